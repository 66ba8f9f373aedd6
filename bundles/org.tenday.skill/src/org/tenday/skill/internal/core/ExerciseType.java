package org.tenday.skill.internal.core;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.model.content.Exercise;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** A task with a model solution. */
public final class ExerciseType extends NamedType<Exercise> {

	public ExerciseType() {
		super("exercise", "Exercise", new Exercise("", 0, 0, List.of(), ""));
	}

	@Override
	public List<Element> handbook(Exercise exercise, BlockComposer composer) {
		return List.of(
				composer.box(Box.Kind.EXERCISE, label(exercise, composer), Answers.withSpace(task(exercise, composer), exercise.lines())));
	}

	@Override
	public List<Element> guide(Exercise exercise, BlockComposer composer) {
		List<Element> elements = new ArrayList<>();
		elements.add(composer.box(Box.Kind.EXERCISE, label(exercise, composer), task(exercise, composer)));
		elements.addAll(Answers.box(composer, Box.Kind.SOLUTION, "solution", exercise.solution()));
		return elements;
	}

	@Override
	public List<SlidePart> slides(Exercise exercise, BlockComposer composer) {
		List<Element> notes = new ArrayList<>(task(exercise, composer));
		notes.addAll(Answers.notes(composer, "solution", exercise.solution()));
		String title = label(exercise, composer);
		return List.of(composer.slide(title, composer.instruction(composer.text(exercise.task())), notes));
	}

	private static String label(Exercise exercise, BlockComposer composer) {
		String exerciseWord = composer.words().get("exercise");
		return exercise.minutes() == 0 ? exerciseWord : composer.words().get("exercise.timed", exerciseWord, exercise.minutes());
	}

	private static List<Element> task(Exercise exercise, BlockComposer composer) {
		List<Element> elements = new ArrayList<>(composer.text(exercise.task()));
		for (int i = 0; i < exercise.hints().size(); i++) {
			elements.add(composer.label(composer.words().get("hint", exercise.hints().size() == 1 ? "" : String.valueOf(i + 1)).strip()));
			elements.addAll(composer.text(exercise.hints().get(i)));
		}
		return elements;
	}
}
