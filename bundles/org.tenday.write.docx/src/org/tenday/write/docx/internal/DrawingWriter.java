package org.tenday.write.docx.internal;

import java.util.Optional;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.tenday.layout.Size;
import org.tenday.write.ooxml.EmbeddedPicture;
import org.tenday.write.ooxml.Extensions;
import org.tenday.write.ooxml.XmlText;

/** Writes pictures into lines, with what a reader who cannot see them needs to know. */
final class DrawingWriter {

	/** The picture within its frame: the frame says how large it is. */
	private static final String GRAPHIC = """
			<xml-fragment xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
			  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
			  xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><a:graphicData
			  uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="%1$d" name="Picture %1$d"/><pic:cNvPicPr><a:picLocks
			  noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr><pic:blipFill><a:blip r:embed="%2$s">%3$s</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off
			  x="0" y="0"/><a:ext cx="%4$d" cy="%5$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></xml-fragment>
			""";

	private static final String SVG = """
			<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip
			  xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="%s"/></a:ext></a:extLst>""";

	private final WordFile word;
	private final POIXMLDocumentPart part;

	DrawingWriter(WordFile word, POIXMLDocumentPart part) {
		this.word = word;
		this.part = part;
	}

	/**
	 * Writes a picture.
	 *
	 * @param size  on paper
	 * @param alt   alternative text; empty for decoration
	 * @param title a name for it; may be empty
	 */
	void write(CTR run, EmbeddedPicture picture, Size size, String alt, String title) {
		int id = word.nextDrawing();
		long width = Twips.drawing(size.width());
		long height = Twips.drawing(size.height());
		CTInline inline = run.addNewDrawing().addNewInline();
		inline.setDistT(0);
		inline.setDistB(0);
		inline.setDistL(0);
		inline.setDistR(0);
		CTPositiveSize2D extent = inline.addNewExtent();
		extent.setCx(width);
		extent.setCy(height);
		CTNonVisualDrawingProps properties = inline.addNewDocPr();
		properties.setId(id);
		properties.setName("Picture " + id);
		if (alt.isBlank()) {
			Extensions.decorative(properties);
		} else {
			properties.setDescr(XmlText.clean(alt));
		}
		if (!title.isBlank()) {
			properties.setTitle(XmlText.clean(title));
		}
		inline.addNewCNvGraphicFramePr();
		String pixels = word.picture(part, picture.bytes(), picture.type());
		Optional<String> lines = picture.svg().map(svg -> word.picture(part, svg, PictureType.SVG));
		inline.setGraphic(graphic(GRAPHIC.formatted(id, pixels, lines.map(SVG::formatted).orElse(""), width, height)));
	}

	private static CTGraphicalObject graphic(String xml) {
		try {
			return CTGraphicalObject.Factory.parse(xml);
		} catch (XmlException e) {
			throw new IllegalStateException("The frame of a picture is not XML.", e);
		}
	}
}
