package org.tenday.area.change;

import java.util.Arrays;
import java.util.List;

/** A theory of how people and services change, whose parts are asked about one by one. */
public enum Lens {

	/** Capability, opportunity, motivation: what a behaviour needs (Michie, van Stralen and West, Implementation Science 2011;6:42). */
	COM_B("COM-B"),

	/** Normalisation Process Theory: the work that makes a practice normal (May and Finch, Sociology 2009;43:535–554). */
	NPT("NPT"),

	/** Eight steps of leading change (Kotter, Leading Change, 1996). */
	KOTTER("Kotter"),

	/** Integrated Promoting Action on Research Implementation in Health Services (Harvey and Kitson, Implementation Science 2016;11:33). */
	I_PARIHS("i-PARIHS");

	private final String name;

	Lens(String name) {
		this.name = name;
	}

	/** The parts that are asked about, in the theory's order. */
	public List<Cell> cells() {
		return Arrays.stream(Cell.values()).filter(cell -> cell.lens() == this).toList();
	}

	/** As people call it. */
	@Override
	public String toString() {
		return name;
	}
}
