package org.tenday.write.pptx.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.tenday.document.Deck;
import org.tenday.document.Element.Picture;
import org.tenday.document.Slide.Layout;
import org.tenday.layout.Area;
import org.tenday.layout.ArrangedSlide;
import org.tenday.layout.MissingPicture;
import org.tenday.layout.Placed;
import org.tenday.layout.SlideArranger;
import org.tenday.layout.SlideGeometry;
import org.tenday.layout.SlideLook;
import org.tenday.layout.SlideParagraph;
import org.tenday.write.ooxml.EmbeddedPicture;
import org.tenday.write.ooxml.Extensions;
import org.tenday.write.ooxml.XmlText;
import org.tenday.write.pptx.internal.Slots.Slot;
import org.tenday.write.pptx.internal.TextBody.Marks;

/** Writes one slide: its title, what is placed on it in the order of reading, its foot. */
public final class SlidePage {

	private final BlankShow blank;
	private final XSLFSlide slide;
	private final Deck deck;
	private final Slots slots;
	private final SlideArranger arranger;
	private final Links links;
	private final PictureFiles files;
	private final Shapes shapes;
	private final Deque<Slot> free = new ArrayDeque<>();
	private Optional<Area> boxed = Optional.empty();

	/**
	 * @param slide    on the layout for what was arranged
	 * @param arranger that it was arranged by
	 * @param files    of the presentation
	 */
	public SlidePage(BlankShow blank, XSLFSlide slide, ArrangedSlide arranged, SlideArranger arranger, Links links, PictureFiles files) {
		this.blank = blank;
		this.slide = slide;
		this.deck = blank.deck();
		this.slots = blank.layouts().of(arranged);
		this.arranger = arranger;
		this.links = links;
		this.files = files;
		this.shapes = new Shapes(slide);
	}

	/** Writes all of the slide. */
	public void write(ArrangedSlide arranged) {
		List.copyOf(slide.getShapes()).forEach((XSLFShape shape) -> slide.removeShape(shape));
		Layout layout = arranged.slide().layout();
		title(arranged);
		if (layout == Layout.CONTENT) {
			free.addAll(slots.contents());
		}
		boolean whole = arranged.placed().size() == 1;
		for (Placed placed : arranged.placed()) {
			switch (placed) {
			case Placed.Words words when layout == Layout.CONTENT -> words(words, whole);
			case Placed.Words words -> coverWords(words, arranged.placed().getFirst() == placed);
			case Placed.Grid grid -> new TablePage(slide, blank, arranger, links).write(grid, nextFree(true));
			case Placed.Shown shown -> picture(shown);
			case Placed.Program program -> program(program);
			case Placed.Panel panel -> panel(panel);
			}
		}
		foot();
	}

	/**
	 * The next placeholder that is still free.
	 *
	 * @param object whether it is for something else than words, which not every placeholder takes
	 */
	private Optional<Slot> nextFree(boolean object) {
		return Optional.ofNullable(free.poll()).filter(slot -> !object || slot.type() == STPlaceholderType.OBJ);
	}

	private void title(ArrangedSlide arranged) {
		CTShape title = shapes.placeholder("Title", slots.title().type(), slots.title().index());
		double size = arranged.titleSize() == usualSize(Optional.of(slots.title())) ? 0 : arranged.titleSize();
		text(title, Marks.NONE, 0).write(arranged.slide().title(), size);
	}

	private void words(Placed.Words words, boolean whole) {
		Optional<Slot> slot = nextFree(false);
		CTShape shape = slot.map(each -> shapes.placeholder("Content " + each.index(), each.type(), each.index()))
				.orElseGet(() -> shapes.box("Text", words.area()));
		if (slot.isPresent() && !whole) {
			Shapes.place(shape.getSpPr(), words.area());
		}
		if (slot.isEmpty() || blank.house() && !whole) {
			Shapes.inset(shape, 0);
		}
		text(shape, marks(slot), usualSize(slot)).write(words.paragraphs(), STTextAlignType.L);
	}

	private Marks marks(Optional<Slot> slot) {
		if (slot.isEmpty() || !slot.get().bulleted()) {
			return Marks.NONE;
		}
		return blank.house() ? Marks.BULLETS : Marks.BULLETS_AND_INDENTS;
	}

	private void coverWords(Placed.Words words, boolean first) {
		Optional<Slot> slot = first ? slots.contents().stream().findFirst() : Optional.empty();
		CTShape shape = slot.map(each -> shapes.placeholder("Text", each.type(), each.index()))
				.orElseGet(() -> shapes.box("Text", words.area()));
		if (slot.isEmpty()) {
			Shapes.inset(shape, 0);
		}
		Manner manner = blank.house() ? Manner.of(blank).plain() : Manner.of(blank);
		new TextBody(Shapes.text(shape), manner, links, Marks.NONE, usualSize(slot)).write(words.paragraphs(), STTextAlignType.L);
	}

	/** The size that words have without being told; those of the user's own layouts are told always, since each level may have another one. */
	private double usualSize(Optional<Slot> slot) {
		return slot.isEmpty() || blank.house() ? 0 : slot.get().size();
	}

