package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.model.Block;
import org.tenday.model.Module;
import org.tenday.model.Session;
import org.tenday.skill.Composition;

/** Exercises under their numbers, by module and session: the same order and the same words in the workbook and in its key. */
public final class ExercisePages {

	private final Desk desk;
	private final Exercises exercises;
	private final BiFunction<Session, Block, List<Element>> printed;

	/**
	 * @param desk    set with the modules and sessions that have exercises, and nothing else in them
	 * @param printed what stands below an exercise's heading
	 */
	ExercisePages(Desk desk, Exercises exercises, BiFunction<Session, Block, List<Element>> printed) {
		this.desk = desk;
		this.exercises = exercises;
		this.printed = printed;
	}

	/** A part for each module, and the works that its exercises cite. */
	List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		desk.modules().forEach(module -> parts.add(part(module)));
		BackPages back = new BackPages(desk);
		back.appendix().ifPresent(parts::add);
		back.cited().ifPresent(parts::add);
		return parts;
	}

	private Part part(Module module) {
		int number = desk.programme().modules().stream().map(Module::id).toList().indexOf(module.id()) + 1;
		String title = desk.words().get("module.titled", String.valueOf(number), module.title());
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(1, Inline.text(title), Composition.anchor(module.id())));
		for (Session session : module.sessions()) {
			elements.add(new Heading(2, Inline.text(session.title()), Composition.anchor(session.id())));
			for (Block block : session.blocks()) {
				elements.add(new Heading(Exercises.LEVEL - 1, title(block)));
				elements.addAll(printed.apply(session, block));
			}
		}
		return new Part(Part.Kind.BODY, Part.Start.RIGHT_HAND_PAGE, false, title, elements);
	}

	/** The title without a number of its own, such as "Exercise 3: " where an exercise came from a lesson that numbers them. */
	private String withoutLabel(String title) {
		String label = Pattern.quote(desk.words().get("exercise", "").strip());
		return Pattern
				.compile("^" + label + "(\\s+\\d[\\d.]*)?\\s*(:\\s*|\\.\\s+|[\u2013\u2014-]\\s+|$)",
						Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
				.matcher(title).replaceFirst("");
	}

	private String title(Block block) {
		String number = exercises.number(block).orElseThrow();
		String title = withoutLabel(block.title().strip());
		return title.isEmpty() ? desk.words().get("exercise", number) : desk.words().get("exercise.titled", number, title);
	}
}
