package org.tenday.write.pptx;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTHyperlink;

/** Presentations of house style as people bring them. */
final class HouseFiles {

	/** Stands wherever a file says something of its own. */
	static final String SECRET = "Zwetschgendatschi";

	/** The face of its words; one that is at hand wherever the tests run. */
	static final String FACE = "Liberation Sans";

	private HouseFiles() {
	}

	/**
	 * A template of 4 to 3 with slides, notes, pictures and properties of its own. It has been made from POI's, whose layouts bear the names and types of
	 * PowerPoint's.
	 *
	 * @param names new names of layouts, by their old ones
	 */
	static byte[] fourToThree(Map<String, String> names) throws IOException, InvalidFormatException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			show.setPageSize(new Dimension(720, 540));
			var fonts = show.getSlideMasters().getFirst().getTheme().getXmlObject().getThemeElements().getFontScheme();
			fonts.getMinorFont().getLatin().setTypeface(FACE);
			fonts.getMajorFont().getLatin().setTypeface(FACE);
			for (XSLFSlideLayout layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
				layout.getXmlObject().getCSld().setName(names.getOrDefault(layout.getName(), layout.getName()));
			}
			XSLFSlideLayout layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT);
			XSLFSlide slide = show.createSlide(layout);
			slide.getPlaceholder(0).setText("The slide of the template: " + SECRET);
			slide.createPicture(show.addPicture(SECRET.getBytes(StandardCharsets.UTF_8), PictureType.PNG));
			show.getNotesSlide(slide).getPlaceholder(1).setText(SECRET);
			button(layout, slide);
			show.getProperties().getCoreProperties().setDescription(SECRET);
			show.getProperties().getExtendedProperties().setCompany(SECRET);
			show.getProperties().getCustomProperties().addProperty("Project", SECRET);
			show.getPackage().replaceContentType(XSLFRelation.MAIN.getContentType(), XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());
			return packed(show);
		}
	}

	/** A button on a layout that leads to a slide. */
	private static void button(XSLFSlideLayout layout, XSLFSlide slide) {
		XSLFTextBox button = layout.createTextBox();
		button.setAnchor(new Rectangle(10, 10, 40, 20));
		button.setText("Home");
		CTHyperlink link = button.getTextParagraphs().getFirst().getTextRuns().getFirst().getRPr(true).addNewHlinkClick();
		link.setId(layout.addRelation(null, XSLFRelation.SLIDE, slide).getRelationship().getId());
		link.setAction("ppaction://hlinksldjump");
	}

	/** A presentation whose layouts have no room for text. */
	static byte[] withoutContent() throws IOException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			for (XSLFSlideLayout layout : show.getSlideMasters().getFirst().getSlideLayouts()) {
				for (XSLFTextShape shape : layout.getPlaceholders()) {
					if (!String.valueOf(shape.getTextType()).contains("TITLE") || String.valueOf(shape.getTextType()).equals("SUBTITLE")) {
						layout.removeShape(shape);
					}
				}
			}
			return packed(show);
		}
	}

	/** A file with another content type. */
	static byte[] ofType(XSLFRelation type) throws IOException {
		try (XMLSlideShow show = new XMLSlideShow()) {
			show.getPackage().replaceContentType(XSLFRelation.MAIN.getContentType(), type.getContentType());
			return packed(show);
		}
	}

	private static byte[] packed(XMLSlideShow show) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		show.write(out);
		return out.toByteArray();
	}
}
