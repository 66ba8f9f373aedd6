package org.tenday.importer.internal.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.Xml;

/**
 * Reads comments, and collects the words that each is about. Who wrote it is nobody's business who reads the programme, and is left out.
 */
final class CommentReader {

	private static final int LONGEST = 80;

	private final Story story;
	private final Map<String, StringBuilder> open = new HashMap<>();
	private final Map<String, String> about = new HashMap<>();

	CommentReader(Story story) {
		this.story = story;
	}

	/** What follows is what a comment is about. */
	void begin(String id) {
		open.put(id, new StringBuilder());
	}

	void end(String id) {
		StringBuilder words = open.remove(id);
		if (words != null) {
			about.put(id, Source.shortened(words.toString(), LONGEST));
		}
	}

	void words(String text) {
		for (StringBuilder words : open.values()) {
			if (words.length() <= 2 * LONGEST) {
				words.append(text);
			}
		}
	}

	/** The comment of an id; empty where there is none, or it says nothing. */
	Optional<Flow> read(String id) throws ImportException {
		Source source = story.source();
		Optional<Xml> comment = source.note("comments", "w:comment", id);
		Optional<OfficePart> part = source.part("comments");
		if (comment.isEmpty() || part.isEmpty() || story.inNote() || !source.isFirst("comments/" + id)) {
			return Optional.empty();
		}
		source.once("Comments became notes for the trainer; the names of those who wrote them are left out.");
		Story.Nested text = story.nested(comment.get(), part.get(), Story.Where.NOTE);
		return text.pieces().isEmpty()
				? Optional.empty()
				: Optional.of(new Flow.Remark("Comment", about.getOrDefault(id, ""), text.pieces()));
	}
}
