package org.example.healtheconomics;

import org.tenday.skill.Words;

/** Whose costs and benefits count. What is worth while for one payer may only move the bill to another. */
public enum Perspective {
	NOT_SAID,
	/** The National Health Service and personal social services, as in NICE's reference case. */
	NHS_AND_SOCIAL_SERVICES,
	/** The organisation that does the work. */
	PROVIDER,
	/** Who buys the service for a population. */
	COMMISSIONER,
	/** People who are treated and those who care for them. */
	PATIENTS_AND_CARERS,
	/** Everybody, lost work and unpaid care included. */
	SOCIETY;

	/** As it is printed; empty where nobody said. */
	String in(Words words) {
		return this == NOT_SAID ? "" : words.choice("perspective", this);
	}
}
