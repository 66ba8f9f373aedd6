package org.tenday.write.pptx.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tenday.document.Element.Box;
import org.tenday.document.Info;
import org.tenday.document.Theme;
import org.tenday.document.Theme.Colour;
import org.tenday.layout.Area;
import org.tenday.layout.SlideGeometry;
import org.tenday.layout.SlideLook;
import org.tenday.write.ooxml.TemplatePackage;

/** The presentation without slides: master, layouts, notes master and theme, made from a theme of Tenday's. */
public final class Master {

	/** The name of each layout, by which slides find theirs. */
	public static final String TITLE = "Title";
	public static final String SECTION = "Section";
	public static final String CONTENT = "Content";
	public static final String TWO_CONTENTS = "Two contents";
	public static final String TITLE_ONLY = "Title only";

	/** Field ids are there to tell fields apart; all slide numbers may share one. */
	static final String NUMBER_FIELD = "{6B2A4A4E-3B1B-4C62-9B6E-0C3F5D1C7A10}";

	private static final int LAYOUTS = 5;
	private static final int ACCENTS = 6;
	private static final double COLUMN_GAP = 24;

	private Master() {
	}

	/** The bytes of a presentation that has no slide yet. */
	public static byte[] of(Theme theme, Info info, SlideGeometry geometry) {
		return new TemplatePackage(Master.class, "template", parts()).fill(values(theme, info, geometry));
	}

	private static List<String> parts() {
		List<String> parts = new ArrayList<>(List.of("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
				"ppt/presentation.xml", "ppt/_rels/presentation.xml.rels", "ppt/presProps.xml", "ppt/tableStyles.xml",
				"ppt/theme/theme1.xml",
				"ppt/theme/theme2.xml", "ppt/slideMasters/slideMaster1.xml", "ppt/slideMasters/_rels/slideMaster1.xml.rels",
				"ppt/notesMasters/notesMaster1.xml", "ppt/notesMasters/_rels/notesMaster1.xml.rels"));
		for (int layout = 1; layout <= LAYOUTS; layout++) {
			parts.add("ppt/slideLayouts/slideLayout" + layout + ".xml");
			parts.add("ppt/slideLayouts/_rels/slideLayout" + layout + ".xml.rels");
		}
		return parts;
	}

	private static Map<String, String> values(Theme theme, Info info, SlideGeometry geometry) {
		Map<String, String> values = new HashMap<>();
		values.put("lang", TemplatePackage.escaped(info.language().toLanguageTag()));
		values.put("theme.name", TemplatePackage.escaped(theme.name()));
		values.put("face", TemplatePackage.escaped(theme.type().face()));
		values.put("number.id", NUMBER_FIELD);
		values.put("size.title", Emu.size(theme.type().slideTitle()));
		values.put("size.cover", Emu.size(theme.type().slideTitle() * SlideLook.LARGER));
		values.put("size.body", Emu.size(Math.max(theme.type().slideBody(), SlideGeometry.SMALLEST)));
		values.put("size.foot", Emu.size(SlideGeometry.FOOT_SIZE));
		values.put("indent", Emu.text(SlideGeometry.INDENT));
		values.put("edge", Emu.text(SlideLook.EDGE));
		values.put("band", Emu.text(SlideLook.BAND));
		values.put("slide.width", Emu.text(geometry.width()));
		values.put("slide.height", Emu.text(geometry.height()));
		values.putAll(areas(geometry));
		values.putAll(colours(theme));
		return values;
	}

	private static Map<String, String> areas(SlideGeometry geometry) {
		Area body = geometry.body();
		double half = (body.width() - COLUMN_GAP) / 2;
		Map<String, Area> areas = Map.of("title", geometry.title(), "body", body, "coverTitle", geometry.coverTitle(), "coverBody",
				geometry.coverBody(), "sectionTitle", geometry.sectionTitle(), "sectionBody", geometry.sectionBody(), "stamp",
				geometry.stamp(),
				"number", geometry.number(), "left", new Area(body.x(), body.y(), half, body.height()), "right",
				new Area(body.right() - half, body.y(), half, body.height()));
		Map<String, String> values = new HashMap<>();
		areas.forEach((name, area) -> values.put("area." + name, "<a:off x=\"%s\" y=\"%s\"/><a:ext cx=\"%s\" cy=\"%s\"/>"
				.formatted(Emu.text(area.x()), Emu.text(area.y()), Emu.text(area.width()), Emu.text(area.height()))));
		return values;
	}

	/** The colours of the scheme: the edges of boxes are its further accents, so that they change with the theme. */
	private static Map<String, String> colours(Theme theme) {
		Theme.Colours colours = theme.colours();
		Map<String, String> values = new HashMap<>();
		values.put("text", colours.text().hex());
		values.put("paper", colours.paper().hex());
		values.put("muted", colours.muted().hex());
		values.put("tint", colours.tint().hex());
		List<Colour> accents = accents(theme);
		values.put("accent", accents.getFirst().hex());
		for (int accent = 1; accent < ACCENTS; accent++) {
			values.put("accent" + (accent + 1), accents.get(accent).hex());
		}
		return values;
	}

	/** Six accents: the theme's, then the colours of its boxes, repeated where there are fewer. */
	static List<Colour> accents(Theme theme) {
		List<Colour> accents = new ArrayList<>();
		accents.add(theme.colours().accent());
		for (Box.Kind kind : Box.Kind.values()) {
			Colour edge = theme.colours().edge(kind);
			if (!accents.contains(edge) && accents.size() < ACCENTS) {
				accents.add(edge);
			}
		}
		int found = accents.size();
		while (accents.size() < ACCENTS) {
			accents.add(accents.get(accents.size() % found));
		}
		return accents;
	}
}
