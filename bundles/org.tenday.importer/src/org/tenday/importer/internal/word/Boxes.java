package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Look;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Tells what makes a paragraph look like one of a box. */
final class Boxes {

	private static final List<String> SIDES = List.of("w:top", "w:bottom", "w:left", "w:right");
	private static final int MOST_SIDES = 3;

	private Boxes() {
	}

	/** Whether a paragraph has an edge around it, or a ground of its own. */
	static boolean isBoxed(Optional<Xml> properties, WordStyle style) {
		Optional<Xml> edges = setting(properties, style, "w:pBdr");
		long sides = edges.map(each -> SIDES.stream().filter(side -> isDrawn(each, side)).count()).orElse(0L);
		String ground = setting(properties, style, "w:shd").map(each -> each.attribute("w:fill")).orElse("");
		return sides >= MOST_SIDES || !ground.isEmpty() && !ground.equalsIgnoreCase("auto") && !ground.equalsIgnoreCase("ffffff");
	}

	/** Whether a paragraph has a line above or below it, which is all that there is to see where it has no words. */
	static boolean isRule(Optional<Xml> properties, WordStyle style) {
		return setting(properties, style, "w:pBdr").map(each -> isDrawn(each, "w:top") || isDrawn(each, "w:bottom")).orElse(false);
	}

	private static boolean isDrawn(Xml edges, String side) {
		return edges.child(side).map(each -> !each.attribute("w:val").matches("nil|none|")).orElse(false);
	}

	private static Optional<Xml> setting(Optional<Xml> properties, WordStyle style, String name) {
		return properties.flatMap(each -> each.child(name)).or(() -> style.paragraph(name));
	}

	/** A line that stands out, where a heading cannot stand. */
	static Piece label(List<Run> words) {
		return new Piece.Paragraph(bold(words));
	}

	/** The same words in bold. */
	static List<Run> bold(List<Run> runs) {
		return runs.stream().map(
				run -> run instanceof Run.Words words ? new Run.Words(words.text(), with(words.looks(), Look.STRONG), words.link()) : run)
				.toList();
	}

	/** The same words, not in bold. */
	static List<Run> notBold(List<Run> runs) {
		return runs.stream().map(run -> {
			if (!(run instanceof Run.Words words) || !words.looks().contains(Look.STRONG)) {
				return run;
			}
			Set<Look> looks = EnumSet.copyOf(words.looks());
			looks.remove(Look.STRONG);
			return new Run.Words(words.text(), looks, words.link());
		}).toList();
	}

	private static Set<Look> with(Set<Look> looks, Look more) {
		Set<Look> all = EnumSet.of(more);
		all.addAll(looks);
		return all;
	}

	/** What is in a box, below its title. */
	static List<Piece> withTitle(Flow.Box box) {
		List<Piece> pieces = new ArrayList<>();
		if (!box.title().isEmpty()) {
			pieces.add(label(List.of(Run.words(box.title()))));
		}
		pieces.addAll(box.content());
		return pieces;
	}
}
