package org.tenday.authoring.find;

/** Makes a new text of each old one. */
@FunctionalInterface
public interface TextChange {

	/** The new text; the old one itself where nothing changes. */
	String change(TextPlace place, String text);
}
