package org.tenday.area.communication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What goes to whom, when, by whose hand and with whose permission.
 *
 * @param brief   what it is there for
 * @param outputs in the order of printing
 */
public record DisseminationPlan(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Outputs", answer = true) List<Output> outputs) implements Sheet {

	/** What an output is made of. */
	public enum Kind {
		NOT_SAID, TEXT, FIGURES, IMAGE, VIDEO, QUOTATION, EVENT;

		/** Whether it shows or quotes people, who must have agreed to that. */
		public boolean needsConsent() {
			return this == IMAGE || this == VIDEO || this == QUOTATION;
		}
	}

	/** How far an output has come. */
	public enum Status {
		PLANNED, WAITING_FOR_PERMISSION, READY, DONE, DROPPED
	}

	/**
	 * One output.
	 *
	 * @param output   what
	 * @param kind     what it is made of
	 * @param audience for whom
	 * @param channel  how it gets there
	 * @param date     when
	 * @param owner    by whose hand
	 * @param cost     in pounds
	 * @param consent  whose permission or consent it needs, and where that is on file
	 * @param reach    how you will know that it arrived
	 * @param status   how far it has come
	 */
	public record Output(@Field(label = "Output") String output,
			@Field(label = "Made of", help = "Images, video and quotations need consent.") Kind kind,
			@Field(label = "Audience") String audience,
			@Field(label = "Channel") String channel, @Field(label = "Date") Optional<LocalDate> date, @Field(label = "Owner") String owner,
			@Field(label = "Cost", unit = "£") Optional<BigDecimal> cost,
			@Field(label = "Permission", help = "Whose permission or consent it needs, and where that is on file.") String consent,
			@Field(label = "Measure of reach", help = "How you will know that it arrived, not that it was sent.") String reach,
			@Field(label = "Status") Status status) {

		public Output {
			Objects.requireNonNull(output, "output");
			Objects.requireNonNull(kind, "kind");
			Objects.requireNonNull(audience, "audience");
			Objects.requireNonNull(channel, "channel");
			Objects.requireNonNull(date, "date");
			Objects.requireNonNull(owner, "owner");
			Objects.requireNonNull(consent, "consent");
			Objects.requireNonNull(reach, "reach");
			Objects.requireNonNull(status, "status");
			cost.filter(pounds -> pounds.signum() < 0).ifPresent(pounds -> {
				throw new IllegalArgumentException("An output cannot cost £%s: write 0 or more.".formatted(pounds.toPlainString()));
			});
		}
	}

	public DisseminationPlan {
		Objects.requireNonNull(brief, "brief");
		outputs = List.copyOf(outputs);
	}

	/** What all outputs together cost, as far as it is known, in pounds. */
	public BigDecimal cost() {
		return outputs.stream().flatMap(output -> output.cost().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
