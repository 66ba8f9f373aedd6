package org.tenday.ui.tests.area;

import java.util.List;
import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * Who has a say and who cares.
 *
 * @param introduction Markdown; may be empty
 * @param stakeholders in the order in which they are listed where they stand
 */
public record StakeholderGrid(@Field(label = "Introduction", kind = Field.Kind.MARKDOWN) String introduction,
		@Field(label = "Stakeholders") List<Stakeholder> stakeholders) implements BlockContent {

	/** How much of something somebody has. */
	public enum Amount {
		LOW, HIGH
	}

	/**
	 * Somebody with an interest.
	 *
	 * @param name     never blank
	 * @param power    to make it work, or to stop it
	 * @param interest in its outcome
	 */
	public record Stakeholder(@Field(label = "Name") String name, @Field(label = "Power") Amount power,
			@Field(label = "Interest") Amount interest) {

		public Stakeholder {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(power, "power");
			Objects.requireNonNull(interest, "interest");
		}
	}

	public StakeholderGrid {
		Objects.requireNonNull(introduction, "introduction");
		stakeholders = List.copyOf(stakeholders);
	}

	/** With other stakeholders. */
	public StakeholderGrid withStakeholders(List<Stakeholder> others) {
		return new StakeholderGrid(introduction, others);
	}
}
