package org.tenday.skill;

import java.util.List;

import org.tenday.document.Theme.Colour;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.internal.core.ActivityType;
import org.tenday.skill.internal.core.CalloutType;
import org.tenday.skill.internal.core.CaseStudyType;
import org.tenday.skill.internal.core.ChecklistType;
import org.tenday.skill.internal.core.DiscussionType;
import org.tenday.skill.internal.core.ExerciseType;
import org.tenday.skill.internal.core.ExitTicketType;
import org.tenday.skill.internal.core.FigureType;
import org.tenday.skill.internal.core.ProseType;
import org.tenday.skill.internal.core.QuizType;
import org.tenday.skill.internal.core.ReadingType;
import org.tenday.skill.internal.core.SlideType;
import org.tenday.skill.internal.core.TableType;
import org.tenday.skill.internal.core.TrainerNoteType;

/** The core's own block types as a value, for whoever works without installed plug-ins; the same as this plug-in's extension brings. */
public final class CoreArea {

	private CoreArea() {
	}

	/** The area of the types that belong to no skill area in particular. */
	public static SkillArea area() {
		return new SkillArea(SkillAreaId.CORE, "Core", "org.tenday.skill", "", Colour.of("52606d"), 0,
				List.<BlockType<?>>of(new ProseType(), new SlideType(), new ActivityType(), new ExerciseType(), new QuizType(),
						new DiscussionType(),
						new CaseStudyType(), new FigureType(), new TableType(), new ChecklistType(), new CalloutType(),
						new TrainerNoteType(),
						new ExitTicketType(), new ReadingType()));
	}
}
