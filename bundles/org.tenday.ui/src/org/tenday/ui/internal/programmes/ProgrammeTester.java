package org.tenday.ui.internal.programmes;

import java.util.List;

import org.eclipse.core.expressions.PropertyTester;
import org.tenday.authoring.OpenProgramme;

/** Answers what plugin.xml asks about the programme of a part: whether something can be undone, redone or saved. */
public final class ProgrammeTester extends PropertyTester {

	static final List<String> PROPERTIES = List.of("org.tenday.ui.canUndo", "org.tenday.ui.canRedo", "org.tenday.ui.isDirty");

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		OpenProgramme programme = (OpenProgramme) receiver;
		return switch (property) {
		case "canUndo" -> programme.undoLabel().isPresent();
		case "canRedo" -> programme.redoLabel().isPresent();
		case "isDirty" -> programme.isDirty();
		default -> throw new IllegalArgumentException("A programme has no property \"" + property + "\".");
		};
	}
}
