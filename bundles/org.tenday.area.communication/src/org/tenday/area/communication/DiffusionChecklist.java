package org.tenday.area.communication;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What is in favour of an innovation's spread, stage by stage: the four stages of the coding frame in appendix 2 of the study of training
 * needs of Connected Health Cities, after Greenhalgh, T. and others (2004). Diffusion of innovations in service organizations. Milbank Quarterly, 82(4),
 * 581–629.
 *
 * @param brief      what it is there for
 * @param innovation which one
 * @param items      by stage
 */
public record DiffusionChecklist(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Innovation", help = "Learners get it in an exercise too.") String innovation,
		@Field(label = "Items", help = "Learners of an exercise get them without answers and comments.") List<Item> items)
		implements
			Sheet {

	/** How far an innovation has come. */
	public enum Stage {
		INNOVATION, ADOPTION, ASSIMILATION, SPREAD
	}

	/** Whether something holds. */
	public enum Answer {
		NOT_SAID, YES, NO
	}

	/**
	 * One item.
	 *
	 * @param stage   at which it is asked
	 * @param text    a statement that holds or doesn't
	 * @param answer  whether it does
	 * @param comment what makes one say so, or what is to be done about it
	 */
	public record Item(@Field(label = "Stage") Stage stage, @Field(label = "Item") String text,
			@Field(label = "Answer", answer = true) Answer answer, @Field(label = "Comment", answer = true) String comment) {

		public Item {
			Objects.requireNonNull(stage, "stage");
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(answer, "answer");
			Objects.requireNonNull(comment, "comment");
		}
	}

	public DiffusionChecklist {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(innovation, "innovation");
		items = List.copyOf(items);
	}

	/** The items of a stage, in their order. */
	public List<Item> items(Stage stage) {
		return items.stream().filter(item -> item.stage() == stage).toList();
	}

	/** How many items of a stage are answered so. */
	public int count(Stage stage, Answer answer) {
		return (int) items(stage).stream().filter(item -> item.answer() == answer).count();
	}
}
