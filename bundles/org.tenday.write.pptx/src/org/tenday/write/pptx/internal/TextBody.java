package org.tenday.write.pptx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAutonumberScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextStrikeType;
import org.tenday.document.Direction;
import org.tenday.document.Inline;
import org.tenday.layout.SlideGeometry;
import org.tenday.layout.SlideParagraph;
import org.tenday.layout.SlideParagraph.Mark;
import org.tenday.layout.SlideParagraph.Tone;
import org.tenday.write.ooxml.XmlText;

/** Writes words into the text of a shape or cell. */
final class TextBody {

	private static final String BULLET = "\u2022";
	/** An empty box in the face Wingdings, which PowerPoint brings along and LibreOffice knows how to replace. */
	private static final String EMPTY_BOX = "\u00a8";
	private static final int DEEPEST_LEVEL = 8;
	/** All of the usual distance of lines, in thousandths of a per cent. */
	private static final int WHOLE = 100_000;

	/** Looks that words share. */
	private record Look(double size, boolean strong, boolean slanted, boolean struck, Tone tone) {
	}

	private final CTTextBody body;
	private final Manner manner;
	private final Links links;
	private final Marks marks;
	private final double usualSize;

	/** What a text that is a list gets from what it stands in. */
	enum Marks {
		/** Nothing. */
		NONE,
		/** The marks of its items. */
		BULLETS,
		/** The marks of its items, and how far they are set in. */
		BULLETS_AND_INDENTS
	}

	/**
	 * @param usualSize the size in points that the text has without being told; 0 where it is always to be told
	 */
	TextBody(CTTextBody body, Manner manner, Links links, Marks marks, double usualSize) {
		this.body = body;
		this.manner = manner;
		this.links = links;
		this.marks = marks;
		this.usualSize = usualSize;
		while (body.sizeOfPArray() > 0) {
			body.removeP(0);
		}
	}

	/** Writes paragraphs; with none, the empty one that every text must have. */
	void write(List<SlideParagraph> paragraphs, STTextAlignType.Enum align) {
		Map<Integer, Integer> runs = new HashMap<>();
		boolean first = true;
		for (SlideParagraph paragraph : paragraphs) {
			CTTextParagraph target = body.addNewP();
			CTTextParagraphProperties properties = target.addNewPPr();
			boolean isRightToLeft = isRightToLeft(Inline.plainText(paragraph.content()));
			stand(properties, paragraph, first, isRightToLeft && align == STTextAlignType.L ? STTextAlignType.R : align);
			if (isRightToLeft) {
				properties.setRtl(true);
			}
			mark(properties, paragraph, numbersFrom(paragraph, runs));
			Look look = new Look(paragraph.size(), paragraph.strong(), false, false, paragraph.tone());
			inlines(target, paragraph.content(), look);
			if (paragraph.content().isEmpty()) {
				target.addNewEndParaRPr().setLang(manner.language());
			}
			first = false;
		}
		if (paragraphs.isEmpty()) {
			body.addNewP().addNewEndParaRPr().setLang(manner.language());
		}
	}

	/** Writes plain words as one paragraph. */
	void write(String text, double size) {
		CTTextParagraph paragraph = body.addNewP();
		if (isRightToLeft(text)) {
			CTTextParagraphProperties properties = paragraph.addNewPPr();
			properties.setAlgn(STTextAlignType.R);
			properties.setRtl(true);
		}
		run(paragraph, text, new Look(size, false, false, false, Tone.TEXT));
	}

	private static boolean isRightToLeft(String words) {
		return Direction.of(words).filter(direction -> direction == Direction.RIGHT_TO_LEFT).isPresent();
	}

	/** Writes lines of program text. */
	void writeProgram(List<String> lines, double size) {
		for (String line : lines) {
			CTTextParagraph paragraph = body.addNewP();
			CTTextParagraphProperties properties = paragraph.addNewPPr();
			properties.setMarL(0);
			properties.setIndent(0);
			properties.addNewSpcBef().addNewSpcPts().setVal(0);
			properties.addNewBuNone();
			Look look = new Look(size, false, false, false, Tone.TEXT);
			CTTextCharacterProperties words = line.isEmpty() ? paragraph.addNewEndParaRPr() : run(paragraph, line, look);
			words.setNoProof(true);
			if (line.isEmpty()) {
				words.setLang(manner.language());
				words.setSz(Emu.letters(size));
			}
			words.addNewLatin().setTypeface(manner.codeFace());
			words.addNewCs().setTypeface(manner.codeFace());
		}
	}

