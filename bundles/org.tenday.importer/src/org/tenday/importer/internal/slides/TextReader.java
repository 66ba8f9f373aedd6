package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.importer.ImportException;
import org.tenday.importer.internal.office.OfficePart;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.office.Relation;
import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Look;
import org.tenday.importer.internal.text.Mark;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;

/** Reads the words of one page, each text with its paragraphs, levels, numbers and looks. */
final class TextReader {

	private static final int DEEPEST = 8;
	private static final Set<String> BOXES = Set.of("\u2610", "\u25a1", "\u25fb", "\u2751", "\u2752");
	/** The empty box of the face Wingdings. */
	private static final String WINGDINGS_BOX = "\u00a8";

	private final OfficePart page;
	private final Styles styles;
	private final OfficeReport report;
	private final String place;

	/**
	 * @param page  that the words stand on, which knows where their links lead
	 * @param place what people call it
	 */
	TextReader(OfficePart page, Styles styles, OfficeReport report, String place) {
		this.page = page;
		this.styles = styles;
		this.report = report;
		this.place = place;
	}

	/**
	 * Reads a text.
	 *
	 * @param text the {@code p:txBody} or its like
	 * @param link the address that all of it leads to; empty for none
	 */
	List<Piece> read(Xml text, Optional<Placeholder> placeholder, String link) throws ImportException {
		List<Piece> pieces = new ArrayList<>();
		Map<Integer, Integer> numbers = new HashMap<>();
		Mark before = Mark.NONE;
		for (Xml paragraph : text.children("a:p")) {
			List<Run> runs = runs(paragraph, link);
			if (Run.isBlank(runs)) {
				continue;
			}
			Mark mark = mark(paragraph, text, placeholder, numbers, before);
			if (mark.kind() == Mark.Kind.NONE && runs.stream().allMatch(TextReader::isCode)) {
				code(runs, pieces);
			} else {
				pieces.add(new Piece.Paragraph(mark, runs));
			}
			before = mark;
		}
		return pieces;
	}

	private static boolean isCode(Run run) {
		return run instanceof Run.LineBreak
				|| run instanceof Run.Words words && words.looks().contains(Look.CODE) && words.link().isEmpty();
	}

