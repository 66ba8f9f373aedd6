package org.tenday.ui.internal.navigator;

/**
 * What a place in the tree shows.
 *
 * @param lead   set off before the words, such as a start time; may be empty
 * @param words  what it is called
 * @param detail set off after the words, such as minutes; may be empty
 * @param icon   the name of its picture
 */
public record NodeLabel(String lead, String words, String detail, String icon) {

	NodeLabel(String words, String detail, String icon) {
		this("", words, detail, icon);
	}
}
