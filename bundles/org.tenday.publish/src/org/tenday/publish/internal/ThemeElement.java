package org.tenday.publish.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.tenday.contribution.Contribution;
import org.tenday.document.Element.Box;
import org.tenday.document.Theme;
import org.tenday.document.Theme.Colour;

/** What a plug-in writes of a theme. Whatever it does not say is the base's. */
final class ThemeElement {

	private static final double LEAST_BODY = 12;
	private static final double LEAST_SLIDE_BODY = 24;
	private static final double MOST_POINTS = 96;
	private static final double LEAST_TEXT_MILLIMETRES = 60;
	private static final double MOST_MILLIMETRES = 1200;

	private final Contribution element;

	ThemeElement(Contribution element) {
		this.element = element;
	}

	/**
	 * The theme.
	 *
	 * @throws IllegalArgumentException where something is missing or wrong; the message is the end of a sentence, without a full stop
	 */
	Theme on(Theme base) {
		return new Theme(element.id("id"), element.required("name"), colours(base.colours()), type(base.type()), page(base.page()),
				base.logo(),
				base.house());
	}

	private Theme.Colours colours(Theme.Colours base) {
		Map<Box.Kind, Colour> boxes = new EnumMap<>(Box.Kind.class);
		boxes.putAll(base.boxes());
		Theme.Colours colours = base;
		for (Contribution child : element.children("colours")) {
			colours = new Theme.Colours(colour(child, "text", base.text()), colour(child, "accent", base.accent()),
					colour(child, "muted", base.muted()), colour(child, "paper", base.paper()), colour(child, "tint", base.tint()), boxes);
			for (Contribution box : child.children("box")) {
				boxes.put(kind(box.required("kind")), colour(box.required("colour")));
			}
		}
		return new Theme.Colours(colours.text(), colours.accent(), colours.muted(), colours.paper(), colours.tint(), boxes);
	}

	private Theme.Type type(Theme.Type base) {
		Theme.Type type = base;
		for (Contribution child : element.children("type")) {
			type = new Theme.Type(text(child, "face", base.face()), text(child, "codeFace", base.codeFace()),
					number(child, "body", base.body(), LEAST_BODY, MOST_POINTS),
					number(child, "slideTitle", base.slideTitle(), LEAST_SLIDE_BODY, MOST_POINTS),
					number(child, "slideBody", base.slideBody(), LEAST_SLIDE_BODY, MOST_POINTS));
		}
		return type;
	}

	private Theme.Page page(Theme.Page base) {
		Theme.Page page = base;
		for (Contribution child : element.children("page")) {
			page = new Theme.Page(millimetres(child, "width", base.width()), millimetres(child, "height", base.height()),
					millimetres(child, "top", base.top()), millimetres(child, "bottom", base.bottom()),
					millimetres(child, "inner", base.inner()), millimetres(child, "outer", base.outer()),
					child.flag("duplex", base.duplex()), child.flag("booklet", base.booklet()));
		}
		if (page.width() - page.inner() - page.outer() < LEAST_TEXT_MILLIMETRES
				|| page.height() - page.top() - page.bottom() < LEAST_TEXT_MILLIMETRES) {
			throw new IllegalArgumentException("its margins leave less than %.0f mm for text".formatted(LEAST_TEXT_MILLIMETRES));
		}
		return page;
	}

	private static Box.Kind kind(String name) {
		for (Box.Kind kind : Box.Kind.values()) {
			if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("there is no kind of box \"%s\"".formatted(name));
	}

	private static Colour colour(Contribution from, String attribute, Colour otherwise) {
		return from.text(attribute).map(ThemeElement::colour).orElse(otherwise);
	}

	private static Colour colour(String value) {
		if (!value.matches("[0-9a-fA-F]{6}")) {
			throw new IllegalArgumentException("its colour \"%s\" is not six hexadecimal digits".formatted(value));
		}
		return Colour.of(value);
	}

	private static double millimetres(Contribution from, String attribute, double otherwise) {
		return number(from, attribute, otherwise, 0, MOST_MILLIMETRES);
	}

	private static double number(Contribution from, String attribute, double otherwise, double least, double most) {
		if (from.text(attribute).isEmpty()) {
			return otherwise;
		}
		String value = from.required(attribute);
		if (!value.matches("\\d{1,4}(\\.\\d{1,2})?")) {
			throw new IllegalArgumentException("its %s \"%s\" is not a number such as 12 or 10.5".formatted(attribute, value));
		}
		double number = Double.parseDouble(value);
		if (number < least || number > most) {
			throw new IllegalArgumentException("its %s \"%s\" is not from %.0f to %.0f".formatted(attribute, value, least, most));
		}
		return number;
	}

	private static String text(Contribution from, String attribute, String otherwise) {
		return from.text(attribute).isEmpty() ? otherwise : from.required(attribute);
	}
}
