package org.tenday.area.communication;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * Who cares, and who has a say.
 *
 * @param brief        what it is there for
 * @param stakeholders in the order in which they are listed where they stand
 * @param closely      what is done with those of high interest and high influence
 * @param satisfied    what is done with those of low interest and high influence
 * @param informed     what is done with those of high interest and low influence
 * @param watched      what is done with those of low interest and low influence
 */
public record StakeholderMap(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Stakeholders", answer = true) List<Stakeholder> stakeholders,
		@Field(label = "Work with closely", answer = true, help = "What you do with those of high interest and high influence.") String closely,
		@Field(label = "Keep satisfied", answer = true, help = "What you do with those of high influence and low interest.") String satisfied,
		@Field(label = "Keep informed", answer = true, help = "What you do with those of high interest and low influence.") String informed,
		@Field(label = "Watch", answer = true, help = "What you do with those of low interest and low influence.") String watched)
		implements
			Sheet {

	/** The highest step of both scales; the lowest is 1. */
	public static final int HIGHEST = 5;

	/** The lowest step that is called high. */
	public static final int HIGH = 4;

	/** What somebody thinks of it. */
	public enum Stance {
		NOT_SAID, FOR_IT, UNDECIDED, AGAINST_IT
	}

	/**
	 * Somebody with an interest.
	 *
	 * @param name         by role or group, never a person's name
	 * @param organisation that they belong to
	 * @param interest     1 to 5
	 * @param influence    1 to 5
	 * @param stance       what they think of it
	 * @param needs        what they need
	 * @param owner        who looks after them
	 * @param insideLead   whether they carry the work in their own organisation
	 */
	public record Stakeholder(@Field(label = "Name", help = "A role or a group, never a person's name.") String name,
			@Field(label = "Organisation") String organisation,
			@Field(label = "Interest", help = "1 is lowest, 5 highest.") Optional<Integer> interest,
			@Field(label = "Influence", help = "1 is lowest, 5 highest.") Optional<Integer> influence,
			@Field(label = "Stance") Stance stance,
			@Field(label = "Needs") String needs, @Field(label = "Owner", help = "Who looks after them.") String owner,
			@Field(label = "Inside lead", help = "Carries the work in their own organisation.") boolean insideLead) {

		public Stakeholder {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(organisation, "organisation");
			check("interest", interest);
			check("influence", influence);
			Objects.requireNonNull(stance, "stance");
			Objects.requireNonNull(needs, "needs");
			Objects.requireNonNull(owner, "owner");
		}

		private static void check(String scale, Optional<Integer> step) {
			step.filter(number -> number < 1 || number > HIGHEST).ifPresent(number -> {
				throw new IllegalArgumentException("An %s of %d is off the scale: write 1 to %d.".formatted(scale, number, HIGHEST));
			});
		}

		/** Somebody of whom only the name and the place are known. */
		public static Stakeholder at(String name, int interest, int influence) {
			return new Stakeholder(name, "", Optional.of(interest), Optional.of(influence), Stance.NOT_SAID, "", "", false);
		}

		/** The same elsewhere. */
		public Stakeholder moved(int newInterest, int newInfluence) {
			return new Stakeholder(name, organisation, Optional.of(newInterest), Optional.of(newInfluence), stance, needs, owner,
					insideLead);
		}

		/** The same under another name. */
		public Stakeholder named(String other) {
			return new Stakeholder(other, organisation, interest, influence, stance, needs, owner, insideLead);
		}

		/** Whether it is said where they stand. */
		public boolean isPlaced() {
			return interest.isPresent() && influence.isPresent();
		}

		/** The quarter of the map that they stand in; empty where they stand nowhere. */
		public Optional<Quadrant> quadrant() {
			return isPlaced() ? Optional.of(Quadrant.of(interest.get() >= HIGH, influence.get() >= HIGH)) : Optional.empty();
		}
	}

	/** A quarter of the map. */
	public enum Quadrant {
		CLOSELY, SATISFIED, INFORMED, WATCHED;

		static Quadrant of(boolean isInterested, boolean isInfluential) {
			if (isInfluential) {
				return isInterested ? CLOSELY : SATISFIED;
			}
			return isInterested ? INFORMED : WATCHED;
		}
	}

	public StakeholderMap {
		Objects.requireNonNull(brief, "brief");
		stakeholders = List.copyOf(stakeholders);
		Objects.requireNonNull(closely, "closely");
		Objects.requireNonNull(satisfied, "satisfied");
		Objects.requireNonNull(informed, "informed");
		Objects.requireNonNull(watched, "watched");
	}

	/** With other stakeholders. */
	public StakeholderMap withStakeholders(List<Stakeholder> others) {
		return new StakeholderMap(brief, others, closely, satisfied, informed, watched);
	}

	/** What is done with those in a quarter of the map. */
	public String action(Quadrant quadrant) {
		return switch (quadrant) {
		case CLOSELY -> closely;
		case SATISFIED -> satisfied;
		case INFORMED -> informed;
		case WATCHED -> watched;
		};
	}
}
