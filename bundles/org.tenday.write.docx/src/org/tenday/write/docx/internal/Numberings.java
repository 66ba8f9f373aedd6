package org.tenday.write.docx.internal;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.tenday.document.Element.ItemList;

/** How the items of lists are marked: as the styles of the file say. One for one document, on one thread. */
final class Numberings {

	private static final int DEEPEST = 8;

	/**
	 * @param number of the numbering
	 * @param level  in it, from 0
	 * @param style  whether the style of the item says as much
	 */
	record Mark(BigInteger number, BigInteger level, boolean style) {
	}

	private final XWPFDocument file;
	private BigInteger last;

	Numberings(XWPFDocument file) {
		this.file = file;
		this.last = file.getNumbering().getNums().stream().map(num -> num.getCTNum().getNumId()).reduce(BigInteger.ZERO, BigInteger::max);
	}

	/** The mark of items at some depth, from 0. Below the deepest style, levels are counted on where its numbering has several. */
	Mark of(ItemList.Kind kind, int depth) {
		CTNumPr numbering = numbering(Styles.item(kind, depth));
		int own = numbering.isSetIlvl() ? numbering.getIlvl().getVal().intValue() : 0;
		int beyond = depth - Math.min(depth, Styles.levels(kind) - 1);
		int level = own == 0 ? 0 : Math.min(own + beyond, DEEPEST);
		return new Mark(numbering.getNumId().getVal(), BigInteger.valueOf(level), level == own);
	}

	private CTNumPr numbering(String id) {
		Set<String> seen = new HashSet<>();
		Optional<XWPFStyle> at = Optional.ofNullable(file.getStyles().getStyle(id));
		while (at.isPresent() && seen.add(at.get().getStyleId())) {
			CTPPrGeneral properties = at.get().getCTStyle().getPPr();
			if (properties != null && properties.isSetNumPr() && properties.getNumPr().isSetNumId()) {
				return properties.getNumPr();
			}
			at = Optional.ofNullable(at.get().getBasisStyleID()).map(file.getStyles()::getStyle);
		}
		throw new IllegalStateException("The style " + id + " marks nothing: it was to be added.");
	}

	/** A numbering of its own for a list, so that it begins with its own number. */
	BigInteger restarted(Mark mark, int start) {
		XWPFNumbering all = file.getNumbering();
		last = last.add(BigInteger.ONE);
		all.addNum(all.getAbstractNumID(mark.number()), last);
		CTNum added = all.getNum(last).getCTNum();
		CTNumLvl level = added.addNewLvlOverride();
		level.setIlvl(mark.level());
		level.addNewStartOverride().setVal(BigInteger.valueOf(start));
		return last;
	}
}
