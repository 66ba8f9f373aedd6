package org.tenday.area.analysis.arithmetic;

/**
 * Why a point is taken for more than chance: the four rules of Making Data Count of NHS England, as its plots and the package
 * NHSRplotthedots
 * apply them.
 */
public enum SpecialCause {

	/** It lies outside the limits. */
	OUTSIDE,

	/** It is one of seven or more in a row on one side of the centre. */
	ONE_SIDE,

	/** It is one of seven or more in a row that rise, or that fall. */
	TREND,

	/** It is one of two among three in a row that lie close to the same limit, in the outer third. */
	CLOSE
}
