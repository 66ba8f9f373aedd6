package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * What an interview asks, in an order that feels like a conversation.
 *
 * @param brief   what it is there for
 * @param person  who is interviewed, by role
 * @param minutes how long the interview is to take
 * @param consent what is read out before the first question
 * @param topics  in the order in which they are asked
 */
public record TopicGuide(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Person", help = "Who is interviewed, by role.") String person,
		@Field(label = "Length of the interview", unit = "minutes") int minutes,
		@Field(label = "Consent line", kind = Field.Kind.MARKDOWN, answer = true, help = "Read out before the first question: who asks, what happens with the answers, and that they may stop.") String consent,
		@Field(label = "Topics", answer = true) List<Topic> topics) implements Sheet {

	/** Where in the conversation a question stands. */
	public enum Stage {
		/** Easy, about the person's own situation. */
		OPENING,
		/** What the interview is about. */
		MAIN,
		/** What was not asked. */
		CLOSING
	}

	/**
	 * A question with what follows it up.
	 *
	 * @param stage    where it stands
	 * @param topic    what it is about, in a word or two
	 * @param question open
	 * @param probes   what to ask if little comes
	 * @param minutes  how long it is talked about
	 */
	public record Topic(@Field(label = "Stage") Stage stage, @Field(label = "Topic") String topic,
			@Field(label = "Question", help = "Open: it can't be answered with yes or no.") String question,
			@Field(label = "Probes", kind = Field.Kind.MARKDOWN, help = "What to ask if little comes.") String probes,
			@Field(label = "Time", unit = "minutes") int minutes) {

		public Topic {
			Objects.requireNonNull(stage, "stage");
			Objects.requireNonNull(topic, "topic");
			Objects.requireNonNull(question, "question");
			Objects.requireNonNull(probes, "probes");
			if (minutes < 0) {
				throw new IllegalArgumentException("A question cannot take %d minutes: write 0 or more.".formatted(minutes));
			}
		}
	}

	public TopicGuide {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(person, "person");
		Objects.requireNonNull(consent, "consent");
		topics = List.copyOf(topics);
		if (minutes < 0) {
			throw new IllegalArgumentException("An interview cannot take %d minutes: write 0 or more.".formatted(minutes));
		}
	}

	/** How long its questions take together, in minutes. */
	public int questionMinutes() {
		return topics.stream().mapToInt(Topic::minutes).sum();
	}

	TopicGuide withAdded(Topic topic) {
		List<Topic> changed = new ArrayList<>(topics);
		changed.add(topic);
		return new TopicGuide(brief, person, minutes, consent, changed);
	}
}
