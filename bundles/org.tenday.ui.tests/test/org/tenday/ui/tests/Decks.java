package org.tenday.ui.tests;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.tenday.document.Deck;
import org.tenday.document.Element;
import org.tenday.document.Element.Figure;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Picture;
import org.tenday.document.FixedWords;
import org.tenday.document.Image;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.tenday.document.Slide;
import org.tenday.document.Slide.Layout;
import org.tenday.document.Themes;
import org.tenday.write.pptx.PptxWriter;

/** Files of slides, as a trainer may have them. */
final class Decks {

	private static final List<String> TOPICS = List.of("Why data matters", "Who holds what", "Following a pathway", "Coding a visit",
			"Cleaning what was written", "Counting people", "Small numbers", "Drawing the map", "Talking about risk", "Testing a change",
			"Telling the story", "Going home with it");

	private static final List<String> QUESTIONS = List.of("What do we see here?", "How was it done before?", "Your turn",
			"What we take away");

	private Decks() {
	}

	/** 60 slides: twelve sections, each with a slide that opens it and four more, of which one shows a picture. */
	static Path sixty(Path file) throws IOException {
		List<Slide> slides = new ArrayList<>();
		for (String topic : TOPICS) {
			slides.add(new Slide(Layout.SECTION, topic, List.of(new Paragraph("20 minutes, in pairs")), List.of(), ""));
			for (String question : QUESTIONS) {
				slides.add(new Slide(Layout.CONTENT, topic + ": " + question.toLowerCase(Locale.ROOT), body(topic, question),
						List.of(new Paragraph("Ask first what they know of: " + topic + ".")), ""));
			}
		}
		Info info = new Info("Learning from data", "Slides", "A. Trainer", Locale.UK, "Version 1", Instant.parse("2026-11-22T00:00:00Z"));
		try (OutputStream out = Files.newOutputStream(file)) {
			new PptxWriter().write(new Deck(info, Themes.NEUTRAL, FixedWords.ENGLISH, slides), out);
		}
		return file;
	}

	private static List<Element> body(String topic, String question) throws IOException {
		Element list = ItemList.of(ItemList.Kind.BULLETS,
				List.of(Inline.text("First of all, " + topic.toLowerCase(Locale.ROOT)), Inline.text("then what others say"),
						Inline.text("and what comes of it")));
		return question.equals(QUESTIONS.getFirst())
				? List.of(list, new Figure(new Picture.OfImage(new Image(topic, Image.Format.PNG, picture(topic), "A chart of " + topic)),
						Inline.text(topic), List.of(), 0.5))
				: List.of(list);
	}

	private static byte[] picture(String topic) throws IOException {
		BufferedImage image = new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(new Color(topic.hashCode() & 0xFFFFFF));
		graphics.fillRect(20, 20, 120 + topic.length(), 140);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}
}
