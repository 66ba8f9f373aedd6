package org.tenday.ui.internal.programmes;

import java.util.List;

import org.tenday.authoring.OpenProgramme;
import org.tenday.check.Finding;
import org.tenday.model.Programme;

/**
 * What came of checking an open programme.
 *
 * @param open     the programme
 * @param snapshot what was checked of it
 * @param findings as the rules gave them
 */
public record Checked(OpenProgramme open, Programme snapshot, List<Finding> findings) {

	public Checked {
		findings = List.copyOf(findings);
	}
}
