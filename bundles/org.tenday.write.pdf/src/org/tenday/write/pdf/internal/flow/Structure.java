package org.tenday.write.pdf.internal.flow;

import java.util.IdentityHashMap;
import java.util.Map;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfMcrDictionary;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;

import org.tenday.write.pdf.internal.type.Tag;

/** The structure tree of the file, which grows in the order in which tags are first met. */
public final class Structure {

	private final PdfDocument pdf;
	private final PdfStructElem root;
	private final Map<Tag, PdfStructElem> elements = new IdentityHashMap<>();
	private int notes;

	/** The tree of a file. Its root is put in at once: otherwise iText does so when it first letters a drawing, sooner or later. */
	public Structure(PdfDocument pdf) {
		this.pdf = pdf;
		root = pdf.getStructTreeRoot().addKid(new PdfStructElem(pdf, PdfName.Document));
	}

	/** Makes sure that a tag has its place in the tree, even where it has no content yet. */
	public PdfStructElem element(Tag tag) {
		PdfStructElem known = elements.get(tag);
		if (known != null) {
			return known;
		}
		PdfStructElem element = tag.parent() == null ? root : new PdfStructElem(pdf, new PdfName(tag.role().code()));
		if (tag.parent() != null) {
			element(tag.parent()).addKid(element);
		}
		if (tag.role() == Tag.Role.FIGURE) {
			element.setAlt(new PdfString(tag.alt(), "UnicodeBig"));
		}
		if (tag.role() == Tag.Role.NOTE) {
			element.setStructureElementId(new PdfString("note" + ++notes));
		}
		switch (tag.attribute()) {
		case SCOPE_COLUMN -> attribute(element, PdfName.Table, PdfName.Scope, PdfName.Column);
		case SCOPE_ROW -> attribute(element, PdfName.Table, PdfName.Scope, PdfName.Row);
		case SCOPE_BOTH -> attribute(element, PdfName.Table, PdfName.Scope, PdfName.Both);
		case LIST_DISC -> attribute(element, PdfName.List, PdfName.ListNumbering, PdfName.Disc);
		case LIST_DECIMAL -> attribute(element, PdfName.List, PdfName.ListNumbering, PdfName.Decimal);
		case LIST_NONE -> attribute(element, PdfName.List, PdfName.ListNumbering, PdfName.None);
		case NONE -> {
			// most roles need none
		}
		}
		elements.put(tag, element);
		return element;
	}

	private static void attribute(PdfStructElem element, PdfName owner, PdfName name, PdfName value) {
		PdfDictionary attributes = new PdfDictionary();
		attributes.put(PdfName.O, owner);
		attributes.put(name, value);
		element.setAttributes(attributes);
	}

	/** Where a picture stands on its page. */
	void box(Tag tag, Rectangle box) {
		PdfDictionary attributes = new PdfDictionary();
		attributes.put(PdfName.O, PdfName.Layout);
		attributes.put(PdfName.Placement, tag.parent().role() == Tag.Role.P ? PdfName.Inline : PdfName.Block);
		attributes.put(PdfName.BBox, new PdfArray(box));
		element(tag).setAttributes(attributes);
	}

	/** A stretch of a page's content that belongs to a tag. */
	PdfMcr content(Tag tag, PdfPage page) {
		PdfStructElem element = element(tag);
		PdfDictionary begunOn = element.getPdfObject().getAsDictionary(PdfName.Pg);
		if (begunOn == null) {
			element.put(PdfName.Pg, page.getPdfObject());
		}
		// A number alone means the page of the element; on further pages each piece of content names its own.
		boolean ownPage = begunOn == null || begunOn == page.getPdfObject();
		return element.addKid(ownPage ? new PdfMcrNumber(page, element) : new PdfMcrDictionary(page, element));
	}

	/** An annotation that belongs to a tag. */
	void annotation(Tag tag, PdfAnnotation annotation) {
		PdfStructElem element = element(tag);
		element.addKid(new PdfObjRef(annotation, element, pdf.getNextStructParentIndex()));
	}
}
