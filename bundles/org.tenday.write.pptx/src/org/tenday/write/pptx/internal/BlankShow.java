package org.tenday.write.pptx.internal;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;
import org.tenday.document.Deck;
import org.tenday.document.Slide;
import org.tenday.document.Theme;
import org.tenday.document.Theme.HouseFile;
import org.tenday.layout.ArrangedSlide;
import org.tenday.layout.DeckFitter;
import org.tenday.layout.SlideArranger;
import org.tenday.layout.SlideGeometry;
import org.tenday.write.pptx.internal.Layouts.Role;
import org.tenday.write.pptx.internal.Slots.Slot;

/**
 * A presentation without slides, ready for them.
 *
 * @param deck     what is to be written, with the theme as this presentation has it
 * @param geometry where words stand on its layouts
 * @param house    whether it is the user's own: then placeholders say less than Tenday's, and slides say more themselves
 */
public record BlankShow(XMLSlideShow show, Deck deck, SlideGeometry geometry, Layouts layouts, Palette palette,
		boolean house) implements Closeable {

	/** The format by which themes name their file for PowerPoint. */
	private static final String FORMAT = "pptx";
	private static final int STAMP = 10;
	private static final int NUMBER = 11;

	/** Whether decks of a theme are written on slides of the user's own. */
	public static boolean isHouse(Theme theme) {
		return theme.house().containsKey(FORMAT);
	}

	/** The presentation for a deck: made from the user's own where its theme has one, or else from the theme. */
	public static BlankShow of(Deck deck) throws IOException {
		HouseFile house = deck.theme().house().get(FORMAT);
		if (house != null) {
			return HouseShow.of(house, deck);
		}
		SlideGeometry geometry = SlideGeometry.WIDE;
		XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Master.of(deck.theme(), deck.info(), geometry)));
		return new BlankShow(show, deck, geometry, layouts(show, deck.theme(), geometry), Palette.of(deck.theme()), false);
	}

	private static Layouts layouts(XMLSlideShow show, Theme theme, SlideGeometry geometry) {
		Map<Role, Slots> layouts = new EnumMap<>(Role.class);
		layouts.put(Role.TITLE, slots(show, Master.TITLE, theme, geometry, STPlaceholderType.SUB_TITLE));
		layouts.put(Role.SECTION, slots(show, Master.SECTION, theme, geometry, STPlaceholderType.BODY));
		layouts.put(Role.CONTENT, slots(show, Master.CONTENT, theme, geometry, STPlaceholderType.OBJ));
		layouts.put(Role.TWO_CONTENTS, slots(show, Master.TWO_CONTENTS, theme, geometry, STPlaceholderType.OBJ, STPlaceholderType.OBJ));
		layouts.put(Role.TITLE_ONLY, slots(show, Master.TITLE_ONLY, theme, geometry));
		return new Layouts(layouts);
	}

	private static Slots slots(XMLSlideShow show, String name, Theme theme, SlideGeometry geometry, STPlaceholderType.Enum... contents) {
		XSLFSlideLayout layout = show.findLayout(name);
		double words = Math.max(theme.type().slideBody(), SlideGeometry.SMALLEST);
		List<Slot> slots = new ArrayList<>();
		for (STPlaceholderType.Enum type : contents) {
			slots.add(new Slot(type, slots.size() + 1L, geometry.body(), words, true));
		}
		return new Slots(layout, new Slot(STPlaceholderType.TITLE, 0, geometry.title(), theme.type().slideTitle(), false), slots,
				Optional.of(new Slot(STPlaceholderType.FTR, STAMP, geometry.stamp(), 0, false)),
				Optional.of(new Slot(STPlaceholderType.SLD_NUM, NUMBER, geometry.number(), 0, false)));
	}

	/** The slides to be written: on those of Tenday's shape a deck fits already; for the user's own it is broken here. */
	public List<Slide> slides() {
		return house ? new DeckFitter(geometry).fit(deck).slides() : deck.slides();
	}

	/** What arranges slides of a layout, whose titles may be of a size of their own. */
	public SlideArranger arranger(Slide.Layout layout) {
		Theme theme = deck.theme();
		double title = house ? HouseShow.titleSize(layouts.of(Layouts.role(layout)), theme.type().slideTitle()) : theme.type().slideTitle();
		Theme.Type type = new Theme.Type(theme.type().face(), theme.type().codeFace(), theme.type().body(), title,
				theme.type().slideBody());
		return new SlideArranger(new Theme(theme.id(), theme.name(), theme.colours(), type, theme.page()), deck.words(), geometry);
	}

	/** The layout that a slide stands on. */
	public XSLFSlideLayout layoutOf(ArrangedSlide arranged) {
		return layouts.of(arranged).layout();
	}

	@Override
	public void close() throws IOException {
		show.close();
	}
}
