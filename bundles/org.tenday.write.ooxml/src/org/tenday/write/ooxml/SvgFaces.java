package org.tenday.write.ooxml;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the words of drawings in the faces that the product brings along. What a machine has installed differs, and with it would the pixels; and Java knows no
 * stand-in for Arial where that is not installed.
 */
final class SvgFaces {

	private static final String ANY = "SansSerif";
	private static final String SANS = "Liberation Sans";
	private static final String MONO = "Liberation Mono";
	private static final String SERIF = "Liberation Serif";
	private static final List<String> FILES = List.of("LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic",
			"LiberationSans-BoldItalic", "LiberationMono-Regular", "LiberationMono-Bold", "LiberationSerif-Regular",
			"LiberationSerif-Bold");
	private static final Pattern ATTRIBUTE = Pattern.compile("(font-family\\s*=\\s*)(\"[^\"]*\"|'[^']*')");
	private static final Pattern DECLARATION = Pattern.compile("(font-family\\s*:\\s*)([^;}<]*?)(?=\\s*[;}<]|\"\\s*[\\w/>])");
	private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?svg(?=[\\s>])");

	private SvgFaces() {
	}

	/** Makes the faces known to Java's drawing. What a machine has already installed under the same name is kept. */
	static void install() {
		GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
		for (String file : FILES) {
			try (InputStream in = SvgFaces.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
				if (in == null) {
					throw new IllegalStateException(
							"The face " + file + " is not installed: the product lacks the bundle of the Liberation fonts.");
				}
				environment.registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
			} catch (IOException | FontFormatException e) {
				throw new IllegalStateException("The face " + file + " cannot be read: the bundle of the Liberation fonts is damaged.", e);
			}
		}
	}

	/** The drawing with each face replaced by the one of ours that is nearest. */
	static byte[] replaced(byte[] svg) {
		String text = new String(svg, StandardCharsets.UTF_8);
		text = ATTRIBUTE.matcher(text).replaceAll(face -> Matcher.quoteReplacement(face.group(1) + '"' + nearest(face.group(2)) + '"'));
		text = DECLARATION.matcher(text).replaceAll(face -> Matcher.quoteReplacement(face.group(1) + nearest(face.group(2))));
		Matcher root = ROOT.matcher(text);
		if (root.find() && !text.substring(root.start(), Math.max(root.end(), text.indexOf('>', root.end()))).contains("font-family")) {
			text = text.substring(0, root.end()) + " font-family=\"" + SANS + '"' + text.substring(root.end());
		}
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String nearest(String families) {
		String names = families.toLowerCase(Locale.ROOT);
		if (names.contains("dejavu")) {
			// Asked for where signs are wanted that our faces lack: whatever the machine has them in.
			return ANY;
		}
		if (names.contains("mono") || names.contains("courier") || names.contains("consolas")) {
			return MONO;
		}
		return names.contains("times") || names.contains("georgia") || names.contains("serif") && !names.contains("sans") ? SERIF : SANS;
	}
}
