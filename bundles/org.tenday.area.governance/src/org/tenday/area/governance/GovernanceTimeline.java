package org.tenday.area.governance;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * The approvals and other steps before data may be used: who sees to each, what it waits for, and how long it takes.
 *
 * @param brief   what it is there for
 * @param project whose steps they are; Markdown
 * @param steps   in the order in which they are drawn
 */
public record GovernanceTimeline(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Project", kind = Field.Kind.MARKDOWN) String project, @Field(label = "Steps") List<Step> steps) implements Sheet {

	/**
	 * One step.
	 *
	 * @param key          by which others name it, such as a letter
	 * @param name         what is done
	 * @param owner        who sees to it, by role
	 * @param organisation whose step it is
	 * @param waitsFor     keys of the steps before it, with commas between; may be empty
	 * @param least        months it takes where all goes well
	 * @param most         months it takes where it does not
	 * @param notBefore    months from the start before which it cannot begin, whatever it waits for
	 * @param state        how far it has come
	 */
	public record Step(@Field(label = "Key", help = "A letter or short word by which other steps name it.") String key,
			@Field(label = "Step") String name, @Field(label = "Owner", answer = true, help = "Who sees to it, by role.") String owner,
			@Field(label = "Organisation", answer = true) String organisation,
			@Field(label = "Waits for", answer = true, help = "Keys of the steps before it, with commas between.") String waitsFor,
			@Field(label = "At the least", unit = "months", answer = true) Optional<Integer> least,
			@Field(label = "At the most", unit = "months", answer = true) Optional<Integer> most,
			@Field(label = "Not before", unit = "months", answer = true, help = "From the start; only where a date holds it up, not a step.") Optional<Integer> notBefore,
			@Field(label = "State", answer = true) Progress state) {

		/** A step of which no more than its name is known. */
		public static Step of(String key, String name) {
			return new Step(key, name, "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), Progress.NOT_BEGUN);
		}

		public Step {
			Objects.requireNonNull(key, "key");
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(owner, "owner");
			Objects.requireNonNull(organisation, "organisation");
			Objects.requireNonNull(waitsFor, "waitsFor");
			Objects.requireNonNull(state, "state");
			Stream.of(least, most, notBefore).flatMap(Optional::stream).filter(months -> months < 0).findFirst().ifPresent(months -> {
				throw new IllegalArgumentException("The step \"%s\" cannot have %d months: write 0 or more.".formatted(name, months));
			});
		}

		/** The keys of what it waits for, in their order. */
		public List<String> before() {
			return Arrays.stream(waitsFor.split(",")).map(String::strip).filter(before -> !before.isEmpty()).distinct().toList();
		}

		/** How long it takes at the latest; 0 where nobody said. */
		public int longest() {
			return most.or(() -> least).orElse(0);
		}

		/** How long it takes at the earliest; 0 where nobody said. */
		public int shortest() {
			return least.or(() -> most).orElse(0);
		}

		/** The same step under another name. */
		public Step withName(String other) {
			return new Step(key, other, owner, organisation, waitsFor, least, most, notBefore, state);
		}

		/** The same step, waiting for others. */
		public Step withBefore(List<String> keys) {
			return new Step(key, name, owner, organisation, String.join(", ", keys), least, most, notBefore, state);
		}

		/** The same step with another longest lead time; the shortest is no longer than it. */
		public Step withMost(int months) {
			return new Step(key, name, owner, organisation, waitsFor, least.map(known -> Math.min(known, months)), Optional.of(months),
					notBefore, state);
		}

		/** The same step, not begun before a month; empty for as soon as what it waits for is done. */
		public Step withNotBefore(Optional<Integer> months) {
			return new Step(key, name, owner, organisation, waitsFor, least, most, months, state);
		}
	}

	public GovernanceTimeline {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(project, "project");
		steps = List.copyOf(steps);
	}

	/** The same sheet with other steps. */
	public GovernanceTimeline withSteps(List<Step> other) {
		return new GovernanceTimeline(brief, project, other);
	}
}