	private void program(Placed.Program program) {
		CTShape shape = nextFree(false).map(slot -> shapes.placeholder("Program text " + slot.index(), slot.type(), slot.index()))
				.orElseGet(() -> shapes.box("Program text", program.area()));
		Shapes.place(shape.getSpPr(), program.area());
		Shapes.fill(shape, boxed.isPresent() && boxed.get().holds(program.area()) ? STSchemeColorVal.BG_1 : blank.palette().tint());
		Shapes.inset(shape, SlideGeometry.PADDING);
		text(shape, Marks.NONE, 0).writeProgram(program.lines(), program.size());
	}

	private void panel(Placed.Panel panel) {
		Area area = panel.area();
		boxed = Optional.of(area);
		CTShape ground = shapes.rectangle("Box", area);
		Shapes.fill(ground, blank.palette().tint());
		Extensions.decorative(ground.getNvSpPr().getCNvPr());
		CTShape edge = shapes.rectangle("Edge of the box", new Area(area.x(), area.y(), SlideLook.PANEL_EDGE, area.height()));
		blank.palette().fillEdge(edge, deck.theme(), panel.kind());
		Extensions.decorative(edge.getNvSpPr().getCNvPr());
	}

	private void picture(Placed.Shown shown) {
		Optional<EmbeddedPicture> drawn = EmbeddedPicture.of(shown.figure().picture());
		if (drawn.isPresent()) {
			picture(shown, drawn.get());
		} else {
			gap(shown);
		}
		if (!shown.captionWords().isEmpty()) {
			caption(shown.caption(), shown.captionWords());
		}
	}

	/** A picture that can be measured may yet be one that cannot be drawn. */
	private void gap(Placed.Shown shown) {
		Picture picture = shown.figure().picture();
		MissingPicture.remark(picture).ifPresent(links.warnings());
		CTShape shape = shapes.box("Gap", shown.area());
		Shapes.fill(shape, blank.palette().tint());
		Shapes.inset(shape, SlideGeometry.PADDING);
		String words = picture.alt().isBlank() ? MissingPicture.reason(picture) : picture.alt() + ": " + MissingPicture.reason(picture);
		text(shape, Marks.NONE, 0).write(words, SlideGeometry.CREDIT_SIZE);
	}

	private void picture(Placed.Shown shown, EmbeddedPicture embedded) {
		CTPicture picture = slide.getXmlObject().getCSld().getSpTree().addNewPic();
		shapes.picture(picture, files.add(slide.getPackagePart(), embedded.bytes(), kind(embedded.type())), shown.area());
		embedded.svg().ifPresent(svg -> Extensions.svg(picture.getBlipFill().getBlip(),
				files.add(slide.getPackagePart(), svg, XSLFRelation.IMAGE_SVG)));
		CTNonVisualDrawingProps properties = picture.getNvPicPr().getCNvPr();
		properties.setName("Picture");
		if (shown.figure().picture().alt().isBlank()) {
			Extensions.decorative(properties);
		} else {
			properties.setDescr(XmlText.clean(shown.figure().picture().alt()));
		}
		nextFree(true).ifPresent(slot -> {
			Shapes.fill(picture.getNvPicPr().getNvPr(), slot.type(), slot.index());
			picture.getNvPicPr().getCNvPicPr().getPicLocks().setNoGrp(true);
		});
	}

	private static XSLFRelation kind(PictureType type) {
		return switch (type) {
		case PNG -> XSLFRelation.IMAGE_PNG;
		case JPEG -> XSLFRelation.IMAGE_JPEG;
		case GIF -> XSLFRelation.IMAGE_GIF;
		default -> throw new IllegalArgumentException("PowerPoint shows no pixels of the type " + type + ".");
		};
	}

	private void caption(Area area, List<SlideParagraph> words) {
		CTShape shape = shapes.box("Caption", area);
		Shapes.inset(shape, 0);
		text(shape, Marks.NONE, 0).write(words, STTextAlignType.CTR);
	}

	private void foot() {
		slots.stamp().ifPresent(this::stamp);
		slots.number().ifPresent(this::number);
	}

	private void stamp(Slot slot) {
		CTTextParagraph stamp = Shapes.text(shapes.placeholder("Stamp", slot.type(), slot.index())).getPArray(0);
		if (!blank.house()) {
			stamp.addNewPPr().setAlgn(STTextAlignType.L);
		}
		CTRegularTextRun words = stamp.addNewR();
		footLook(words.addNewRPr());
		words.setT(XmlText.clean(deck.info().stamp()));
	}

	private void number(Slot slot) {
		CTTextParagraph number = Shapes.text(shapes.placeholder("Slide number", slot.type(), slot.index())).getPArray(0);
		if (!blank.house()) {
			number.addNewPPr().setAlgn(STTextAlignType.R);
		}
		CTTextField field = number.addNewFld();
		field.setId(Master.NUMBER_FIELD);
		field.setType("slidenum");
		footLook(field.addNewRPr());
		field.setT(Integer.toString(slide.getSlideNumber()));
	}

	/** The looks of Tenday's foot are said here again: LibreOffice does not look them up in the layout. */
	private void footLook(CTTextCharacterProperties words) {
		words.setLang(deck.info().language().toLanguageTag());
		if (blank.house()) {
			return;
		}
		words.setSz(Emu.letters(SlideGeometry.FOOT_SIZE));
		words.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.TX_2);
		words.addNewLatin().setTypeface("+mn-lt");
	}

	private TextBody text(CTShape shape, Marks marks, double usualSize) {
		return new TextBody(Shapes.text(shape), Manner.of(blank), links, marks, usualSize);
	}
}
