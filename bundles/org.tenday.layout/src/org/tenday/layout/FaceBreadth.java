package org.tenday.layout;

import java.util.Locale;
import java.util.Map;

/** How much wider than Arial's the letters of other faces are, for measuring words in faces whose metrics are not at hand. */
public final class FaceBreadth {

	private static final Map<String, Double> KNOWN = Map.ofEntries(Map.entry("verdana", 1.18), Map.entry("dejavu sans", 1.18),
			Map.entry("dejavu serif", 1.16), Map.entry("lucida sans unicode", 1.12), Map.entry("lucida sans", 1.12),
			Map.entry("bookman old style", 1.14), Map.entry("century gothic", 1.12), Map.entry("georgia", 1.06),
			Map.entry("montserrat", 1.16), Map.entry("open sans", 1.07), Map.entry("segoe ui", 1.03), Map.entry("roboto", 1.01),
			Map.entry("lato", 1.0), Map.entry("tahoma", 1.0), Map.entry("trebuchet ms", 1.0), Map.entry("arial", 1.0),
			Map.entry("arial narrow", 1.0), Map.entry("helvetica", 1.0), Map.entry("liberation sans", 1.0), Map.entry("frutiger", 1.0),
			Map.entry("calibri", 1.0), Map.entry("calibri light", 1.0), Map.entry("carlito", 1.0), Map.entry("aptos", 1.0),
			Map.entry("cambria", 1.0), Map.entry("caladea", 1.0), Map.entry("times new roman", 1.0), Map.entry("liberation serif", 1.0),
			Map.entry("garamond", 1.0), Map.entry("source sans pro", 1.0));
	private static final double UNKNOWN = 1.1;

	private FaceBreadth() {
	}

	/** 1 for Arial and all faces that are no wider; something on the safe side for a face that is not known. */
	public static double of(String face) {
		return KNOWN.getOrDefault(face.strip().toLowerCase(Locale.ROOT), UNKNOWN);
	}
}
