package org.tenday.write.pptx.internal;

import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlipFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTApplicationNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPictureNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderSize;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.tenday.layout.Area;

/** Makes the shapes of a page: placeholders and free ones. */
final class Shapes {

	/** POI numbers the shapes that it makes from 1 upwards; the pictures made here are numbered from this on. */
	private static final int FIRST_PICTURE = 10_000;

	private final XSLFSheet sheet;
	private int pictures;

	Shapes(XSLFSheet sheet) {
		this.sheet = sheet;
	}

	/** A shape that stands, and looks, as the placeholder of the layout says. */
	CTShape placeholder(String name, STPlaceholderType.Enum type, long index) {
		CTShape shape = bare(name);
		fill(shape.getNvSpPr().getNvPr(), type, index);
		return shape;
	}

	/** A shape with words that stands somewhere by itself, without fill or edge. */
	CTShape box(String name, Area area) {
		CTShape shape = bare(name);
		shape.getNvSpPr().getCNvSpPr().setTxBox(true);
		place(shape.getSpPr(), area);
		shape.getSpPr().addNewPrstGeom().setPrst(STShapeType.RECT);
		shape.getSpPr().getPrstGeom().addNewAvLst();
		shape.getSpPr().addNewNoFill();
		return shape;
	}

	/** A filled rectangle without words. */
	CTShape rectangle(String name, Area area) {
		CTShape shape = box(name, area);
		shape.getNvSpPr().getCNvSpPr().unsetTxBox();
		shape.getSpPr().unsetNoFill();
		return shape;
	}

	/**
	 * Makes a new picture of the sheet one that is shown. POI's own way would unpack all of its pixels to know how large it is.
	 *
	 * @param file the id by which the sheet refers to the picture's file
	 */
	void picture(CTPicture picture, String file, Area area) {
		CTPictureNonVisual about = picture.addNewNvPicPr();
		about.addNewCNvPr().setId((long) FIRST_PICTURE + pictures++);
		about.addNewCNvPicPr().addNewPicLocks().setNoChangeAspect(true);
		about.addNewNvPr();
		CTBlipFillProperties content = picture.addNewBlipFill();
		content.addNewBlip().setEmbed(file);
		content.addNewStretch().addNewFillRect();
		CTShapeProperties shape = picture.addNewSpPr();
		place(shape, area);
		shape.addNewPrstGeom().setPrst(STShapeType.RECT);
		shape.getPrstGeom().addNewAvLst();
	}

	private CTShape bare(String name) {
		CTShape shape = (CTShape) sheet.createAutoShape().getXmlObject();
		shape.getNvSpPr().getCNvPr().setName(name);
		shape.setSpPr(CTShapeProperties.Factory.newInstance());
		return shape;
	}

	static void fill(CTApplicationNonVisualDrawingProps properties, STPlaceholderType.Enum type, long index) {
		CTPlaceholder placeholder = properties.addNewPh();
		if (type != STPlaceholderType.OBJ) {
			placeholder.setType(type);
		}
		if (type == STPlaceholderType.FTR || type == STPlaceholderType.SLD_NUM) {
			placeholder.setSz(STPlaceholderSize.QUARTER);
		}
		if (index > 0) {
			placeholder.setIdx(index);
		}
	}

	static void place(CTShapeProperties shape, Area area) {
		place(shape.isSetXfrm() ? shape.getXfrm() : shape.addNewXfrm(), area);
	}

	static void place(CTTransform2D transform, Area area) {
		CTPoint2D corner = transform.isSetOff() ? transform.getOff() : transform.addNewOff();
		corner.setX(Emu.of(area.x()));
		corner.setY(Emu.of(area.y()));
		CTPositiveSize2D size = transform.isSetExt() ? transform.getExt() : transform.addNewExt();
		size.setCx(Emu.of(area.width()));
		size.setCy(Emu.of(area.height()));
	}

	/** The words of a shape, which may be none yet. */
	static CTTextBody text(CTShape shape) {
		if (shape.isSetTxBody()) {
			return shape.getTxBody();
		}
		CTTextBody body = shape.addNewTxBody();
		body.addNewBodyPr();
		body.addNewLstStyle();
		body.addNewP();
		return body;
	}

	/** Free space between the edges of a shape and its words, in points. */
	static void inset(CTShape shape, double points) {
		var properties = text(shape).getBodyPr();
		int space = (int) Emu.of(points);
		properties.setLIns(space);
		properties.setTIns(space);
		properties.setRIns(space);
		properties.setBIns(space);
	}

	static void fill(CTShape shape, STSchemeColorVal.Enum colour) {
		if (shape.getSpPr().isSetNoFill()) {
			shape.getSpPr().unsetNoFill();
		}
		shape.getSpPr().addNewSolidFill().addNewSchemeClr().setVal(colour);
	}
}
