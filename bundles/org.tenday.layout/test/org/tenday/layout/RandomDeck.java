package org.tenday.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.tenday.document.Deck;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Listing;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table.Column;
import org.tenday.document.FixedWords;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.tenday.document.Slide;
import org.tenday.document.Slide.Layout;
import org.tenday.document.Themes;

/** A deck of anything, the same for the same seed. */
final class RandomDeck {

	private static final List<String> WORDS = List.of("a", "of", "data", "care", "pathway", "admission", "the", "governance", "register",
			"is",
			"interoperability", "nurse", "and", "to", "evaluation", "question", "why", "chronic", "we", "improvement");

	private final Random random;

	RandomDeck(Random random) {
		this.random = random;
	}

	Deck deck() {
		List<Slide> slides = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			Layout layout = Layout.values()[random.nextInt(Layout.values().length)];
			slides.add(new Slide(layout, words(1 + random.nextInt(5)), elements(1 + random.nextInt(5), 0), List.of(), ""));
		}
		return new Deck(new Info("Any", "", "", Locale.UK, "", Instant.EPOCH), Themes.NEUTRAL, FixedWords.ENGLISH, slides);
	}

	private List<Element> elements(int count, int depth) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			elements.add(element(depth));
		}
		return elements;
	}

	private Element element(int depth) {
		return switch (random.nextInt(depth > 1 ? 4 : 8)) {
		case 0 -> new Heading(3, words(2 + random.nextInt(4)));
		case 1 -> new Paragraph(sentences(1 + random.nextInt(12)));
		case 2 -> new Paragraph(Inline.text(sentences(1)), Paragraph.Style.values()[random.nextInt(Paragraph.Style.values().length)]);
		case 3 -> new Paragraph(List.of(new Inline.Strong(Inline.text(words(3))), new Inline.Text(" "), new Inline.Code(words(2)),
				new Inline.Text(" " + sentences(2))));
		case 4 -> list(depth);
		case 5 -> new Listing("R", lines(1 + random.nextInt(25)), random.nextBoolean());
		case 6 -> random.nextBoolean() ? table() : TestPictures.figure(100 + random.nextInt(1800), 100 + random.nextInt(1200), words(4));
		default -> new Box(Box.Kind.values()[random.nextInt(Box.Kind.values().length)], "Box", Inline.text(words(2)),
				elements(1 + random.nextInt(3), depth + 1));
		};
	}

	private ItemList list(int depth) {
		List<List<Element>> items = new ArrayList<>();
		for (int i = 0; i < 1 + random.nextInt(10); i++) {
			List<Element> item = new ArrayList<>();
			item.add(new Paragraph(sentences(1 + random.nextInt(2))));
			if (random.nextInt(4) == 0) {
				item.addAll(elements(1, depth + 1));
			}
			items.add(item);
		}
		return new ItemList(ItemList.Kind.values()[random.nextInt(ItemList.Kind.values().length)], 1 + random.nextInt(3), items);
	}

	private Table table() {
		int columns = 1 + random.nextInt(5);
		List<List<Cell>> rows = new ArrayList<>();
		for (int row = 0; row < 2 + random.nextInt(12); row++) {
			List<Cell> cells = new ArrayList<>();
			for (int column = 0; column < columns; column++) {
				cells.add(row == 0 ? Cell.header(words(1)) : Cell.of(words(1 + random.nextInt(6))));
			}
			rows.add(cells);
		}
		return new Table(List.of(), rows.getFirst().stream().map(cell -> Column.AUTO).toList(), 1, rows);
	}

	private List<String> lines(int count) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			lines.add(random.nextInt(5) == 0 ? "" : " ".repeat(random.nextInt(6)) + words(1 + random.nextInt(12)));
		}
		return lines;
	}

	private String sentences(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			String words = words(4 + random.nextInt(14));
			text.append(i == 0 ? "" : " ").append(words.substring(0, 1).toUpperCase(Locale.ROOT)).append(words.substring(1)).append('.');
		}
		return text.toString();
	}

	private String words(int count) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			words.add(WORDS.get(random.nextInt(WORDS.size())));
		}
		return String.join(" ", words);
	}
}
