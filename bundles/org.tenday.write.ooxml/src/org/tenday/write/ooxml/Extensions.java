package org.tenday.write.ooxml;

import javax.xml.namespace.QName;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;

/** What newer versions of Word and PowerPoint understand beyond the standard, and older ones leave alone. */
public final class Extensions {

	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
	private static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

	private Extensions() {
	}

	/** Names the drawing that is shown in the place of the pixels. */
	public static void svg(CTBlip blip, String relationId) {
		CTOfficeArtExtension extension = (blip.isSetExtLst() ? blip.getExtLst() : blip.addNewExtLst()).addNewExt();
		extension.setUri("{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
		try (XmlCursor cursor = extension.newCursor()) {
			cursor.toEndToken();
			cursor.beginElement(new QName(SVG, "svgBlip", "asvg"));
			cursor.insertAttributeWithValue(new QName(RELATIONSHIPS, "embed", "r"), relationId);
		}
	}

	/** Marks a shape as decoration, which is not read aloud. */
	public static void decorative(CTNonVisualDrawingProps properties) {
		CTOfficeArtExtension extension = (properties.isSetExtLst() ? properties.getExtLst() : properties.addNewExtLst()).addNewExt();
		extension.setUri("{C183D7F6-B498-43B3-948B-1728B52AA6E4}");
		try (XmlCursor cursor = extension.newCursor()) {
			cursor.toEndToken();
			cursor.beginElement(new QName(DECORATIVE, "decorative", "adec"));
			cursor.insertAttributeWithValue("val", "1");
		}
	}
}
