package org.tenday.write.docx.internal;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Something that holds paragraphs and tables, one below the other: the body, a cell, a footnote. */
final class Container {

	private final Supplier<CTP> paragraphs;
	private final Supplier<CTTbl> tables;
	private final Supplier<CTSdtBlock> blocks;
	private CTP last;
	private boolean breakPage;

	private Container(Supplier<CTP> paragraphs, Supplier<CTTbl> tables, Supplier<CTSdtBlock> blocks) {
		this.paragraphs = paragraphs;
		this.tables = tables;
		this.blocks = blocks;
	}

	static Container of(CTBody body) {
		return new Container(body::addNewP, body::addNewTbl, body::addNewSdt);
	}

	static Container of(CTTc cell) {
		return new Container(cell::addNewP, cell::addNewTbl, cell::addNewSdt);
	}

	static Container of(CTFtnEdn note) {
		return new Container(note::addNewP, note::addNewTbl, note::addNewSdt);
	}

	/** A new paragraph in a style. */
	CTP paragraph(String style) {
		last = paragraphs.get();
		last.addNewPPr().addNewPStyle().setVal(style);
		if (breakPage) {
			last.getPPr().addNewPageBreakBefore();
			breakPage = false;
		}
		return last;
	}

	/** A new table; {@link #afterTable} must follow. */
	CTTbl table() {
		if (breakPage) {
			paragraph(Styles.SPACER);
		}
		return tables.get();
	}

	/** Ends a table with a paragraph without words: Word joins tables that touch, and wants a paragraph at the end of a cell. */
	void afterTable() {
		paragraph(Styles.SPACER);
	}

	/** A block that Word knows as something of its own. */
	Container block(Consumer<CTSdtBlock> description) {
		CTSdtBlock block = blocks.get();
		description.accept(block);
		CTSdtContentBlock content = block.addNewSdtContent();
		Container inside = new Container(content::addNewP, content::addNewTbl, content::addNewSdt);
		inside.breakPage = breakPage;
		breakPage = false;
		return inside;
	}

	/** What comes next begins on a new page. */
	void breakPage() {
		breakPage = true;
	}

	/** The last paragraph, which a section may end in; a new one where there is none. */
	CTP last() {
		return last == null ? paragraph(Styles.SPACER) : last;
	}

	boolean isEmpty() {
		return last == null;
	}
}
