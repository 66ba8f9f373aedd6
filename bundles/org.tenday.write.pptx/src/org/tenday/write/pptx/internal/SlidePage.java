package org.tenday.write.pptx.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
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
import org.tenday.document.Slide.Layout;
import org.tenday.document.Theme;
import org.tenday.layout.Area;
import org.tenday.layout.ArrangedSlide;
import org.tenday.layout.Placed;
import org.tenday.layout.SlideArranger;
import org.tenday.layout.SlideGeometry;
import org.tenday.layout.SlideParagraph;
import org.tenday.write.ooxml.EmbeddedPicture;
import org.tenday.write.ooxml.Extensions;
import org.tenday.write.ooxml.XmlText;

/** Writes one slide: its title, what is placed on it in the order of reading, its foot. */
public final class SlidePage {

	private static final double PANEL_EDGE = 6;
	/** The placeholders for content that the layouts have, besides the title. */
	private static final int CONTENTS = 2;
	private static final int STAMP = 10;
	private static final int NUMBER = 11;

	private final XMLSlideShow show;
	private final XSLFSlide slide;
	private final Deck deck;
	private final SlideArranger arranger;
	private final Links links;
	private final Shapes shapes;
	private final String language;
	private final Deque<Integer> free = new ArrayDeque<>();
	private Optional<Area> boxed = Optional.empty();

	public SlidePage(XMLSlideShow show, XSLFSlide slide, Deck deck, SlideArranger arranger, Links links) {
		this.show = show;
		this.slide = slide;
		this.deck = deck;
		this.arranger = arranger;
		this.links = links;
		this.shapes = new Shapes(slide);
		this.language = deck.info().language().toLanguageTag();
	}

	/** The name of the layout that a slide stands on. */
	public static String layout(ArrangedSlide arranged) {
		return switch (arranged.slide().layout()) {
		case TITLE -> Master.TITLE;
		case SECTION -> Master.SECTION;
		case CONTENT -> switch (contents(arranged)) {
		case 0 -> Master.TITLE_ONLY;
		case 1 -> Master.CONTENT;
		default -> Master.TWO_CONTENTS;
		};
		};
	}

	private static int contents(ArrangedSlide arranged) {
		return (int) Math.min(CONTENTS, arranged.placed().stream().filter(placed -> !(placed instanceof Placed.Panel)).count());
	}

	/** Writes all of the slide. */
	public void write(ArrangedSlide arranged) {
		List.copyOf(slide.getShapes()).forEach((XSLFShape shape) -> slide.removeShape(shape));
		Layout layout = arranged.slide().layout();
		title(arranged);
		for (int index = 1; layout == Layout.CONTENT && index <= contents(arranged); index++) {
			free.add(index);
		}
		boolean whole = arranged.placed().size() == 1;
		for (Placed placed : arranged.placed()) {
			switch (placed) {
			case Placed.Words words when layout == Layout.CONTENT -> words(words, whole);
			case Placed.Words words -> coverWords(words, layout, arranged.placed().getFirst() == placed);
			case Placed.Grid grid -> new TablePage(slide, deck, arranger, links).write(grid, nextFree());
			case Placed.Shown shown -> picture(shown);
			case Placed.Program program -> program(program);
			case Placed.Panel panel -> panel(panel);
			}
		}
		foot();
	}

	private int nextFree() {
		return free.isEmpty() ? 0 : free.poll();
	}

	private void title(ArrangedSlide arranged) {
		CTShape title = shapes.placeholder("Title", STPlaceholderType.TITLE, 0);
		double size = arranged.titleSize() == deck.theme().type().slideTitle() ? 0 : arranged.titleSize();
		text(title, false, 0).write(arranged.slide().title(), size);
	}

	private void words(Placed.Words words, boolean whole) {
		int index = nextFree();
		boolean inPlaceholder = index > 0;
		CTShape shape = inPlaceholder
				? shapes.placeholder("Content " + index, STPlaceholderType.OBJ, index)
				: shapes.box("Text", words.area());
		if (inPlaceholder && !whole) {
			Shapes.place(shape.getSpPr(), words.area());
		}
		if (!inPlaceholder) {
			Shapes.inset(shape, 0);
		}
		text(shape, inPlaceholder, inPlaceholder ? usualSize() : 0).write(words.paragraphs(), STTextAlignType.L);
	}

	private void coverWords(Placed.Words words, Layout layout, boolean first) {
		CTShape shape = !first
				? shapes.box("Text", words.area())
				: shapes.placeholder("Text", layout == Layout.TITLE ? STPlaceholderType.SUB_TITLE : STPlaceholderType.BODY, 1);
		if (!first) {
			Shapes.inset(shape, 0);
		}
		text(shape, false, first ? usualSize() : 0).write(words.paragraphs(), STTextAlignType.L);
	}

