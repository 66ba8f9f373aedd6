package org.tenday.area.landscape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * How data travel from one organisation to another, with how long each movement takes and what stands in its way.
 *
 * @param brief         what it is there for
 * @param organisations in the order of the picture, as far as movements allow
 * @param movements     in the order of printing
 */
public record DataJourney(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Organisations", answer = true) List<Organisation> organisations,
		@Field(label = "Movements", answer = true) List<Movement> movements) implements Sheet {

	/** How the short name of a new organisation begins. */
	private static final String NEW = "organisation-";

	/**
	 * One organisation.
	 *
	 * @param id   by which movements refer to it
	 * @param name as printed
	 */
	public record Organisation(@Field(label = "Short name", help = "By which movements refer to it.") String id,
			@Field(label = "Organisation") String name) {

		public Organisation {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(name, "name");
		}
	}

	/**
	 * Data that go from one organisation to another.
	 *
	 * @param from    short name of the sender
	 * @param to      short name of the receiver
	 * @param what    which data
	 * @param basis   on which legal basis, or under which agreement
	 * @param pace    its traffic light
	 * @param months  how long it takes; empty where the light is all that is known
	 * @param barrier what stands in its way
	 */
	public record Movement(@Field(label = "From", help = "The short name of the sender.") String from,
			@Field(label = "To", help = "The short name of the receiver.") String to, @Field(label = "Data") String what,
			@Field(label = "Legal basis", help = "Or the agreement, or the block that explains it.") String basis,
			@Field(label = "Traffic light", help = "Quick: under 3 months. Medium: 3 to 6. Slow: over 6.") Pace pace,
			@Field(label = "Time", unit = "months") Optional<BigDecimal> months, @Field(label = "Barrier") String barrier) {

		public Movement {
			Objects.requireNonNull(from, "from");
			Objects.requireNonNull(to, "to");
			Objects.requireNonNull(what, "what");
			Objects.requireNonNull(basis, "basis");
			Objects.requireNonNull(pace, "pace");
			Objects.requireNonNull(barrier, "barrier");
			months.filter(length -> length.signum() < 0).ifPresent(length -> {
				throw new IllegalArgumentException(
						"A movement cannot take %s months: write 0 or more.".formatted(length.toPlainString()));
			});
		}

		/** The same with another light. */
		public Movement withPace(Pace other) {
			return new Movement(from, to, what, basis, other, months, barrier);
		}

		/** The same with another light, and without months that would contradict it. */
		public Movement paced(Pace other) {
			return new Movement(from, to, what, basis, other, months.filter(length -> Pace.of(length.doubleValue()) == other), barrier);
		}

		/** The same with other data. */
		public Movement withWhat(String other) {
			return new Movement(from, to, other, basis, pace, months, barrier);
		}

		/** The light that its months ask for; empty where nobody said how many. */
		public Optional<Pace> paceOfMonths() {
			return months.map(length -> Pace.of(length.doubleValue()));
		}
	}

	public DataJourney {
		Objects.requireNonNull(brief, "brief");
		organisations = List.copyOf(organisations);
		movements = List.copyOf(movements);
	}

	/** The place of the first organisation with a short name; empty where there is none. */
	public Optional<Integer> place(String id) {
		return IntStream.range(0, organisations.size()).filter(i -> organisations.get(i).id().equals(id)).boxed().findFirst();
	}

	/** What an organisation is called; its short name where there is no such organisation. */
	public String name(String id) {
		return place(id).map(i -> organisations.get(i).name()).orElse(id);
	}

	/** The journey with other organisations and movements. */
	public DataJourney with(List<Organisation> others, List<Movement> otherMovements) {
		return new DataJourney(brief, others, otherMovements);
	}

	/** The journey with one more organisation, under a short name that no other has. */
	public DataJourney withOrganisation() {
		int number = organisations.size() + 1;
		while (place(NEW + number).isPresent()) {
			number++;
		}
		List<Organisation> more = new ArrayList<>(organisations);
		more.add(new Organisation(NEW + number, "Organisation " + number));
		return with(more, movements);
	}

	/** The journey with another name for one of its organisations, from 0. */
	public DataJourney named(int place, String name) {
		List<Organisation> changed = new ArrayList<>(organisations);
		changed.set(place, new Organisation(changed.get(place).id(), name));
		return with(changed, movements);
	}

	/** The journey without one of its organisations, from 0, and without all movements from there and to there. */
	public DataJourney withoutOrganisation(int place) {
		List<Organisation> fewer = new ArrayList<>(organisations);
		String gone = fewer.remove(place).id();
		return with(fewer, movements.stream().filter(movement -> !movement.from().equals(gone) && !movement.to().equals(gone)).toList());
	}

	/** Whether data go straight from one organisation to another; both from 0. */
	public boolean joins(int from, int to) {
		return movements.stream().anyMatch(movement -> movement.from().equals(organisations.get(from).id())
				&& movement.to().equals(organisations.get(to).id()));
	}

	/**
	 * The journey with one more movement.
	 *
	 * @param from the sender's place, from 0
	 * @param to   the receiver's
	 * @param what which data
	 */
	public DataJourney joined(int from, int to, String what) {
		List<Movement> more = new ArrayList<>(movements);
		more.add(new Movement(organisations.get(from).id(), organisations.get(to).id(), what, "", Pace.NOT_SAID, Optional.empty(), ""));
		return with(organisations, more);
	}
}
