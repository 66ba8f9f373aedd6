package org.tenday.ui.tests.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;
import org.tenday.model.ObjectiveId;

/**
 * Who was spoken to and when: a field of every kind that a form can show.
 *
 * @param purpose    Markdown; may be empty
 * @param goal       how many contacts are aimed at, up to 500
 * @param usual      how people are mostly reached
 * @param until      when the log is closed
 * @param objectives what it is for
 * @param word       a word of the glossary that needs explaining first; may be empty
 * @param guidance   the key of a work to read; may be empty
 * @param picture    below the media folder; may be empty
 * @param contacts   in order
 */
public record ContactLog(@Field(label = "Purpose", kind = Field.Kind.MARKDOWN) String purpose,
		@Field(label = "Goal", unit = "contacts", help = "How many people you want to reach.") int goal,
		@Field(label = "Usual channel") Channel usual, @Field(label = "Until") LocalDate until,
		@Field(label = "Objectives") List<ObjectiveId> objectives,
		@Field(label = "Glossary word", kind = Field.Kind.TERM) String word,
		@Field(label = "Guidance", kind = Field.Kind.REFERENCE) String guidance,
		@Field(label = "Picture", kind = Field.Kind.MEDIA) String picture,
		@Field(label = "Contacts") List<Contact> contacts) implements BlockContent {

	/** How somebody is reached. */
	public enum Channel {
		PHONE, LETTER, IN_PERSON
	}

	/**
	 * One contact.
	 *
	 * @param name     never null
	 * @param on       when
	 * @param minutes  how long, up to 240
	 * @param channel  how
	 * @param answered whether it led to anything
	 */
	public record Contact(@Field(label = "Name") String name, @Field(label = "Date") LocalDate on,
			@Field(label = "Length", unit = "minutes") int minutes, @Field(label = "Channel") Channel channel,
			@Field(label = "Answered") boolean answered) {

		private static final int LONGEST = 240;

		public Contact {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(on, "on");
			Objects.requireNonNull(channel, "channel");
			if (minutes < 0 || minutes > LONGEST) {
				throw new IllegalArgumentException("A contact cannot take %d minutes: write 0 to %d.".formatted(minutes, LONGEST));
			}
		}
	}

	public ContactLog {
		Objects.requireNonNull(purpose, "purpose");
		Objects.requireNonNull(usual, "usual");
		Objects.requireNonNull(until, "until");
		Objects.requireNonNull(word, "word");
		Objects.requireNonNull(guidance, "guidance");
		Objects.requireNonNull(picture, "picture");
		objectives = List.copyOf(objectives);
		contacts = List.copyOf(contacts);
	}
}
