package org.tenday.area.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What a change is good for, and what keeps it going when the project is over.
 *
 * @param brief       what it is there for
 * @param fundingEnds when the project's money ends
 * @param benefits    in the order of their weight
 */
public record BenefitsPlan(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Funding ends", answer = true) Optional<LocalDate> fundingEnds,
		@Field(label = "Benefits", answer = true) List<Benefit> benefits) implements Sheet {

	/**
	 * One benefit.
	 *
	 * @param benefit    what gets better
	 * @param who        for whom
	 * @param measure    how one sees it
	 * @param afterwards what keeps it going when the funding has ended
	 * @param cost       what that costs in a year, in pounds
	 * @param owner      who answers for it then, by role
	 */
	public record Benefit(@Field(label = "Benefit") String benefit, @Field(label = "For whom") String who,
			@Field(label = "Measure") String measure,
			@Field(label = "After funding ends", help = "What keeps it going then.") String afterwards,
			@Field(label = "Cost a year", unit = "£", help = "Of keeping it going; 0 where it costs nothing extra.") Optional<BigDecimal> cost,
			@Field(label = "Owner afterwards", help = "Who answers for it when the project has ended, by role.") String owner) {

		public Benefit {
			Objects.requireNonNull(benefit, "benefit");
			Objects.requireNonNull(who, "who");
			Objects.requireNonNull(measure, "measure");
			Objects.requireNonNull(afterwards, "afterwards");
			Objects.requireNonNull(cost, "cost");
			Objects.requireNonNull(owner, "owner");
			if (cost.isPresent() && cost.get().signum() < 0) {
				throw new IllegalArgumentException("Keeping a benefit going cannot cost %s: write 0 or more.".formatted(cost.get()));
			}
		}
	}

	public BenefitsPlan {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(fundingEnds, "fundingEnds");
		benefits = List.copyOf(benefits);
	}

	/** What all of it costs in a year, as far as somebody has said. */
	public BigDecimal yearlyCost() {
		return benefits.stream().flatMap(benefit -> benefit.cost().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
