package org.tenday.writing;

/**
 * Something that an author may want to write next.
 *
 * @param kind    what it is
 * @param label   what it is called in the list
 * @param detail  what it means, for the author to choose by; may be empty
 * @param outcome the text with it in its place
 */
public record Proposal(Kind kind, String label, String detail, Draft outcome) {

	/** What can be proposed. */
	public enum Kind {
		GLOSSARY, CITATION, LINK, PICTURE
	}
}
