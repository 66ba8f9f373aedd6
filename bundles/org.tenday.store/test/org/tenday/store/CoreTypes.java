package org.tenday.store;

import java.util.Map;
import java.util.Optional;

import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;
import org.tenday.model.content.Activity;
import org.tenday.model.content.Callout;
import org.tenday.model.content.CaseStudy;
import org.tenday.model.content.Checklist;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.ExitTicket;
import org.tenday.model.content.Grid;
import org.tenday.model.content.Picture;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Quiz;
import org.tenday.model.content.Reading;
import org.tenday.model.content.Slide;
import org.tenday.model.content.TrainerNote;

/** The core's block types, as the kit for skill areas knows them; the store itself knows none. */
public final class CoreTypes {

	public static final Map<String, Class<? extends BlockContent>> RECORDS = Map.ofEntries(Map.entry("prose", Prose.class),
			Map.entry("slide", Slide.class),
			Map.entry("activity", Activity.class), Map.entry("exercise", Exercise.class), Map.entry("quiz", Quiz.class),
			Map.entry("discussion", Discussion.class), Map.entry("case-study", CaseStudy.class), Map.entry("figure", Picture.class),
			Map.entry("table", Grid.class), Map.entry("checklist", Checklist.class), Map.entry("callout", Callout.class),
			Map.entry("trainer-note", TrainerNote.class), Map.entry("exit-ticket", ExitTicket.class), Map.entry("reading", Reading.class));

	private CoreTypes() {
	}

	public static Optional<Class<? extends BlockContent>> recordOf(BlockTypeId type) {
		return Optional.ofNullable(RECORDS.get(type.value()));
	}
}
