package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tenday.document.Element.Box;
import org.tenday.document.Theme;
import org.tenday.document.Theme.Colour;

/** How well the words of a theme stand out. */
public final class Contrast {

	private Contrast() {
	}

	/** Two colours that come to stand on one another, with what they are. */
	public record Pair(String words, Colour front, Colour back) {

		/** From 1 for none to 21 for black on white. */
		public double ratio() {
			return front.contrast(back);
		}
	}

	/** All that writers set on one another: words and labels of boxes, on the paper and on the tint. */
	public static List<Pair> pairs(Theme theme) {
		Theme.Colours colours = theme.colours();
		List<Pair> pairs = new ArrayList<>();
		for (Colour back : List.of(colours.paper(), colours.tint())) {
			String where = back == colours.paper() ? " on paper" : " on tint";
			pairs.add(new Pair("text" + where, colours.text(), back));
			pairs.add(new Pair("accent" + where, colours.accent(), back));
			pairs.add(new Pair("muted" + where, colours.muted(), back));
			for (Box.Kind kind : Box.Kind.values()) {
				pairs.add(new Pair(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + where, colours.edge(kind), back));
			}
		}
		return pairs;
	}

	/** What is hard to read in a theme, as the end of a sentence without its full stop; empty where nothing is. */
	static Optional<String> complaint(Theme theme) {
		return pairs(theme).stream().filter(pair -> pair.ratio() < Colour.READABLE).findFirst()
				.map(pair -> String.format(Locale.ROOT,
						"whose %s has a contrast of %.1f to 1: make it %.1f at least, so that it can be read",
						pair.words(), pair.ratio(), Colour.READABLE));
	}
}
