package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.tenday.document.FixedWords;
import org.tenday.document.Info;
import org.tenday.write.pdf.internal.flow.PdfFile;
import org.tenday.write.pdf.internal.type.LineBreaker;
import org.tenday.write.pdf.internal.type.Typefaces;

/** What is shared by all that sets one document: its file, its styles, its numbering, and what went wrong. Used by one thread. */
public final class Job {

	private final PdfFile file;
	private final Typefaces typefaces;
	private final Styles styles;
	private final FixedWords words;
	private final Outline outline;
	private final LineBreaker breaker;
	private final Pictures pictures;
	private final Set<String> warnings = new LinkedHashSet<>();
	private final Set<Integer> unknown = new TreeSet<>();
	private final Map<String, Integer> pages = new HashMap<>();
	private boolean isAnyTurned;
	private int notes;
	private int figures;
	private int tables;

	public Job(PdfFile file, Info info, Stock stock, Styles styles, FixedWords words, Outline outline) {
		this.file = file;
		this.typefaces = stock.typefaces();
		this.styles = styles;
		this.words = words;
		this.outline = outline;
		this.breaker = new LineBreaker(typefaces, info.language(), this::amiss);
		this.pictures = new Pictures(file, stock, this::warn);
	}

	public PdfFile file() {
		return file;
	}

	public Typefaces typefaces() {
		return typefaces;
	}

	public Styles styles() {
		return styles;
	}

	public FixedWords words() {
		return words;
	}

	public Outline outline() {
		return outline;
	}

	public LineBreaker breaker() {
		return breaker;
	}

	public Pictures pictures() {
		return pictures;
	}

	int nextNote() {
		return ++notes;
	}

	int nextFigure() {
		return ++figures;
	}

	int nextTable() {
		return ++tables;
	}

	/** Says where an anchor came to stand. */
	public void place(String anchor, int page) {
		pages.putIfAbsent(anchor, page);
	}

	/** The page of an anchor; 0 while it has not been placed. */
	int page(String anchor) {
		return pages.getOrDefault(anchor, 0);
	}

	/** The pages of all anchors and places that the document itself named. */
	public Map<String, Integer> anchors() {
		Map<String, Integer> anchors = new HashMap<>(pages);
		outline.entries().stream().filter(entry -> !entry.named()).forEach(entry -> anchors.remove(entry.anchor()));
		return anchors;
	}

	public void warn(String sentence) {
		warnings.add(sentence);
	}

	private void amiss(int character) {
		if (LineBreaker.isRightToLeft(character)) {
			isAnyTurned = true;
		} else {
			unknown.add(character);
		}
	}

	/** All that could not be printed as asked. */
	public List<String> warnings() {
		List<String> all = new ArrayList<>(warnings);
		if (!unknown.isEmpty()) {
			all.add("The embedded fonts lack these characters, so a square stands in their place: "
					+ unknown.stream().map(character -> "%s (U+%04X)".formatted(Character.toString(character), character))
							.collect(Collectors.joining(", "))
					+ ".");
		}
		if (isAnyTurned) {
			all.add("Words that are written from right to left stand in the wrong order: print them from the web page.");
		}
		return all;
	}
}
