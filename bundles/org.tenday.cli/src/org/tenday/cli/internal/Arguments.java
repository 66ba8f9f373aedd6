package org.tenday.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was written after a command's name, read by what the command takes.
 *
 * @param operands by their names
 * @param options  by their names, those that were given, with each value that was
 */
record Arguments(Map<String, String> operands, Map<String, List<String>> options) {

	/**
	 * Reads them. An option's value follows it as the next word or after an equals sign.
	 *
	 * @throws CommandException where something is unknown, missing or too much
	 */
	static Arguments parse(Command command, List<String> words) throws CommandException {
		Map<String, List<String>> options = new LinkedHashMap<>();
		List<String> operands = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (!word.startsWith("-") || word.equals("-")) {
				operands.add(word);
				continue;
			}
			int equals = word.indexOf('=');
			Option option = option(command, equals < 0 ? word : word.substring(0, equals));
			if (equals < 0 && (i + 1 == words.size() || words.get(i + 1).startsWith("--"))) {
				throw wrong(command, "%s needs %s after it".formatted(option.name(), option.value()));
			}
			String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
			if (options.containsKey(option.name()) && !option.isRepeatable()) {
				throw wrong(command, "%s is given twice".formatted(option.name()));
			}
			options.computeIfAbsent(option.name(), first -> new ArrayList<>()).add(value);
		}
		for (Option option : command.options()) {
			if (option.isRequired() && !options.containsKey(option.name())) {
				throw wrong(command, "%s %s is missing".formatted(option.name(), option.value()));
			}
		}
		return new Arguments(named(command, operands), options);
	}

	/** The value of an operand. */
	String operand(String name) {
		return operands.get(name);
	}

	/** The value of an option, its values with commas between them where it is given several times; empty where it is not given. */
	Optional<String> option(String name) {
		return Optional.ofNullable(options.get(name)).map(values -> String.join(",", values));
	}

	/** The values of an option that may be given several times, each as it was typed. */
	List<String> each(String name) {
		return options.getOrDefault(name, List.of());
	}

	/**
	 * The parts of an option's value between its commas; empty where the option is not given, or where it is {@code all}.
	 *
	 * @throws CommandException where a part is empty
	 */
	Set<String> list(String name) throws CommandException {
		Set<String> parts = new LinkedHashSet<>();
		for (String part : option(name).map(value -> value.split(",", -1)).orElse(new String[0])) {
			if (part.isBlank()) {
				throw new CommandException(
						"There is nothing between the commas of %s: write names with single commas between them.".formatted(name));
			}
			parts.add(part.strip());
		}
		return parts.equals(Set.of("all")) ? Set.of() : parts;
	}

	private static Option option(Command command, String name) throws CommandException {
		for (Option option : command.options()) {
			if (option.name().equals(name)) {
				return option;
			}
		}
		throw wrong(command, "there is no option %s".formatted(name));
	}

	private static Map<String, String> named(Command command, List<String> given) throws CommandException {
		List<String> names = command.operands();
		if (given.size() < names.size()) {
			throw wrong(command, "%s is missing".formatted(names.get(given.size())));
		}
		if (given.size() > names.size()) {
			throw wrong(command, "nothing can be done with \"%s\"".formatted(given.get(names.size())));
		}
		Map<String, String> operands = new LinkedHashMap<>();
		for (int i = 0; i < names.size(); i++) {
			operands.put(names.get(i), given.get(i));
		}
		return operands;
	}

	private static CommandException wrong(Command command, String what) {
		return new CommandException("%s: %s; usage: tenday %s".formatted(command.name(), what, usage(command)));
	}

	/** The command with all that it takes. */
	static String usage(Command command) {
		List<String> words = new ArrayList<>();
		words.add(command.name());
		words.addAll(command.operands());
		words.addAll(command.options().stream().map(Option::usage).toList());
		return words.stream().collect(Collectors.joining(" "));
	}
}
