package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.model.Block;
import org.tenday.model.Session;
import org.tenday.publish.EditionOf;
import org.tenday.publish.Setting;

/**
 * What stands in the workbook, and in the key to it.
 *
 * @param desk      set with the modules and sessions that have exercises
 * @param exercises their numbers
 */
public record WorkbookPages(Desk desk, Exercises exercises) {

	private static final int LONGEST_TASK = 160;

	/** The exercises of what is printed. */
	public static WorkbookPages of(EditionOf edition, Setting setting) {
		Exercises exercises = Exercises.of(edition.programme(), setting);
		return new WorkbookPages(Desk.of(edition, setting, exercises.among(setting.modules(edition.programme()))), exercises);
	}

	/** Whether there are none. */
	public boolean isEmpty() {
		return desk.modules().isEmpty();
	}

	/** The exercises as learners get them. */
	public List<Part> tasks() {
		return new ExercisePages(desk, exercises, (session, block) -> WritingRoom.in(printed(session, block))).parts();
	}

	/** The answers. */
	public List<Part> answers() {
		return new ExercisePages(desk, exercises, this::answer).parts();
	}

	/** Without its title, which stands in the heading. */
	private List<Element> printed(Session session, Block block) {
		return desk.printer().handbook(session, block.withTitle(""), Exercises.LEVEL);
	}

	private List<Element> answer(Session session, Block block) {
		List<Element> elements = new ArrayList<>();
		Nested.all(printed(session, block)).filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
				.map(paragraph -> Inline.plainText(paragraph.content()).strip()).filter(text -> !text.isEmpty()).findFirst()
				.ifPresent(task -> elements.add(new Paragraph(List.of(new Inline.Emphasis(Inline.text(shortened(task)))))));
		List<Element> solutions = Nested.outermost(desk.printer().guide(session, block.withTitle(""), Exercises.LEVEL),
				element -> element instanceof Box box && box.kind() == Box.Kind.SOLUTION).toList();
		elements.addAll(solutions.isEmpty()
				? List.of(new Paragraph(Inline.text(desk.words().get("answers.none")), Paragraph.Style.SMALL))
				: solutions);
		return elements;
	}

	/** Cut between words. */
	private static String shortened(String task) {
		if (task.length() <= LONGEST_TASK) {
			return task;
		}
		int end = task.lastIndexOf(' ', LONGEST_TASK);
		return task.substring(0, end > 0 ? end : task.offsetByCodePoints(0, task.codePointCount(0, LONGEST_TASK))).strip() + " \u2026";
	}
}
