package org.tenday.skill.internal.core;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.model.content.Activity;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** Something that learners do together. */
public final class ActivityType extends NamedType<Activity> {

	public ActivityType() {
		super("activity", "Activity", new Activity("", 0, "", ""));
	}

	@Override
	public List<Element> handbook(Activity activity, BlockComposer composer) {
		return List.of(composer.box(Box.Kind.ACTIVITY, composer.words().get("activity"),
				Answers.withSpace(composer.text(activity.instructions()), activity.lines())));
	}

	@Override
	public List<Element> guide(Activity activity, BlockComposer composer) {
		List<Element> elements = new ArrayList<>();
		elements.add(composer.box(Box.Kind.ACTIVITY, composer.words().get("activity"), composer.text(activity.instructions())));
		elements.addAll(Answers.box(composer, Box.Kind.TRAINER, "steps", activity.steps()));
		elements.addAll(Answers.box(composer, Box.Kind.TRAINER, "debrief", activity.debrief()));
		return elements;
	}

	@Override
	public List<SlidePart> slides(Activity activity, BlockComposer composer) {
		List<Element> notes = new ArrayList<>(composer.text(activity.instructions()));
		notes.addAll(Answers.notes(composer, "steps", activity.steps()));
		notes.addAll(Answers.notes(composer, "debrief", activity.debrief()));
		return List
				.of(composer.slide(composer.words().get("activity"), composer.instruction(composer.text(activity.instructions())), notes));
	}
}