	/** Lines of program text that follow one another are one listing. */
	private static void code(List<Run> runs, List<Piece> pieces) {
		List<String> lines = new ArrayList<>();
		if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Listing listing) {
			lines.addAll(listing.lines());
			pieces.removeLast();
		}
		StringBuilder line = new StringBuilder();
		for (Run run : runs) {
			if (run instanceof Run.Words words) {
				line.append(words.text());
			} else {
				lines.add(line.toString());
				line.setLength(0);
			}
		}
		lines.add(line.toString());
		pieces.add(new Piece.Listing("", lines));
	}

	/** The words of a text on one line each paragraph, without marks. */
	List<List<Run>> lines(Xml text) throws ImportException {
		List<List<Run>> lines = new ArrayList<>();
		for (Xml paragraph : text.children("a:p")) {
			List<Run> runs = runs(paragraph, "");
			if (!Run.isBlank(runs)) {
				lines.add(runs);
			}
		}
		return lines;
	}

	/** The words of a text as they are read aloud. */
	static String plain(Xml text) {
		return text.children("a:p").stream().map(TextReader::line).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
	}

	/** The words of a paragraph as they are read aloud. */
	static String line(Xml paragraph) {
		return paragraph.all(element -> element.is("a:t") || element.is("a:br")).map(element -> element.is("a:br") ? " " : element.text())
				.collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
	}

	private Mark mark(Xml paragraph, Xml text, Optional<Placeholder> placeholder, Map<Integer, Integer> numbers, Mark before) {
		Optional<Xml> own = paragraph.child("a:pPr");
		int level = Math.clamp(own.flatMap(properties -> properties.number("lvl")).orElse(0L), 0, DEEPEST);
		List<Xml> sources = new ArrayList<>(own.stream().toList());
		sources.addAll(styles.paragraphs(text, placeholder, level));
		Xml bullet = sources.stream().flatMap(source -> source.children().stream().filter(TextReader::isBullet)).findFirst()
				.orElse(Alternatives.NOTHING);
		numbers.keySet().removeIf(deeper -> deeper > level);
		if (!bullet.is("a:buAutoNum")) {
			numbers.remove(level);
		}
		return switch (bullet.name()) {
		case "a:buAutoNum" -> {
			int start = Math.clamp(bullet.number("startAt").orElse(1L), 0, 32_767);
			if (!bullet.attribute("type").startsWith("arabic")) {
				report.add(place, "Letters or Roman numbers before items are printed as plain numbers.");
			}
			yield Mark.number(level, numbers.merge(level, start, (last, ignored) -> last + 1));
		}
		case "a:buChar" -> isBox(bullet, sources) ? Mark.box(level) : Mark.bullet(level);
		case "a:buBlip" -> Mark.bullet(level);
		default -> continued(sources, level, before);
		};
	}

	private static boolean isBullet(Xml element) {
		return element.name().startsWith("a:bu") && switch (element.name()) {
		case "a:buNone", "a:buChar", "a:buAutoNum", "a:buBlip" -> true;
		default -> false;
		};
	}

	private static boolean isBox(Xml bullet, List<Xml> sources) {
		String sign = bullet.attribute("char");
		boolean wingdings = sources.stream().flatMap(source -> source.child("a:buFont").stream()).findFirst()
				.filter(font -> font.attribute("typeface").equals("Wingdings")).isPresent();
		return BOXES.contains(sign) || wingdings && sign.equals(WINGDINGS_BOX);
	}

	/** A paragraph without a mark that is set in as the words of the item before it belongs to that item. */
	private static Mark continued(List<Xml> sources, int level, Mark before) {
		long margin = sources.stream().flatMap(source -> source.number("marL").stream()).findFirst().orElse(0L);
		boolean follows = before.kind() != Mark.Kind.NONE && level <= before.level();
		return margin > 0 && follows ? Mark.continued(level) : Mark.NONE;
	}

	private List<Run> runs(Xml paragraph, String link) throws ImportException {
		List<Run> runs = new ArrayList<>();
		for (Xml child : paragraph.children()) {
			switch (child.name()) {
			case "a:r", "a:fld" -> runs.add(words(child, link));
			case "a:br" -> runs.add(new Run.LineBreak());
			case "a14:m", "m:oMathPara", "m:oMath" -> runs.add(equation(child));
			case "mc:AlternateContent" -> runs.addAll(alternatives(child, link));
			default -> {
				// How the paragraph looks.
			}
			}
		}
		return runs;
	}

	private List<Run> alternatives(Xml alternatives, String link) throws ImportException {
		if (Alternatives.has(alternatives, "m:t")) {
			return List.of(equation(alternatives.child("mc:Choice").orElse(Alternatives.NOTHING)));
		}
		return runs(Alternatives.chosen(alternatives), link);
	}

	private Run equation(Xml equation) {
		String signs = equation.all("m:t").map(Xml::text).collect(Collectors.joining());
		report.add(place, "The equation \"%s\" is written as plain signs: write it anew.".formatted(signs));
		return Run.words(signs);
	}

	private Run words(Xml run, String link) throws ImportException {
		Xml properties = run.child("a:rPr").orElse(Alternatives.NOTHING);
		Set<Look> looks = EnumSet.noneOf(Look.class);
		if (properties.isTrue("b")) {
			looks.add(Look.STRONG);
		}
		if (properties.isTrue("i")) {
			looks.add(Look.EMPHASIS);
		}
		if (properties.attribute("strike").matches("(sng|dbl)Strike")) {
			looks.add(Look.STRUCK);
		}
		long raised = properties.number("baseline").orElse(0L);
		if (raised != 0) {
			looks.add(raised > 0 ? Look.SUPERSCRIPT : Look.SUBSCRIPT);
		}
		if (properties.child("a:latin").filter(face -> isMonospaced(face.attribute("typeface"))).isPresent()) {
			looks.add(Look.CODE);
		}
		Optional<Xml> own = properties.child("a:hlinkClick");
		return new Run.Words(run.child("a:t").map(Xml::text).orElse(""), looks, own.isPresent() ? address(own.get()) : link);
	}

	private static boolean isMonospaced(String face) {
		return face.toLowerCase(Locale.ROOT).matches(".*(\\bmono\\b|courier|consolas|menlo|monaco|source code|lucida console).*");
	}

	/** The address that a link leads to; empty, and reported, where it leads to something that cannot be linked to. */
	String address(Xml link) throws ImportException {
		Optional<Relation> relation = page.relation(link.attribute("r:id"));
		String action = link.attribute("action");
		if (action.startsWith("ppaction://hlinksldjump") || action.startsWith("ppaction://hlinkshowjump")) {
			report.add(place, "A link to another slide is printed as plain words.");
			return "";
		}
		String target = relation.filter(Relation::outside).map(Relation::target).orElse("");
		if (target.matches("(?i)(https?|mailto|tel):.+")) {
			return target;
		}
		if (!target.isEmpty() || !action.isEmpty()) {
			report.add(place, "What a click does (%s) is left out.".formatted(target.isEmpty() ? action : target));
		}
		return "";
	}
}
