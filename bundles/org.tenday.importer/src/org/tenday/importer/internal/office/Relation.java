package org.tenday.importer.internal.office;

import java.util.Optional;

/**
 * That a part refers to something.
 *
 * @param id      by which the part's own XML names it
 * @param kind    the last word of its type: "slide", "image", "hyperlink"
 * @param target  the address that is written
 * @param outside whether it leads out of the file: it is never followed
 * @param part    what it leads to within the file; empty where that is missing or outside
 */
public record Relation(String id, String kind, String target, boolean outside, Optional<OfficePart> part) {

	private static final String LINK = "hyperlink";

	/** Whether a program would fetch what is outside by itself, as it would a linked picture, and not only when somebody clicks. */
	public boolean isFetched() {
		return outside && !kind.equals(LINK);
	}

	/** What it would fetch, for a report: "a linked picture". */
	public String fetchedName() {
		return switch (kind) {
		case "image" -> "a linked picture";
		case "video", "media" -> "a linked video";
		case "audio" -> "a linked sound";
		case "oleObject", "package" -> "a linked object";
		case "attachedTemplate" -> "a linked template";
		case "externalLink", "externalLinkPath" -> "a linked workbook";
		default -> "something linked (" + kind + ")";
		};
	}
}
