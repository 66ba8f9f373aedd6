package org.tenday.area.governance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * A case in which duties compete, to be talked about: whom it concerns, what could be done, and what others thought.
 *
 * @param brief         what it is there for
 * @param scenario      what happens; Markdown
 * @param stakeholders  whom it concerns
 * @param duties        that cannot all be met
 * @param options       what could be done
 * @param prompts       what the room talks about, three at least; lines of Markdown
 * @param contraryViews that the room should hear, one at least; lines of Markdown
 * @param juryResult    what a citizens' jury, or the room's own, decided; Markdown; may be empty
 */
public record EthicsScenario(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Scenario", kind = Field.Kind.MARKDOWN) String scenario,
		@Field(label = "Stakeholders", answer = true) List<Stakeholder> stakeholders,
		@Field(label = "Competing duties", answer = true) List<Duty> duties, @Field(label = "Options") List<Choice> options,
		@Field(label = "Discussion prompts", help = "Three at least, one a line.") List<String> prompts,
		@Field(label = "Contrary views", answer = true, help = "One at least, one a line: what somebody would say against the room's first answer.") List<String> contraryViews,
		@Field(label = "Jury result", kind = Field.Kind.MARKDOWN, answer = true, help = "What a citizens' jury, or the room's own, decided; name the source.") String juryResult)
		implements
			Sheet {

	/**
	 * Somebody whom it concerns.
	 *
	 * @param who   a role or a group
	 * @param stake what they may gain or lose
	 */
	public record Stakeholder(@Field(label = "Who") String who,
			@Field(label = "At stake", help = "What they may gain or lose.") String stake) {
		public Stakeholder {
			Objects.requireNonNull(who, "who");
			Objects.requireNonNull(stake, "stake");
		}
	}

	/**
	 * A duty and what pulls against it.
	 *
	 * @param duty    such as keeping a confidence
	 * @param against the duty that it competes with
	 */
	public record Duty(@Field(label = "Duty") String duty, @Field(label = "Competes with") String against) {
		public Duty {
			Objects.requireNonNull(duty, "duty");
			Objects.requireNonNull(against, "against");
		}
	}

	/**
	 * Something that could be done.
	 *
	 * @param option  what
	 * @param pro     what speaks for it; may be empty
	 * @param contra  what speaks against it; may be empty
	 * @param support how many of a jury were for it
	 */
	public record Choice(@Field(label = "Option") String option, @Field(label = "For it", answer = true) String pro,
			@Field(label = "Against it", answer = true) String contra,
			@Field(label = "Jurors for it", unit = "jurors", answer = true) Optional<Integer> support) {
		public Choice {
			Objects.requireNonNull(option, "option");
			Objects.requireNonNull(pro, "pro");
			Objects.requireNonNull(contra, "contra");
			if (support.orElse(0) < 0) {
				throw new IllegalArgumentException("%d jurors cannot be for an option: write 0 or more.".formatted(support.get()));
			}
		}
	}

	public EthicsScenario {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(scenario, "scenario");
		stakeholders = List.copyOf(stakeholders);
		duties = List.copyOf(duties);
		options = List.copyOf(options);
		prompts = List.copyOf(prompts);
		contraryViews = List.copyOf(contraryViews);
		Objects.requireNonNull(juryResult, "juryResult");
	}
}
