package org.tenday.area.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A team's theory of how its aim will be reached: what the aim depends on, and what could be done about that. Parts are joined by short keys,
 * so that they can be reworded without losing what they lead to.
 *
 * @param brief            what it is there for
 * @param aim              what gets better, and for whom
 * @param howMuch          from what to what
 * @param by               until when
 * @param primaryDrivers   what decides whether the aim is met
 * @param secondaryDrivers what shapes the primary drivers
 * @param changeIdeas      what somebody could do differently
 * @param measures         how one sees that something moves
 */
public record DriverDiagram(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Aim", answer = true, help = "What gets better, and for whom.") String aim,
		@Field(label = "How much", answer = true, help = "From what to what, as a number, such as “from 84 to 71 a month”.") String howMuch,
		@Field(label = "By when", answer = true) Optional<LocalDate> by,
		@Field(label = "Primary drivers", answer = true, help = "The two to five things that decide whether the aim is met.") List<Primary> primaryDrivers,
		@Field(label = "Secondary drivers", answer = true, help = "What shapes the primary drivers.") List<Part> secondaryDrivers,
		@Field(label = "Change ideas", answer = true, help = "What somebody could do differently on Monday.") List<Part> changeIdeas,
		@Field(label = "Measures", answer = true, help = "How you will see that the aim or a driver moves.") List<Measure> measures)
		implements
			Sheet {

	/** What stands in place of a driver's key where a measure belongs to the aim. */
	public static final String AIM = "aim";

	/** What is measured of a change. */
	public enum Kind {
		/** Whether the aim is met. */
		OUTCOME,
		/** Whether something is done as meant. */
		PROCESS,
		/** Whether something else gets worse by it. */
		BALANCING
	}

	/**
	 * A primary driver.
	 *
	 * @param key      short and its own, such as P1
	 * @param evidence what says that it matters; one line of Markdown; may be empty
	 */
	public record Primary(@Field(label = "Key", help = "Short and its own, such as P1; others lead to it by this key.") String key,
			@Field(label = "Primary driver") String text,
			@Field(label = "Evidence", help = "What says that it matters, such as an audit or [@key] of a reference.") String evidence) {

		public Primary {
			Objects.requireNonNull(key, "key");
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(evidence, "evidence");
		}
	}

	/**
	 * A secondary driver or a change idea.
	 *
	 * @param key      short and its own, such as S1 or C1
	 * @param leadsTo  the keys of the drivers that it serves, with commas between them
	 * @param evidence one line of Markdown; may be empty
	 */
	public record Part(@Field(label = "Key", help = "Short and its own, such as S1 or C1.") String key,
			@Field(label = "Text") String text,
			@Field(label = "Leads to", help = "The keys of the drivers that it serves, with commas between them.") String leadsTo,
			@Field(label = "Evidence", help = "What says that it works, such as an audit or [@key] of a reference.") String evidence) {

		public Part {
			Objects.requireNonNull(key, "key");
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(leadsTo, "leadsTo");
			Objects.requireNonNull(evidence, "evidence");
		}

		/** The keys that it leads to, in their order, each once. */
		public List<String> targets() {
			return Arrays.stream(leadsTo.split("[,;]")).map(String::strip).filter(key -> !key.isEmpty()).distinct().toList();
		}

		/** The same, leading elsewhere. */
		public Part leadingTo(List<String> keys) {
			return new Part(key, text, String.join(", ", keys), evidence);
		}
	}

	/**
	 * How one sees that something moves.
	 *
	 * @param of the key of a primary driver, or {@link #AIM}
	 */
	public record Measure(@Field(label = "Of", help = "The key of a primary driver, or the word “aim”.") String of,
			@Field(label = "Measure") String text, @Field(label = "Kind") Kind kind) {

		public Measure {
			Objects.requireNonNull(of, "of");
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(kind, "kind");
		}
	}

	public DriverDiagram {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(aim, "aim");
		Objects.requireNonNull(howMuch, "howMuch");
		Objects.requireNonNull(by, "by");
		primaryDrivers = List.copyOf(primaryDrivers);
		secondaryDrivers = List.copyOf(secondaryDrivers);
		changeIdeas = List.copyOf(changeIdeas);
		measures = List.copyOf(measures);
	}

	/** Whether nothing of the theory is written yet. */
	public boolean isEmpty() {
		return aim.isBlank() && howMuch.isBlank() && by.isEmpty() && primaryDrivers.isEmpty() && secondaryDrivers.isEmpty()
				&& changeIdeas.isEmpty() && measures.isEmpty();
	}

	/** The primary driver of a key. */
	public Optional<Primary> primary(String key) {
		return primaryDrivers.stream().filter(driver -> driver.key().equals(key)).findFirst();
	}

	/** The secondary driver of a key. */
	public Optional<Part> secondary(String key) {
		return secondaryDrivers.stream().filter(driver -> driver.key().equals(key)).findFirst();
	}

	/** The primary drivers that a secondary driver or a change idea serves, by itself or through secondary drivers; none where it misses the aim. */
	public List<Primary> served(Part part) {
		return part.targets().stream().flatMap(key -> primary(key).map(List::of)
				.orElseGet(() -> secondary(key).map(this::direct).orElseGet(List::of)).stream()).distinct().toList();
	}

	private List<Primary> direct(Part secondary) {
		return secondary.targets().stream().flatMap(key -> primary(key).stream()).toList();
	}

	/** What is measured of a primary driver, or of {@link #AIM}. */
	public List<Measure> measuresOf(String key) {
		return measures.stream().filter(measure -> measure.of().strip().equals(key)).toList();
	}
}