	private void stand(CTTextParagraphProperties properties, SlideParagraph paragraph, boolean first, STTextAlignType.Enum align) {
		boolean marked = paragraph.mark() != Mark.NONE;
		if (!(marks == Marks.BULLETS_AND_INDENTS && marked)) {
			properties.setMarL((int) Emu.of(paragraph.indent()));
			properties.setIndent(marked ? (int) -Emu.of(SlideGeometry.INDENT) : 0);
		}
		if (paragraph.level() > 1) {
			properties.setLvl(Math.min(paragraph.level() - 1, DEEPEST_LEVEL));
		}
		if (align != STTextAlignType.L) {
			properties.setAlgn(align);
		}
		if (manner.exact()) {
			properties.addNewLnSpc().addNewSpcPct().setVal(WHOLE);
		}
		properties.addNewSpcBef().addNewSpcPts().setVal(first ? 0 : Emu.letters(paragraph.before()));
		if (manner.exact()) {
			properties.addNewSpcAft().addNewSpcPts().setVal(0);
		}
	}

	/**
	 * The number that a run of numbered paragraphs begins with: programs count on from it for as long as paragraphs of the level follow one another.
	 */
	private static int numbersFrom(SlideParagraph paragraph, Map<Integer, Integer> runs) {
		runs.keySet().removeIf(level -> level > paragraph.level());
		if (paragraph.mark() != Mark.NUMBER) {
			runs.remove(paragraph.level());
			return 0;
		}
		return runs.computeIfAbsent(paragraph.level(), level -> paragraph.number());
	}

	private void mark(CTTextParagraphProperties properties, SlideParagraph paragraph, int numbersFrom) {
		switch (paragraph.mark()) {
		case NONE -> properties.addNewBuNone();
		case BULLET -> {
			if (marks == Marks.NONE) {
				properties.addNewBuClr().addNewSchemeClr().setVal(manner.palette().accent());
				properties.addNewBuFont().setTypeface("Arial");
				properties.addNewBuChar().setChar(BULLET);
			}
		}
		case BOX -> {
			properties.addNewBuClr().addNewSchemeClr().setVal(manner.palette().accent());
			properties.addNewBuFont().setTypeface("Wingdings");
			properties.addNewBuChar().setChar(EMPTY_BOX);
		}
		case NUMBER -> {
			properties.addNewBuClr().addNewSchemeClr().setVal(manner.palette().accent());
			properties.addNewBuFont().setTypeface("+mj-lt");
			var numbering = properties.addNewBuAutoNum();
			numbering.setType(STTextAutonumberScheme.ARABIC_PERIOD);
			if (numbersFrom != 1) {
				numbering.setStartAt(numbersFrom);
			}
		}
		}
	}

	private List<CTTextCharacterProperties> inlines(CTTextParagraph target, List<Inline> content, Look look) {
		List<CTTextCharacterProperties> runs = new ArrayList<>();
		for (Inline inline : content) {
			switch (inline) {
			case Inline.Text text -> runs.add(run(target, text.text(), look));
			case Inline.Code code -> {
				CTTextCharacterProperties run = run(target, code.text(), look);
				run.setNoProof(true);
				run.addNewLatin().setTypeface(manner.codeFace());
				run.addNewCs().setTypeface(manner.codeFace());
				runs.add(run);
			}
			case Inline.Strong part -> runs.addAll(
					inlines(target, part.content(), new Look(look.size(), true, look.slanted(), look.struck(), look.tone())));
			case Inline.Emphasis part -> runs.addAll(
					inlines(target, part.content(), new Look(look.size(), look.strong(), true, look.struck(), look.tone())));
			case Inline.Struck part -> runs.addAll(
					inlines(target, part.content(), new Look(look.size(), look.strong(), look.slanted(), true, look.tone())));
			case Inline.Link link -> inlines(target, link.content(), look).forEach(run -> links.external(run, link));
			case Inline.Jump jump -> inlines(target, jump.content(), look).forEach(run -> links.internal(run, jump));
			case Inline.Icon icon -> runs.add(run(target, "[" + icon.image().alt() + "]", look));
			case Inline.LineBreak ignored -> style(target.addNewBr().addNewRPr(), look);
			// The notes of a slide have been put where their marks were.
			case Inline.Footnote ignored -> {
			}
			}
		}
		return runs;
	}

	private CTTextCharacterProperties run(CTTextParagraph target, String text, Look look) {
		CTRegularTextRun run = target.addNewR();
		CTTextCharacterProperties properties = run.addNewRPr();
		style(properties, look);
		run.setT(XmlText.clean(text));
		return properties;
	}

	private void style(CTTextCharacterProperties properties, Look look) {
		properties.setLang(manner.language());
		if (look.size() > 0 && look.size() != usualSize) {
			properties.setSz(Emu.letters(look.size()));
		}
		if (look.strong()) {
			properties.setB(true);
		}
		if (look.slanted()) {
			properties.setI(true);
		}
		if (look.struck()) {
			properties.setStrike(STTextStrikeType.SNG_STRIKE);
		}
		switch (look.tone()) {
		case TEXT -> {
		}
		case ACCENT -> properties.addNewSolidFill().addNewSchemeClr().setVal(manner.palette().accent());
		case MUTED -> properties.addNewSolidFill().addNewSchemeClr().setVal(manner.palette().muted());
		}
	}
}
