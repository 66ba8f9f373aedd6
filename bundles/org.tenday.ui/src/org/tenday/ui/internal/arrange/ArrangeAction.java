package org.tenday.ui.internal.arrange;

/** What can be done with a chosen session or block; plugin.xml carries these names in small letters. */
enum ArrangeAction {
	COPY, CUT, PASTE, DUPLICATE, DELETE, RENAME
}
