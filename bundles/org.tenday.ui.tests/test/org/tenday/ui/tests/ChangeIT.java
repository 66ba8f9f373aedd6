package org.tenday.ui.tests;

/** The editors of implementing change. */
class ChangeIT extends AreaIT {

	ChangeIT() {
		super("change");
	}
}
