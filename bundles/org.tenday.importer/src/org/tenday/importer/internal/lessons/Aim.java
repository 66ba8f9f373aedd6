package org.tenday.importer.internal.lessons;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.tenday.importer.internal.markup.Markup;
import org.tenday.model.Block;
import org.tenday.model.Session;
import org.tenday.model.content.Prose;

/**
 * What a lesson is for: its own description, or else the first paragraph of its introduction, which then stands there no more.
 *
 * @param paragraph Markdown; may be empty
 * @param sentence  its first sentence
 * @param sessions  without the paragraph
 */
record Aim(String paragraph, String sentence, List<Session> sessions) {

	private static final int FEWEST_WORDS = 6;

	static Aim of(List<Session> sessions, String description) {
		if (!description.isBlank()) {
			return new Aim(description, firstSentence(description), sessions);
		}
		if (sessions.isEmpty() || sessions.getFirst().minutes() > 0 || !sessions.getFirst().id().value().equals("overview")) {
			return new Aim("", "", sessions);
		}
		Session overview = sessions.getFirst();
		Optional<Block> first = overview.blocks().stream().filter(block -> block.content() instanceof Prose).findFirst();
		if (first.isEmpty() || !(first.get().content() instanceof Prose prose)) {
			return new Aim("", "", sessions);
		}
		String text = prose.text();
		Node node = Markup.parse(text).getFirstChild();
		while (node != null && !(node instanceof Paragraph && Markup.words(words(node, text)).split("\\s+").length >= FEWEST_WORDS)) {
			node = node.getNext();
		}
		if (node == null) {
			return new Aim("", "", sessions);
		}
		String paragraph = words(node, text);
		String rest = (text.substring(0, Markup.start(node)).stripTrailing() + "\n\n" + text.substring(Markup.end(node)).stripLeading())
				.strip();
		List<Session> changed = new ArrayList<>(sessions);
		List<Block> blocks = new ArrayList<>(overview.blocks());
		int place = blocks.indexOf(first.get());
		if (!rest.isEmpty()) {
			blocks.set(place, first.get().withContent(new Prose(rest)));
		} else if (blocks.size() > 1) {
			blocks.remove(place);
		}
		changed.set(0, overview.withBlocks(blocks));
		return new Aim(paragraph, firstSentence(paragraph), changed);
	}

	private static String words(Node paragraph, String text) {
		return text.substring(Markup.start(paragraph), Markup.end(paragraph));
	}

	private static String firstSentence(String text) {
		String line = text.strip().replaceAll("\\s*\\n\\s*", " ");
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(line);
		return line.substring(0, sentences.next()).strip();
	}
}
