package org.tenday.area.governance;

/** How far a step or an approval has come. */
public enum Progress {
	NOT_BEGUN, UNDER_WAY, DONE, BLOCKED
}
