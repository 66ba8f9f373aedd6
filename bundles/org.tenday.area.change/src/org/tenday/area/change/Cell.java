package org.tenday.area.change;

/** A part of a theory that is asked about; each belongs to one {@link Lens}. */
public enum Cell {

	/** Do people know how, and can they? */
	CAPABILITY(Lens.COM_B),
	/** Do time, things and other people allow it? */
	OPPORTUNITY(Lens.COM_B),
	/** Do people want to, by reason and by habit? */
	MOTIVATION(Lens.COM_B),

	/** Do people see what it is and why it differs? */
	COHERENCE(Lens.NPT),
	/** Who commits, and who keeps the others with it? */
	COGNITIVE_PARTICIPATION(Lens.NPT),
	/** Does it fit skills, time and tools? */
	COLLECTIVE_ACTION(Lens.NPT),
	/** Do people see whether it was worth it? */
	REFLEXIVE_MONITORING(Lens.NPT),

	/** Why now? */
	URGENCY(Lens.KOTTER),
	/** Who leads it together? */
	GUIDING_COALITION(Lens.KOTTER),
	/** What will it be like, and how does one get there? */
	VISION(Lens.KOTTER),
	/** Who has heard it, how often, in which words? */
	COMMUNICATION(Lens.KOTTER),
	/** What stands in people's way? */
	REMOVED_BARRIERS(Lens.KOTTER),
	/** What will be seen within weeks? */
	SHORT_TERM_WINS(Lens.KOTTER),
	/** What comes after the first gains? */
	CONSOLIDATED_GAINS(Lens.KOTTER),
	/** What makes it the way things are done? */
	ANCHORED_CHANGE(Lens.KOTTER),

	/** Is it better, simple, and backed by evidence and experience? */
	INNOVATION(Lens.I_PARIHS),
	/** Who is affected, and what do they value and need? */
	RECIPIENTS(Lens.I_PARIHS),
	/** What of ward, organisation and system helps or hinders? */
	CONTEXT(Lens.I_PARIHS),
	/** Who helps people to make it happen, and how? */
	FACILITATION(Lens.I_PARIHS);

	private final Lens lens;

	Cell(Lens lens) {
		this.lens = lens;
	}

	/** The theory that it is a part of. */
	public Lens lens() {
		return lens;
	}
}
