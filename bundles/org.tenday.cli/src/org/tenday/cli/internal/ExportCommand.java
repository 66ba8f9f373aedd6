package org.tenday.cli.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.model.ModuleId;
import org.tenday.model.TimetableId;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.ExportException;
import org.tenday.publish.ExportRequest;
import org.tenday.publish.ExportResult;
import org.tenday.publish.Exporter;
import org.tenday.publish.Handout;
import org.tenday.publish.Handout.PerPage;
import org.tenday.publish.Publication;
import org.tenday.publish.Publications;
import org.tenday.publish.Writer;
import org.tenday.skill.SkillAreas;

/** Prints a programme. */
final class ExportCommand implements Command {

	private static final String PROGRAMME = "PROGRAMME";
	private static final String OUT = "--out";
	private static final String PUBLICATION = "--publication";
	private static final String FORMAT = "--format";
	private static final String EDITION = "--edition";
	private static final String TIMETABLE = "--timetable";
	private static final String DAY = "--day";
	private static final String MODULE = "--module";
	private static final String HANDOUT = "--handout";

	private static final String HANDOUTS = Stream.of(PerPage.values()).map(each -> String.valueOf(each.slides()))
			.collect(Collectors.joining("|"));

	private final Installed installed;

	ExportCommand(Installed installed) {
		this.installed = installed;
	}

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String summary() {
		return "Prints the programme in a folder; everything in every format where nothing narrows it. Lists the files that were made.";
	}

	@Override
	public List<String> operands() {
		return List.of(PROGRAMME);
	}

	@Override
	public List<Option> options() {
		String publications = installed.publications().get().choices().stream().map(Publication::id).collect(Collectors.joining(", "));
		List<Option> options = new ArrayList<>(List.of(Option.required(OUT, "DIR", "where the files go; made where it does not exist"),
				Option.optional(PUBLICATION, "ID,…|all", "what to print: " + publications),
				Option.optional(FORMAT, "FORMAT,…|all",
						"file endings, such as docx,pdf; for one publication its own after its id: handbook:docx+pdf,slides:pptx"),
				Option.optional(EDITION, "learner|trainer", "who it is for; both where nothing is said"),
				Option.optional(TIMETABLE, "ID", "the way of delivery; the first of the programme where nothing is said"),
				Option.optional(DAY, "N,…", "one file a day instead of one for the whole programme"),
				Option.optional(MODULE, "ID,…", "one file a module instead of one for the whole programme"),
				Option.optional(HANDOUT, HANDOUTS,
						"how many slides stand on a page of the handout; 3, beside lines to write on, where nothing is said")));
		options.addAll(look().options());
		options.add(Option.repeatable(SettingsTyped.SET, "FORMAT.NAME=VALUE", "how a format is written; may be given several times"));
		return List.copyOf(options);
	}

	/** What can be set for the formats. */
	@Override
	public String notes() {
		StringBuilder text = new StringBuilder();
		for (Writer writer : installed.writers().get().all()) {
			String before = writer.format() + ".";
			writer.settings().all().forEach(setting -> text.append("  ").append(SettingsTyped.help(before, setting)).append('\n'));
		}
		return text.isEmpty() ? "" : "What can be set for formats:\n\n" + text;
	}

	@Override
	public ExitStatus run(Arguments arguments, Terminal terminal) throws CommandException {
		PublicationsTyped wanted = PublicationsTyped.of(arguments.list(PUBLICATION));
		ExportRequest request = new ExportRequest(wanted.ids(), arguments.list(FORMAT), wanted.formats(), readers(arguments),
				timetable(arguments), days(arguments), modules(arguments), look().chosen(arguments, terminal),
				SettingsTyped.ofFormats(arguments.each(SettingsTyped.SET), "pdf.sides=one"),
				terminal.path(arguments.option(OUT).orElseThrow()));
		Publications publications = installed.publications().get().with(handout(arguments));
		SkillAreas areas = installed.areas().get();
		OpenedProgramme opened = OpenedProgramme.at(terminal.path(arguments.operand(PROGRAMME)), areas, terminal);
		try (ProgressLine progress = new ProgressLine(terminal)) {
			return report(
					new Exporter(areas, installed.writers().get(), publications).run(opened.programme(), opened.media(), request, progress),
					terminal, progress);
		} catch (ExportException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}

	private static ExitStatus report(ExportResult result, Terminal terminal, ProgressLine progress) {
		progress.clear();
		result.warnings().forEach(terminal::warning);
		result.gaps().forEach(terminal::error);
		result.failures().forEach(failure -> terminal.error(failure.name() + ": " + failure.message()));
		if (result.cancelled()) {
			terminal.error("The export was stopped: the files that are listed are whole, the others were not made.");
		}
		result.files().forEach(file -> terminal.out().println(result.folder().resolve(file.name())));
		return result.isComplete() ? ExitStatus.DONE : ExitStatus.DONE_IN_PART;
	}

	private static Set<Reader> readers(Arguments arguments) throws CommandException {
		Set<Reader> readers = EnumSet.noneOf(Reader.class);
		for (String id : arguments.list(EDITION)) {
			readers.add(EnumSet.allOf(Reader.class).stream().filter(reader -> reader.id().equals(id)).findFirst()
					.orElseThrow(() -> new CommandException("There is no edition \"%s\": choose learner or trainer.".formatted(id))));
		}
		return readers;
	}

	private static Optional<TimetableId> timetable(Arguments arguments) throws CommandException {
		try {
			return arguments.option(TIMETABLE).map(TimetableId::new);
		} catch (IllegalArgumentException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}

	private static List<Integer> days(Arguments arguments) throws CommandException {
		List<Integer> days = new ArrayList<>();
		for (String day : arguments.list(DAY)) {
			if (!day.matches("\\d{1,4}")) {
				throw new CommandException("\"%s\" is not the number of a day: write --day 1,2.".formatted(day));
			}
			days.add(Integer.valueOf(day));
		}
		return days;
	}

	private static List<ModuleId> modules(Arguments arguments) throws CommandException {
		List<ModuleId> modules = new ArrayList<>();
		for (String id : arguments.list(MODULE)) {
			try {
				modules.add(new ModuleId(id));
			} catch (IllegalArgumentException e) {
				throw new CommandException(e.getMessage(), e);
			}
		}
		return modules;
	}

	private static Handout handout(Arguments arguments) throws CommandException {
		Optional<String> slides = arguments.option(HANDOUT);
		if (slides.isEmpty()) {
			return new Handout();
		}
		return new Handout(Stream.of(PerPage.values()).filter(each -> String.valueOf(each.slides()).equals(slides.get())).findFirst()
				.orElseThrow(() -> new CommandException(
						"There is no handout with \"%s\" slides to a page: choose %s.".formatted(slides.get(),
								HANDOUTS.replace("|", ", ")))));
	}

	private ThemeOptions look() {
		return new ThemeOptions(installed.themes().get());
	}
}
