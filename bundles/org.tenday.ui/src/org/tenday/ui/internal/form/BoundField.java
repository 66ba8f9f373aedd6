package org.tenday.ui.internal.form;

import org.tenday.model.Programme;

/** A control that shows one value of a programme and changes it. */
interface BoundField {

	/** Shows the value as it is in the programme; leaves the control alone where it shows that value already. */
	void show(Programme programme);
}
