package org.tenday.area.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A survey instrument: its items, and the one scale that those share that have one.
 *
 * @param brief   what it is there for
 * @param person  who answers it
 * @param minutes how long it may take; 0 where nobody said
 * @param scale   the steps, from one end to the other
 * @param items   in the order in which they are asked
 */
public record Survey(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Person", help = "Who answers it, by role.") String person,
		@Field(label = "May take", unit = "minutes") int minutes,
		@Field(label = "Scale", answer = true, help = "The steps that all items on a scale share, from one end to the other.") List<String> scale,
		@Field(label = "Items", answer = true) List<Item> items) implements Sheet {

	/** How an item is answered. */
	public enum Kind {
		NOT_SAID,
		/** On the survey's scale. */
		SCALE,
		/** With yes or no. */
		YES_NO,
		/** By one of some choices. */
		ONE_CHOICE,
		/** By any of some choices. */
		SEVERAL_CHOICES, NUMBER,
		/** In the person's own words. */
		OPEN
	}

	/**
	 * An item.
	 *
	 * @param text      a statement or a question
	 * @param kind      how it is answered
	 * @param choices   with semicolons between them, where there is something to choose
	 * @param required  whether it has to be answered
	 * @param routing   where some go on elsewhere, such as "If no, go to 5"
	 * @param construct what it serves: what it measures, or the assumption that it tests
	 */
	public record Item(@Field(label = "Item") String text, @Field(label = "Answered") Kind kind,
			@Field(label = "Choices", help = "With semicolons between them, where there is something to choose.") String choices,
			@Field(label = "Required") boolean required,
			@Field(label = "Routing", help = "Where some go on elsewhere, such as: If no, go to 5.") String routing,
			@Field(label = "Serves", help = "What it measures, or the assumption that it tests.") String construct) {

		public Item {
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(kind, "kind");
			Objects.requireNonNull(choices, "choices");
			Objects.requireNonNull(routing, "routing");
			Objects.requireNonNull(construct, "construct");
		}

		/** What there is to choose from. */
		public List<String> options() {
			return Arrays.stream(choices.split(";")).map(String::strip).filter(choice -> !choice.isEmpty()).toList();
		}
	}

	/** Points of a standalone closed question and of an open one; see {@link #estimatedMinutes()}. */
	private static final int CLOSED_POINTS = 1;
	private static final int OPEN_POINTS = 6;
	private static final double POINTS_A_MINUTE = 85.0 / 15;

	public Survey {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(person, "person");
		scale = List.copyOf(scale);
		items = List.copyOf(items);
		if (minutes < 0) {
			throw new IllegalArgumentException("A survey cannot take %d minutes: write 0 or more.".formatted(minutes));
		}
	}

	/**
	 * How long it takes to answer every item, in minutes. The Pew Research Center budgets 85 points for 15 minutes and counts a standalone question
	 * as one ("How we keep our online surveys from running too long", 2022). An answer in one's own words is counted as six points here, about a
	 * minute, of which the source says only that it can take minutes.
	 */
	public double estimatedMinutes() {
		return items.stream().mapToInt(item -> item.kind() == Kind.OPEN ? OPEN_POINTS : CLOSED_POINTS).sum() / POINTS_A_MINUTE;
	}
}
