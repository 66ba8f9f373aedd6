package org.tenday.write.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Slide;
import org.tenday.document.Written;
import org.tenday.layout.ArrangedSlide;
import org.tenday.layout.SlideArranger;
import org.tenday.layout.SlideGeometry;
import org.tenday.write.ooxml.FileProperties;
import org.tenday.write.ooxml.StablePackage;
import org.tenday.write.pptx.internal.Links;
import org.tenday.write.pptx.internal.Master;
import org.tenday.write.pptx.internal.NotesPage;
import org.tenday.write.pptx.internal.SlidePage;

/**
 * Writes decks as PowerPoint presentations. Slides are taken to fit, as {@link org.tenday.layout.DeckFitter} makes them: each gets the same title, words and
 * places as in every other format.
 */
public final class PptxWriter implements DeckWriter {

	@Override
	public Written write(Deck deck, OutputStream out) throws IOException {
		List<String> warnings = new ArrayList<>();
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		byte[] master = Master.of(deck.theme(), deck.info(), SlideGeometry.WIDE);
		try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(master))) {
			write(deck, show, warnings);
			FileProperties.set(show, deck.info());
			show.write(packed);
		}
		StablePackage.write(packed.toByteArray(), out);
		return new Written(deck.slides().size(), anchors(deck), warnings);
	}

	private static void write(Deck deck, XMLSlideShow show, List<String> warnings) {
		SlideArranger arranger = SlideArranger.of(deck);
		List<ArrangedSlide> arranged = deck.slides().stream().map(arranger::arrange).toList();
		List<XSLFSlide> slides = new ArrayList<>();
		Map<String, PackagePart> targets = new HashMap<>();
		// All slides first: a link may lead to one that comes later.
		for (ArrangedSlide each : arranged) {
			XSLFSlide slide = show.createSlide(layout(show, SlidePage.layout(each)));
			slides.add(slide);
			if (!each.slide().anchor().isEmpty()) {
				targets.put(each.slide().anchor(), slide.getPackagePart());
			}
		}
		for (int index = 0; index < slides.size(); index++) {
			XSLFSlide slide = slides.get(index);
			Links links = new Links(slide.getPackagePart(), targets, warnings::add);
			new SlidePage(show, slide, deck, arranger, links).write(arranged.get(index));
			Slide content = arranged.get(index).slide();
			if (!content.notes().isEmpty()) {
				XSLFNotes notes = NotesPage.create(show, slide);
				NotesPage.write(notes, content.notes(), deck, new Links(notes.getPackagePart(), targets, warnings::add));
			}
		}
	}

	private static XSLFSlideLayout layout(XMLSlideShow show, String name) {
		XSLFSlideLayout layout = show.findLayout(name);
		if (layout == null) {
			throw new IllegalStateException("The slide master has no layout named \"" + name + "\": give it one.");
		}
		return layout;
	}

	private static Map<String, Integer> anchors(Deck deck) {
		Map<String, Integer> anchors = new HashMap<>();
		for (int index = 0; index < deck.slides().size(); index++) {
			String anchor = deck.slides().get(index).anchor();
			if (!anchor.isEmpty()) {
				anchors.putIfAbsent(anchor, index + 1);
			}
		}
		return anchors;
	}
}
