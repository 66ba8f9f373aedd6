package org.tenday.write.docx.internal;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.tenday.document.Part;
import org.tenday.document.Theme;
import org.tenday.write.docx.internal.InlineWriter.Look;

/** Writes what the pages of a part have in common: paper, margins, running head, foot line. Heads and feet that are alike are written once. */
final class Sections {

	private static final double HEAD_DISTANCE = 30;

	/** What stands at the head or foot of which pages. */
	private record Line(boolean head, boolean even, boolean landscape, String words) {
	}

	private final WordFile word;
	private final Map<Line, String> written = new HashMap<>();
	private final Optional<HousePages> house;

	/**
	 * @param house heads and feet of the user's own file; empty where all are Tenday's
	 */
	Sections(WordFile word, Optional<HousePages> house) {
		this.word = word;
		this.house = house;
		house.filter(pages -> !pages.numbered())
				.ifPresent(pages -> pages.feet().values().stream().distinct().sorted().forEach(this::number));
	}

	/** A foot line of the user's own that bears no page number gets one below it. */
	private void number(String id) {
		CTP paragraph = paragraph((XWPFFooter) word.file().getRelationById(id), Styles.FOOTER);
		paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
		pageNumber(paragraph);
	}

	/** Describes the pages of a part. */
	void write(CTSectPr section, Part part) {
		Theme.Page page = word.document().theme().page();
		Paper paper = Paper.of(page, part.landscape());
		boolean bare = part.kind() == Part.Kind.COVER;
		for (boolean even : page.duplex() ? new boolean[]{ false, true } : new boolean[]{ false }) {
			Line head = new Line(true, even, paper.landscape(), bare ? "" : part.runningHead());
			reference(section.addNewHeaderReference(), even, line(head, bare, paper));
			Line foot = new Line(false, even, paper.landscape(), bare ? "" : word.document().info().stamp());
			reference(section.addNewFooterReference(), even, line(foot, bare, bare ? null : paper));
		}
		boolean right = part.start() == Part.Start.RIGHT_HAND_PAGE && page.duplex();
		section.addNewType().setVal(right ? STSectionMark.ODD_PAGE : STSectionMark.NEXT_PAGE);
		CTPageSz size = section.addNewPgSz();
		size.setW(Twips.of(paper.width()));
		size.setH(Twips.of(paper.height()));
		if (paper.landscape()) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(Twips.of(paper.top()));
		margins.setBottom(Twips.of(paper.bottom()));
		margins.setLeft(Twips.of(paper.left()));
		margins.setRight(Twips.of(paper.right()));
		margins.setHeader(Twips.of(Math.min(HEAD_DISTANCE, paper.top() / 2)));
		margins.setFooter(Twips.of(Math.min(HEAD_DISTANCE, paper.bottom() / 2)));
		margins.setGutter(Twips.of(paper.gutter()));
		section.addNewCols().setSpace(BigInteger.valueOf(720));
	}

	private static void reference(CTHdrFtrRef reference, boolean even, String id) {
		reference.setType(even ? STHdrFtr.EVEN : STHdrFtr.DEFAULT);
		reference.setId(id);
	}

	/** The id of a head or foot: the user's own, or else Tenday's, which is made where it is new. */
	private String line(Line line, boolean cover, Paper paper) {
		return house.flatMap(pages -> pages.line(line.head(), line.even(), cover)).orElseGet(
				() -> written.computeIfAbsent(line, key -> key.head() ? head(key) : foot(key, paper)));
	}

	private String head(Line line) {
		XWPFHeader header = (XWPFHeader) word.file().createRelationship(XWPFRelation.HEADER, XWPFFactory.getInstance(), number(true));
		CTP paragraph = paragraph(header, line.words().isEmpty() ? "Normal" : Styles.HEADER);
		if (!line.words().isEmpty()) {
			if (!line.even() && word.document().theme().page().duplex()) {
				paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
			}
			InlineWriter.text(paragraph.addNewR(), line.words(), Look.PLAIN);
		}
		return word.file().getRelationId(header);
	}

	/** The build stamp at the inner edge, the page number at the outer one. */
	private String foot(Line line, Paper paper) {
		XWPFFooter footer = (XWPFFooter) word.file().createRelationship(XWPFRelation.FOOTER, XWPFFactory.getInstance(), number(false));
		CTP paragraph = paragraph(footer, paper == null ? "Normal" : Styles.FOOTER);
		if (paper != null) {
			if (line.landscape()) {
				CTTabs tabs = paragraph.getPPr().addNewTabs();
				tab(tabs, STTabJc.CLEAR, Paper.of(word.document().theme().page(), false));
				tab(tabs, STTabJc.RIGHT, paper);
			}
			if (line.even()) {
				pageNumber(paragraph);
				paragraph.addNewR().addNewTab();
				InlineWriter.text(paragraph.addNewR(), line.words(), Look.PLAIN);
			} else {
				InlineWriter.text(paragraph.addNewR(), line.words(), Look.PLAIN);
				paragraph.addNewR().addNewTab();
				pageNumber(paragraph);
			}
		}
		return word.file().getRelationId(footer);
	}

	private static void tab(CTTabs tabs, STTabJc.Enum kind, Paper paper) {
		CTTabStop tab = tabs.addNewTab();
		tab.setVal(kind);
		tab.setPos(Twips.tab(paper.textWidth()));
	}

	private void pageNumber(CTP paragraph) {
		InlineWriter.text(paragraph.addNewR(), word.document().words().page() + " ", Look.PLAIN);
		Fields.write(paragraph::addNewR, "PAGE", "1", Look.PLAIN);
	}

	private int number(boolean head) {
		return 1 + (int) written.keySet().stream().filter(line -> line.head() == head).count();
	}

	private static CTP paragraph(XWPFHeaderFooter line, String style) {
		CTP paragraph = line.createParagraph().getCTP();
		(paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr()).addNewPStyle().setVal(style);
		return paragraph;
	}
}
