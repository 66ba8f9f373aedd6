package org.tenday.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.tenday.check.Checks;
import org.tenday.check.Finding;
import org.tenday.check.Mend;
import org.tenday.check.Rule;
import org.tenday.check.Severity;
import org.tenday.skill.BlockRules;
import org.tenday.store.Places;
import org.tenday.store.Problem;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** Checks a programme and tells what it found. */
final class CheckCommand implements Command {

	private static final String PROGRAMME = "PROGRAMME";
	private static final String REPORT = "--report";
	private static final String SEVERITY = "--severity";
	private static final String THRESHOLD = "--threshold";
	/** The rule that trouble with the files themselves is reported under. */
	private static final String FILE_RULE = "file";

	private final Installed installed;

	CheckCommand(Installed installed) {
		this.installed = installed;
	}

	@Override
	public String name() {
		return "check";
	}

	@Override
	public String summary() {
		return "Checks a programme: objectives, alignment, timing, words, pictures, slides, small numbers.";
	}

	@Override
	public List<String> operands() {
		return List.of(PROGRAMME);
	}

	@Override
	public List<Option> options() {
		return List.of(Option.optional(REPORT, "text|json|sarif", "how to tell it; text where nothing is said"),
				Option.optional(SEVERITY, "error|warning|info", "leave out what matters less; info where nothing is said"),
				Option.repeatable(THRESHOLD, "NAME=VALUE,…", "at which number a rule speaks; may be given several times"));
	}

	@Override
	public String notes() {
		return ThresholdsTyped.help();
	}

	@Override
	public ExitStatus run(Arguments arguments, Terminal terminal) throws CommandException {
		Report report = choice(Report.class, REPORT, arguments.option(REPORT).orElse("text"));
		Severity least = choice(Severity.class, SEVERITY, arguments.option(SEVERITY).orElse("info"));
		Checks checks = BlockRules.with(installed.rules().get(), installed.areas().get(),
				ThresholdsTyped.read(THRESHOLD, arguments.option(THRESHOLD)));
		List<Found> found = new ArrayList<>(found(terminal.path(arguments.operand(PROGRAMME)), checks));
		found.removeIf(finding -> finding.severity().compareTo(least) > 0);
		found.sort(Comparator.comparing(Found::file).thenComparingInt(Found::line));
		Map<String, String> help = new LinkedHashMap<>();
		checks.rules().forEach((Rule rule) -> help.put(rule.id(), rule.help()));
		terminal.out().print(report.of(found, help));
		return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? ExitStatus.DONE_IN_PART : ExitStatus.DONE;
	}

	private List<Found> found(Path path, Checks checks) throws CommandException {
		try {
			ProgrammeFolder folder = ProgrammeFolder.open(path, installed.areas().get()::recordOf);
			List<Found> found = new ArrayList<>();
			folder.problems().forEach(problem -> found.add(found(path, problem)));
			Map<Path, Places> places = new HashMap<>();
			for (Finding finding : checks.run(folder.programme())) {
				Path file = finding.where().module().flatMap(folder::fileOf).orElse(folder.programmeFile());
				if (!places.containsKey(file)) {
					places.put(file, Places.in(file));
				}
				found.add(new Found(finding.rule(), finding.severity(), Found.relative(path, file),
						places.get(file).line(finding.where().path()),
						finding.where().toString(), finding.message(), finding.mends().stream().map(Mend::label).toList()));
			}
			return found;
		} catch (StoreException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}

	private static Found found(Path folder, Problem problem) {
		Severity severity = problem.severity() == Problem.Severity.ERROR ? Severity.ERROR : Severity.WARNING;
		return new Found(FILE_RULE, severity, Found.relative(folder, problem.file()), problem.line(), "", problem.message(), List.of());
	}

	private static <E extends Enum<E>> E choice(Class<E> choices, String option, String typed) throws CommandException {
		List<String> words = new ArrayList<>();
		for (E choice : choices.getEnumConstants()) {
			words.add(choice.name().toLowerCase(Locale.ROOT));
			if (words.getLast().equals(typed)) {
				return choice;
			}
		}
		throw new CommandException("%s cannot be \"%s\": choose from %s.".formatted(option, typed, String.join(", ", words)));
	}
}
