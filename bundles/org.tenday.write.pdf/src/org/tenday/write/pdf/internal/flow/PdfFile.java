package org.tenday.write.pdf.internal.flow;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfDocumentInfo;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;

import org.tenday.document.Info;
import org.tenday.write.pdf.internal.type.Typeface;

/**
 * A file that claims PDF/UA-1 and PDF/A-2a, while its pages are painted. The claims are kept by what is painted and how, which the tests prove with
 * veraPDF: iText's own checks would parse each page a second time.
 */
public final class PdfFile {

	/** A place in the file. */
	private record Place(PdfPage page, double left, double top) {
	}

	private record Bookmark(int level, String title, String anchor) {
	}

	private final PdfDocument pdf;
	private final Structure structure;
	private final Map<Typeface, PdfFont> fonts = new LinkedHashMap<>();
	private final Map<String, Place> places = new LinkedHashMap<>();
	private final List<Bookmark> bookmarks = new ArrayList<>();

	/**
	 * @param out where to; not closed
	 */
	public PdfFile(Info info, OutputStream out) {
		PdfString id = new PdfString(new String(identity(info), StandardCharsets.ISO_8859_1)).setHexWriting(true);
		WriterProperties properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7).setFullCompressionMode(true)
				.addPdfAXmpMetadata(PdfAConformance.PDF_A_2A).addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
				.setInitialDocumentId(id).setModifiedDocumentId(id);
		SteadyWriter writer = new SteadyWriter(out, properties);
		writer.setCloseStream(false);
		pdf = new PdfDocument(writer);
		pdf.setTagged();
		pdf.getCatalog().setLang(new PdfString(info.language().toLanguageTag()));
		pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
		pdf.addOutputIntent(new PdfOutputIntent("Custom", "", "", "sRGB IEC61966-2.1",
				new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())));
		PdfDocumentInfo about = pdf.getDocumentInfo();
		about.setTitle(info.title()).setSubject(info.subject()).setCreator("Tenday");
		if (!info.author().isBlank()) {
			about.setAuthor(info.author());
		}
		String created = "D:" + DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC).format(info.created()) + "Z";
		about.setMoreInfo("CreationDate", created);
		about.setMoreInfo("ModDate", created);
		structure = new Structure(pdf);
	}

	private static byte[] identity(Info info) {
		try {
			return MessageDigest.getInstance("MD5").digest(info.toString().getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has MD5.", e);
		}
	}

	/** iText's document, for what is made for it, such as pictures. */
	public PdfDocument pdf() {
		return pdf;
	}

	public Structure structure() {
		return structure;
	}

	/** A new page, in points. To be closed. */
	public Sheet page(double width, double height) {
		PdfPage page = pdf.addNewPage(new PageSize((float) width, (float) height));
		return new Sheet(this, page, pdf.getNumberOfPages(), new AffineTransform());
	}

	/** Adds all sides of the sheets of a booklet, and has them printed so that the paper is turned at its short edge. */
	public void impose(Booklet booklet) {
		PageSize side = new PageSize((float) (2 * booklet.width()), (float) booklet.height());
		for (int number = 0; number < booklet.sides(); number++) {
			pdf.addNewPage(side);
		}
		pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true)
				.setDuplex(PdfViewerPreferences.PdfViewerPreferencesConstants.DUPLEX_FLIP_SHORT_EDGE));
	}

	/** A page of a booklet whose sides have been added; {@code landscape} where it lies on its side. To be closed. */
	public Sheet page(Booklet booklet, int number, boolean landscape) {
		return new Sheet(this, pdf.getPage(booklet.side(number)), number, booklet.place(number, landscape));
	}

	public int pages() {
		return pdf.getNumberOfPages();
	}

	/** A typeface as embedded in this file. */
	public PdfFont font(Typeface typeface) {
		return fonts.computeIfAbsent(typeface,
				face -> PdfFontFactory.createFont(face.program(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED));
	}

	void anchor(String name, PdfPage page, double left, double top) {
		places.putIfAbsent(name, new Place(page, left, top));
	}

	/** A bookmark for an anchor; levels follow one another without gaps. */
	public void bookmark(int level, String title, String anchor) {
		bookmarks.add(new Bookmark(level, title, anchor));
	}

	/** Writes all that is left. */
	public void close() {
		places.forEach((name, place) -> pdf.addNamedDestination(name, destination(place).getPdfObject()));
		Deque<PdfOutline> path = new ArrayDeque<>();
		Deque<Integer> levels = new ArrayDeque<>();
		for (Bookmark bookmark : bookmarks) {
			Place place = places.get(bookmark.anchor());
			if (place == null) {
				throw new IllegalStateException("The bookmark \"" + bookmark.title() + "\" leads nowhere.");
			}
			while (!levels.isEmpty() && levels.peek() >= bookmark.level()) {
				levels.pop();
				path.pop();
			}
			PdfOutline parent = path.isEmpty() ? pdf.getOutlines(false) : path.peek();
			PdfOutline outline = parent.addOutline(bookmark.title());
			outline.addDestination(destination(place));
			outline.setOpen(bookmark.level() < 2);
			path.push(outline);
			levels.push(bookmark.level());
		}
		if (!bookmarks.isEmpty()) {
			pdf.getCatalog().setPageMode(PdfName.UseOutlines);
		}
		// In the order of their first use: left to itself, iText writes them in an order that changes from run to run.
		// One that a drawing asked for and did not use is not in the file.
		fonts.values().stream().filter(font -> font.getPdfObject().getIndirectReference() != null).forEach(PdfFont::flush);
		pdf.close();
	}

	private static PdfExplicitDestination destination(Place place) {
		return PdfExplicitDestination.createXYZ(place.page(), (float) place.left(), (float) place.top(), 0);
	}
}
