package org.tenday.importer.internal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.tenday.model.content.Callout;
import org.tenday.model.content.Checklist;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;

/** Makes blocks of boxes. */
public final class BoxReader {

	/** Room for a few sentences. */
	private static final int LINES = 4;
	private static final Predicate<String> HINT = title -> title.matches("(?i).*hint.*");

	private final TextRewriter texts;
	private final BlockList blocks;
	private final Report report;

	public BoxReader(TextRewriter texts, BlockList blocks, Report report) {
		this.texts = texts;
		this.blocks = blocks;
		this.report = report;
	}

	/** Adds the blocks that a box makes. */
	public void read(Piece.Box box, BoxKind kind) {
		if (!BoxKind.isKnown(box.names())) {
			report.add(box.start(),
					"The box \"%s\" was taken for one of kind %s.".formatted(box.name(), kind.name().toLowerCase().replace('_', ' ')));
		}
		if (box.content().isEmpty()) {
			report.add(box.start(), "The box \"%s\" is empty and left out.".formatted(box.name()));
			return;
		}
		switch (kind) {
		case CHALLENGE -> exercise(BoxContents.of(box, report));
		case DISCUSSION -> discussion(BoxContents.of(box, report));
		case SOLUTION -> solution(box);
		case HINT -> hint(box);
		case INSTRUCTOR -> {
			BoxContents.Titled note = BoxContents.whole(box);
			blocks.note(Markup.words(note.title()), texts.text(note.lines()));
		}
		default -> callout(box, kind);
		}
	}

	private void exercise(BoxContents contents) {
		List<Line> text = Line.trimmed(contents.text());
		String title = Markup.words(contents.title());
		OptionalInt minutes = Minutes.in(title);
		if (minutes.isEmpty() && !text.isEmpty() && Minutes.without(text.getFirst().text().strip()).isEmpty()) {
			minutes = Minutes.in(text.getFirst().text());
			text = text.subList(1, text.size());
		}
		String solution = solution(contents.solutions());
		// Program text is written on a computer.
		int lines = solution.contains("```") || solution.contains("~~~") ? 0 : LINES;
		blocks.add("exercise", Minutes.without(title), new Exercise(texts.text(text), minutes.orElse(0), lines,
				contents.hints().stream().map(hint -> titled(hint, HINT)).toList(), solution));
		others(contents);
	}

	private void discussion(BoxContents contents) {
		String prompt = texts.text(contents.text());
		String hints = contents.hints().stream().map(hint -> titled(hint, HINT)).collect(Collectors.joining("\n\n"));
		blocks.add("discussion", Markup.words(contents.title()),
				new Discussion(hints.isEmpty() ? prompt : prompt + "\n\n" + hints, 0, solution(contents.solutions())));
		others(contents);
	}

	/** A solution that stands by itself belongs to the exercise before it, or else is a note for the trainer. */
	private void solution(Piece.Box box) {
		BoxContents.Titled solution = BoxContents.whole(box);
		String text = titled(solution, BoxKind::isBareSolutionTitle);
		if (text.isBlank()) {
			return;
		}
		if (blocks.solve(text)) {
			report.add(box.start(), "This solution stands outside of its exercise; it was given to the one before it.");
		} else {
			report.add(box.start(), "This solution belongs to no exercise; it is a note for the trainer now.");
			blocks.note(Markup.words(solution.title()), texts.text(solution.lines()));
		}
	}

	private void hint(Piece.Box box) {
		BoxContents contents = BoxContents.of(box, report);
		String text = texts.text(contents.text());
		if (!blocks.hint(text)) {
			blocks.add("callout", Markup.words(contents.title()), new Callout(Callout.Kind.TIP, text));
		}
		others(contents);
	}

	private void callout(Piece.Box box, BoxKind kind) {
		BoxContents contents = BoxContents.of(box, report);
		String text = texts.text(contents.text());
		String hints = contents.hints().stream().map(hint -> titled(hint, HINT)).collect(Collectors.joining("\n\n"));
		String written = Markup.words(contents.title());
		String time = Minutes.teaching("# " + written).orElse("");
		String title = written.substring(0, written.length() - time.length()).strip();
		if (!time.isEmpty()) {
			report.add(box.start(), "The time \"%s\" is in a note for the trainer now.".formatted(time));
			blocks.note("", title + ": " + time.replaceAll("^\\(|\\)$", ""));
		}
		if (BoxKind.isSolutionTitle(title) && kind != BoxKind.QUESTIONS && kind != BoxKind.KEY_POINTS) {
			solution(box);
			return;
		}
		Optional<Items> items = kind == BoxKind.CHECKLIST ? Items.of(text).filter(found -> found.after().isEmpty()) : Optional.empty();
		if (items.isPresent()) {
			blocks.add("checklist", title, new Checklist(items.get().before(), items.get().items()));
		} else if (!text.isEmpty() || !hints.isEmpty() || !title.isEmpty()) {
			blocks.add("callout", title, new Callout(calloutKind(kind), hints.isEmpty() ? text : text + "\n\n" + hints));
		}
		blocks.note(title, solution(contents.solutions()));
		others(contents);
	}

	private static Callout.Kind calloutKind(BoxKind kind) {
		return switch (kind) {
		case QUESTIONS -> Callout.Kind.QUESTIONS;
		case KEY_POINTS -> Callout.Kind.KEY_POINTS;
		case CAUTION -> Callout.Kind.WARNING;
		case PREREQUISITE -> Callout.Kind.PREREQUISITE;
		case TESTIMONIAL -> Callout.Kind.TESTIMONIAL;
		case TIP -> Callout.Kind.TIP;
		default -> Callout.Kind.NOTE;
		};
	}

	private String solution(List<BoxContents.Titled> solutions) {
		List<String> parts = new ArrayList<>();
		solutions.forEach(solution -> parts.add(titled(solution, BoxKind::isBareSolutionTitle)));
		return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
	}

	/** The text below its title in bold, unless the title says no more than what kind of text it is. */
	private String titled(BoxContents.Titled part, Predicate<String> saysNothing) {
		String text = texts.text(part.lines());
		String title = Markup.words(part.title());
		return title.isEmpty() || saysNothing.test(title) || text.isBlank() ? text : "**" + title.replace("*", "\\*") + "**\n\n" + text;
	}

	private void others(BoxContents contents) {
		contents.others().forEach(box -> read(box, box.kind()));
	}
}
