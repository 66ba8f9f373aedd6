package org.tenday.write.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.tenday.document.Element.Box;
import org.tenday.document.Theme;

/**
 * How a page looks: the rules, which are the same on every page, and before them what the theme says, as values that the rules refer to.
 * Holds no character that XML would escape, as browsers read it letter by letter.
 */
final class StyleSheet {

	private static final String RULES = "page.css";
	/** What 100 % is on the screen: themes give sizes for paper, where 12 points are usual. */
	private static final double USUAL_BODY = 12;

	private StyleSheet() {
	}

	static String of(Theme theme) {
		Theme.Colours colours = theme.colours();
		StringBuilder css = new StringBuilder("\n:root {\n");
		value(css, "text", "#" + colours.text().hex());
		value(css, "accent", "#" + colours.accent().hex());
		value(css, "muted", "#" + colours.muted().hex());
		value(css, "paper", "#" + colours.paper().hex());
		value(css, "tint", "#" + colours.tint().hex());
		for (Box.Kind kind : Box.Kind.values()) {
			value(css, name(kind), "#" + colours.edge(kind).hex());
		}
		value(css, "face", string(theme.type().face()) + ", sans-serif");
		value(css, "code-face", string(theme.type().codeFace()) + ", monospace");
		value(css, "screen-size", number(100 * theme.type().body() / USUAL_BODY) + "%");
		value(css, "paper-size", number(theme.type().body()) + "pt");
		css.append("}\n");
		for (Box.Kind kind : Box.Kind.values()) {
			css.append(".").append(name(kind)).append(" { border-color: var(--").append(name(kind)).append("); }\n");
		}
		page(css, theme.page());
		return css.append(rules()).toString();
	}

	/** A kind of box as the style knows it. */
	static String name(Box.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** A number as CSS writes it, with two decimal places at most. */
	static String number(double number) {
		return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	private static void value(StringBuilder css, String name, String value) {
		css.append("  --").append(name).append(": ").append(value).append(";\n");
	}

	private static void page(StringBuilder css, Theme.Page page) {
		String size = number(page.width()) + "mm " + number(page.height()) + "mm";
		String lying = number(page.height()) + "mm " + number(page.width()) + "mm";
		css.append("@page { size: ").append(size).append("; ").append(margins(page, page.inner(), page.outer())).append(" }\n");
		if (page.duplex()) {
			css.append("@page :left { ").append(margins(page, page.outer(), page.inner())).append(" }\n");
		}
		css.append("@page landscape { size: ").append(lying).append("; ").append(margins(page, page.outer(), page.outer())).append(" }\n");
	}

	private static String margins(Theme.Page page, double left, double right) {
		return "margin: %smm %smm %smm %smm;".formatted(number(page.top()), number(right), number(page.bottom()), number(left));
	}

	/** A name in quotes; of letters, digits, spaces and hyphens only, as the names of faces are. */
	private static String string(String name) {
		return "\"" + name.replaceAll("[^\\p{L}\\p{N} -]", "") + "\"";
	}

	private static String rules() {
		try (InputStream in = StyleSheet.class.getResourceAsStream(RULES)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("The rules " + RULES + " in the plug-in org.tenday.write.html cannot be read.", e);
		}
	}
}
