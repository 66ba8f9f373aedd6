package org.tenday.area.analysis;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * Ways to be wrong, each on a card that can be cut out and laid beside a claim.
 *
 * @param brief what they are there for
 * @param cards in their order
 */
public record PitfallCards(@Field(label = "About the sheet") Brief brief, @Field(label = "Cards") List<Card> cards) implements Sheet {

	/**
	 * One pitfall.
	 *
	 * @param name       such as "Confounding"
	 * @param definition what it is, in plain words
	 * @param example    from everyday work
	 * @param spot       how it is noticed
	 * @param avoid      what to do about it
	 */
	public record Card(@Field(label = "Name") String name,
			@Field(label = "Plain definition", help = "In words that a patient would understand.") String definition,
			@Field(label = "Example") String example, @Field(label = "How to spot it", answer = true) String spot,
			@Field(label = "How to avoid it", answer = true) String avoid) {

		public Card {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(definition, "definition");
			Objects.requireNonNull(example, "example");
			Objects.requireNonNull(spot, "spot");
			Objects.requireNonNull(avoid, "avoid");
		}
	}

	public PitfallCards {
		Objects.requireNonNull(brief, "brief");
		cards = List.copyOf(cards);
	}
}