	private double usualSize() {
		return Math.max(deck.theme().type().slideBody(), SlideGeometry.SMALLEST);
	}

	private void program(Placed.Program program) {
		int index = nextFree();
		CTShape shape = index > 0
				? shapes.placeholder("Program text " + index, STPlaceholderType.OBJ, index)
				: shapes.box("Program text", program.area());
		Shapes.place(shape.getSpPr(), program.area());
		Shapes.fill(shape, boxed.isPresent() && boxed.get().holds(program.area()) ? STSchemeColorVal.BG_1 : STSchemeColorVal.BG_2);
		Shapes.inset(shape, SlideGeometry.PADDING);
		text(shape, false, 0).writeProgram(program.lines(), program.size());
	}

	private void panel(Placed.Panel panel) {
		Area area = panel.area();
		boxed = Optional.of(area);
		CTShape ground = shapes.rectangle("Box", area);
		Shapes.fill(ground, STSchemeColorVal.BG_2);
		Extensions.decorative(ground.getNvSpPr().getCNvPr());
		CTShape edge = shapes.rectangle("Edge of the box", new Area(area.x(), area.y(), PANEL_EDGE, area.height()));
		Theme theme = deck.theme();
		int accent = Master.accents(theme).indexOf(theme.colours().edge(panel.kind()));
		if (accent < 0) {
			edge.getSpPr().addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(theme.colours().edge(panel.kind()).hex()));
		} else {
			Shapes.fill(edge, STSchemeColorVal.Enum.forString("accent" + (accent + 1)));
		}
		Extensions.decorative(edge.getNvSpPr().getCNvPr());
	}

	private void picture(Placed.Shown shown) {
		EmbeddedPicture embedded = EmbeddedPicture.of(shown.figure().picture()).orElseThrow(
				() -> new IllegalStateException("A picture that can be measured cannot be drawn: " + shown.figure().picture().alt()));
		XSLFPictureData data = show.addPicture(embedded.bytes(), PictureType.valueOf(embedded.type().name()));
		CTPicture picture = (CTPicture) slide.createPicture(data).getXmlObject();
		Shapes.place(picture.getSpPr(), shown.area());
		embedded.svg().ifPresent(svg -> {
			XSLFPictureData lines = show.addPicture(svg, PictureType.SVG);
			Extensions.svg(picture.getBlipFill().getBlip(),
					slide.addRelation(null, XSLFRelation.IMAGE_SVG, lines).getRelationship().getId());
		});
		CTNonVisualDrawingProps properties = picture.getNvPicPr().getCNvPr();
		properties.setName("Picture");
		if (shown.figure().picture().alt().isBlank()) {
			Extensions.decorative(properties);
		} else {
			properties.setDescr(XmlText.clean(shown.figure().picture().alt()));
		}
		int index = nextFree();
		if (index > 0) {
			Shapes.fill(picture.getNvPicPr().getNvPr(), STPlaceholderType.OBJ, index);
			picture.getNvPicPr().getCNvPicPr().getPicLocks().setNoGrp(true);
		}
		if (!shown.captionWords().isEmpty()) {
			caption(shown.caption(), shown.captionWords());
		}
	}

	private void caption(Area area, List<SlideParagraph> words) {
		CTShape shape = shapes.box("Caption", area);
		Shapes.inset(shape, 0);
		text(shape, false, 0).write(words, STTextAlignType.CTR);
	}

	/** The looks of the foot are said here again: LibreOffice does not look them up in the layout. */
	private void foot() {
		CTTextParagraph stamp = Shapes.text(shapes.placeholder("Stamp", STPlaceholderType.FTR, STAMP)).getPArray(0);
		stamp.addNewPPr().setAlgn(STTextAlignType.L);
		CTRegularTextRun words = stamp.addNewR();
		footLook(words.addNewRPr());
		words.setT(XmlText.clean(deck.info().stamp()));
		CTTextParagraph number = Shapes.text(shapes.placeholder("Slide number", STPlaceholderType.SLD_NUM, NUMBER)).getPArray(0);
		number.addNewPPr().setAlgn(STTextAlignType.R);
		CTTextField field = number.addNewFld();
		field.setId(Master.NUMBER_FIELD);
		field.setType("slidenum");
		footLook(field.addNewRPr());
		field.setT(Integer.toString(slide.getSlideNumber()));
	}

	private void footLook(CTTextCharacterProperties words) {
		words.setLang(language);
		words.setSz(Emu.letters(SlideGeometry.FOOT_SIZE));
		words.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.TX_2);
		words.addNewLatin().setTypeface("+mn-lt");
	}

	private TextBody text(CTShape shape, boolean listStyled, double usualSize) {
		return new TextBody(Shapes.text(shape), language, deck.theme().type().codeFace(), links, listStyled, usualSize);
	}
}
