package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.OfficeFile;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Run;

/** What a presentation says of its slides as a whole: their order, sections, layouts and masters. */
final class DeckFile {

	private static final double USUAL_WIDTH = 9_144_000;
	private static final int MOST_WORDS = 200;
	/** Of so many slides the words are asked for their language. */
	private static final int MOST_ASKED = 20;

	private final OfficeFile file;
	private final OfficeReport report;
	private final Xml presentation;
	private final List<String> sections = new ArrayList<>();
	private final List<SlideSource> slides = new ArrayList<>();
	private final Map<String, Xml> pages = new HashMap<>();
	private final Set<OfficePart> masters = new LinkedHashSet<>();
	private final Locale language;

	DeckFile(OfficeFile file, OfficeReport report) throws ImportException {
		this.file = file;
		this.report = report;
		presentation = file.main().xml();
		Map<String, Integer> sectionOf = sectionsById();
		Set<OfficePart> seen = new HashSet<>();
		int number = 0;
		for (Xml entry : presentation.child("p:sldIdLst").map(list -> list.children("p:sldId")).orElse(List.of())) {
			number++;
			Optional<OfficePart> part = file.main().related(entry.attribute("r:id"));
			if (part.isEmpty()) {
				report.add("slide " + number, "The slide is missing in the file.");
			} else if (!seen.add(part.get())) {
				report.add("slide " + number, "The slide is in the file twice; it is taken once.");
			} else {
				slides.add(new SlideSource(number, part.get(), sectionOf.getOrDefault(entry.attribute("id"), -1)));
			}
		}
		language = findLanguage();
	}

	private Map<String, Integer> sectionsById() {
		Map<String, Integer> sectionOf = new LinkedHashMap<>();
		presentation.all("p14:section").forEach(section -> {
			section.all("p14:sldId").forEach(slide -> sectionOf.put(slide.attribute("id"), sections.size()));
			sections.add(Run.plainText(List.of(Run.words(section.attribute("name")))));
		});
		return sectionOf;
	}

	OfficeFile file() {
		return file;
	}

	/**
	 * In which most of its words are, by what stands at them; but where that is English it may be because nobody told the program, and what the file says
	 * as a whole counts more.
	 */
	private Locale findLanguage() throws ImportException {
		Locale stated = Locale.forLanguageTag(file.language().replace('_', '-'));
		Locale most = ofWords().orElse(stated.getLanguage().isEmpty() ? Locale.UK : stated);
		boolean told = most.getLanguage().equals("en") && !stated.getLanguage().isEmpty() && !stated.getLanguage().equals("en");
		return told ? stated : most;
	}

	private Optional<Locale> ofWords() throws ImportException {
		Map<String, Integer> counts = new HashMap<>();
		for (SlideSource slide : slides.subList(0, Math.min(slides.size(), MOST_ASKED))) {
			slide.part().xml().all("a:rPr").map(properties -> properties.attribute("lang")).filter(tag -> !tag.isEmpty())
					.forEach(tag -> counts.merge(tag, 1, Integer::sum));
		}
		return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(most -> Locale.forLanguageTag(most.getKey())).filter(most -> !most.getLanguage().isEmpty());
	}

	/** The language of its words. */
	Locale language() {
		return language;
	}

	/** In their order. */
	List<SlideSource> slides() {
		return slides;
	}

	/** The names of its sections; none where it has none. */
	List<String> sections() {
		return sections;
	}

	/** How wide slides are, in the units in which shapes are placed on them. */
	double width() {
		return presentation.child("p:sldSz").flatMap(size -> size.number("cx")).filter(width -> width > 0).map(Long::doubleValue)
				.orElse(USUAL_WIDTH);
	}

	/** What a slide gets from its layout and master. */
	Styles styles(OfficePart slide) throws ImportException {
		Optional<OfficePart> layout = slide.relatedBy("slideLayout");
		Optional<OfficePart> master = layout.isPresent() ? layout.get().relatedBy("slideMaster") : Optional.empty();
		layout.ifPresent(masters::add);
		master.ifPresent(masters::add);
		return new Styles(page(layout), page(master), presentation.child("p:defaultTextStyle"));
	}

	private Optional<Xml> page(Optional<OfficePart> part) throws ImportException {
		if (part.isEmpty()) {
			return Optional.empty();
		}
		Xml known = pages.get(part.get().name());
		if (known == null) {
			known = part.get().xml();
			pages.put(part.get().name(), known);
		}
		return Optional.of(known);
	}

	/** Says what the layouts and masters of the slides that were read put on all of them. */
	void reportMasters() {
		Set<String> words = new LinkedHashSet<>();
		boolean pictures = false;
		for (OfficePart part : masters) {
			for (Xml shape : pages.get(part.name()).at("p:cSld", "p:spTree").map(Shape::in).orElse(List.of())) {
				if (Shape.placeholder(shape).isEmpty()) {
					shape.all("p:txBody").map(TextReader::plain).filter(text -> !text.isEmpty()).forEach(words::add);
					pictures |= shape.is("p:pic") || shape.has("p:pic");
				}
			}
		}
		if (!words.isEmpty()) {
			report.add("", "What the master puts on every slide is left out: %s.".formatted(quoted(words)));
		}
		if (pictures) {
			report.add("", "Pictures that the master puts on every slide, such as a logo, are left out.");
		}
	}

	/** Some words as examples, not too many. */
	static String quoted(Collection<String> words) {
		String all = "\u201c" + String.join("\u201d, \u201c", words);
		return all.length() > MOST_WORDS ? all.substring(0, MOST_WORDS).stripTrailing() + "\u2026\u201d" : all + "\u201d";
	}
}
