package org.tenday.document;

import java.util.EnumMap;
import java.util.Map;

import org.tenday.document.Element.Box.Kind;
import org.tenday.document.Theme.Colour;

/** The theme that needs no plug-in. */
public final class Themes {

	/** A4 on both sides with a gutter; dark blue on white; Arial 12. Words stand out by 7 to 1, captions and labels by 4.5 to 1 at least. */
	public static final Theme NEUTRAL = new Theme("neutral", "Neutral",
			new Theme.Colours(Colour.of("1f2933"), Colour.of("1d4e89"), Colour.of("52606d"), Colour.of("ffffff"), Colour.of("eef2f7"),
					boxColours()),
			new Theme.Type("Arial", "Courier New", 12, 36, 24), new Theme.Page(210, 297, 22, 22, 25, 18, true, false));

	private Themes() {
	}

	private static Map<Kind, Colour> boxColours() {
		Map<Kind, Colour> colours = new EnumMap<>(Kind.class);
		colours.put(Kind.WARNING, Colour.of("b54708"));
		colours.put(Kind.GAP, Colour.of("b42318"));
		colours.put(Kind.EXERCISE, Colour.of("0f766e"));
		colours.put(Kind.ACTIVITY, Colour.of("0f766e"));
		colours.put(Kind.SOLUTION, Colour.of("5b21b6"));
		colours.put(Kind.TRAINER, Colour.of("5b21b6"));
		colours.put(Kind.DISCUSSION, Colour.of("9d174d"));
		return colours;
	}
}
