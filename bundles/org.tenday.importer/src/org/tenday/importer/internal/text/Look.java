package org.tenday.importer.internal.text;

/** How words look, of the looks that Tenday's texts know. */
public enum Look {
	STRONG, EMPHASIS, CODE, STRUCK,
	/** Raised, as in m². Tenday raises numbers; what else is raised is printed on the line. */
	SUPERSCRIPT,
	/** Lowered, as in CO₂. Tenday lowers numbers; what else is lowered is printed on the line. */
	SUBSCRIPT
}
