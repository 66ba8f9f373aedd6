package org.tenday.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.check.Threshold;
import org.tenday.check.Thresholds;

/** The numbers at which rules speak, as they are typed: names and numbers with equals signs, commas between them. */
final class ThresholdsTyped {

	private ThresholdsTyped() {
	}

	/**
	 * Reads what was typed.
	 *
	 * @throws CommandException where a part is no name with a number, the name is unknown, or the number makes no sense
	 */
	static Thresholds read(String option, Optional<String> typed) throws CommandException {
		Map<String, Integer> chosen = new LinkedHashMap<>();
		for (String part : typed.map(value -> value.split(",", -1)).orElse(new String[0])) {
			int equals = part.indexOf('=');
			if (equals < 0) {
				throw new CommandException(
						"%s cannot be \"%s\": write a name, an equals sign and a number, such as words-in-sentence=30."
								.formatted(option, part));
			}
			chosen.put(part.substring(0, equals).strip(), number(option, part, part.substring(equals + 1).strip()));
		}
		try {
			return Thresholds.of(chosen);
		} catch (IllegalArgumentException refusal) {
			throw new CommandException(option + ": " + refusal.getMessage(), refusal);
		}
	}

	private static int number(String option, String part, String digits) throws CommandException {
		try {
			return Integer.parseInt(digits);
		} catch (NumberFormatException notOne) {
			throw new CommandException("%s cannot be \"%s\": write a whole number after the equals sign.".formatted(option, part), notOne);
		}
	}

	/** One line for each of them, for the help. */
	static String help() {
		int width = Threshold.all().stream().mapToInt(threshold -> threshold.name().length()).max().orElse(0);
		return Threshold.all().stream()
				.map(threshold -> "  %s  %s: %d %s (%d to %d)\n".formatted(
						threshold.name() + " ".repeat(width - threshold.name().length()), threshold.label(), threshold.usual(),
						threshold.unit(), threshold.least(), threshold.most()))
				.collect(Collectors.joining("", "Thresholds, with what is used where nothing is said and what can be chosen:\n\n", ""));
	}
}
