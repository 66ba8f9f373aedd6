package org.tenday.write.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Slide;
import org.tenday.document.Theme;
import org.tenday.document.Written;
import org.tenday.layout.ArrangedSlide;
import org.tenday.layout.DeckFitter;
import org.tenday.layout.SlideArranger;
import org.tenday.write.ooxml.FileProperties;
import org.tenday.write.ooxml.StablePackage;
import org.tenday.write.pptx.internal.BlankShow;
import org.tenday.write.pptx.internal.Links;
import org.tenday.write.pptx.internal.NotesPage;
import org.tenday.write.pptx.internal.PictureFiles;
import org.tenday.write.pptx.internal.SlidePage;

/**
 * Writes decks as PowerPoint presentations. Slides are taken to fit, as {@link DeckFitter} makes them: each gets the same title, words and places as in every
 * other format. On the layouts of a presentation of the user's own there is other room: there decks are broken anew.
 */
public final class PptxWriter implements DeckWriter {

	@Override
	public boolean breaks(Theme theme) {
		return BlankShow.isHouse(theme);
	}

	@Override
	public Written write(Deck deck, OutputStream out) throws IOException {
		List<String> warnings = new ArrayList<>();
		StablePackage whole;
		Map<String, Integer> anchors;
		int count;
		try (BlankShow blank = BlankShow.of(deck)) {
			List<Slide> slides = blank.slides();
			write(slides, blank, warnings);
			FileProperties.set(blank.show(), deck.info());
			whole = StablePackage.of(blank.show());
			anchors = anchors(slides);
			count = slides.size();
		}
		if (breaks(deck.theme())) {
			List<Slide> elsewhere = new DeckFitter().fit(deck).slides();
			if (!anchors(elsewhere).equals(anchors) || elsewhere.size() != count) {
				warnings.add(
						("On slides of the house style the deck takes %d slides and not %d: where other publications cite slides by number, "
								+ "the numbers are those of the PDF.").formatted(count, elsewhere.size()));
			}
		}
		whole.write(out);
		return new Written(count, anchors, warnings);
	}

	private static void write(List<Slide> contents, BlankShow blank, List<String> warnings) {
		Map<Slide.Layout, SlideArranger> arrangers = new EnumMap<>(Slide.Layout.class);
		for (Slide.Layout layout : Slide.Layout.values()) {
			arrangers.put(layout, blank.arranger(layout));
		}
		List<ArrangedSlide> arranged = contents.stream().map(slide -> arrangers.get(slide.layout()).arrange(slide)).toList();
		List<XSLFSlide> slides = new ArrayList<>();
		Map<String, PackagePart> targets = new HashMap<>();
		PictureFiles files = new PictureFiles(blank.show());
		// All slides first: a link may lead to one that comes later.
		for (ArrangedSlide each : arranged) {
			XSLFSlide slide = blank.show().createSlide(blank.layoutOf(each));
			slides.add(slide);
			if (!each.slide().anchor().isEmpty()) {
				targets.put(each.slide().anchor(), slide.getPackagePart());
			}
		}
		for (int index = 0; index < slides.size(); index++) {
			XSLFSlide slide = slides.get(index);
			ArrangedSlide each = arranged.get(index);
			Links links = new Links(slide.getPackagePart(), targets, warnings::add);
			new SlidePage(blank, slide, each, arrangers.get(each.slide().layout()), links, files).write(each);
			if (!each.slide().notes().isEmpty()) {
				XSLFNotes notes = NotesPage.create(blank.show(), slide);
				NotesPage.write(notes, each.slide().notes(), blank, new Links(notes.getPackagePart(), targets, warnings::add));
			}
		}
	}

	private static Map<String, Integer> anchors(List<Slide> slides) {
		Map<String, Integer> anchors = new HashMap<>();
		for (int index = 0; index < slides.size(); index++) {
			String anchor = slides.get(index).anchor();
			if (!anchor.isEmpty()) {
				anchors.putIfAbsent(anchor, index + 1);
			}
		}
		return anchors;
	}
}
