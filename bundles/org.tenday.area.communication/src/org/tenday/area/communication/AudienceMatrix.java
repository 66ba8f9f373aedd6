package org.tenday.area.communication;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * One message for each audience.
 *
 * @param brief   what it is there for
 * @param finding what all messages are about; learners get it in an exercise too
 * @param rows    in the order of printing
 */
public record AudienceMatrix(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Finding", help = "What all messages are about. Learners get it in an exercise too.") String finding,
		@Field(label = "Audiences", answer = true) List<Row> rows) implements Sheet {

	/**
	 * One audience.
	 *
	 * @param audience who
	 * @param cares    what they care or worry about
	 * @param message  what they are told
	 * @param proof    what makes them believe it
	 * @param channel  where they already get their news
	 * @param ask      what they are asked to do
	 */
	public record Row(@Field(label = "Audience") String audience, @Field(label = "What they care about") String cares,
			@Field(label = "Message", help = "25 words at most.") String message, @Field(label = "Proof") String proof,
			@Field(label = "Channel", help = "Where they already get their news.") String channel,
			@Field(label = "Ask", help = "One thing that they are to do.") String ask) {

		public Row {
			Objects.requireNonNull(audience, "audience");
			Objects.requireNonNull(cares, "cares");
			Objects.requireNonNull(message, "message");
			Objects.requireNonNull(proof, "proof");
			Objects.requireNonNull(channel, "channel");
			Objects.requireNonNull(ask, "ask");
		}
	}

	public AudienceMatrix {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(finding, "finding");
		rows = List.copyOf(rows);
	}
}
