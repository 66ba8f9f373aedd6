package org.tenday.importer.internal.word;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tenday.importer.internal.office.Xml;
import org.tenday.importer.internal.text.Look;

/** How words look: by their own settings, by the style of the words, and by that of their paragraph. */
final class Looks {

	private static final Pattern FIXED_WIDTH = Pattern.compile("(?i).*(courier|consolas|mono|lucida console|menlo|typewriter).*");

	/** Half points. */
	private static final long RAISED = 4;

	private final WordStyles styles;
	private final WordStyle paragraph;
	private final boolean lettersSet;

	Looks(WordStyles styles, WordStyle paragraph) {
		this.styles = styles;
		this.paragraph = paragraph;
		lettersSet = paragraph.role().setsLetters();
	}

	/**
	 * @param run    whose looks are asked for
	 * @param inLink whether it is underlined because it is a link
	 */
	Set<Look> of(Xml run, boolean inLink) {
		Set<Look> looks = EnumSet.noneOf(Look.class);
		if (isOn(run, "w:b")) {
			looks.add(Look.STRONG);
		}
		// Only where somebody has underlined the words themselves: the style of links underlines all of them.
		boolean underlined = run.at("w:rPr", "w:u").map(each -> !each.attribute("w:val").matches("none|")).orElse(false);
		if (isOn(run, "w:i") || underlined && !inLink) {
			looks.add(Look.EMPHASIS);
		}
		if (isOn(run, "w:strike") || isOn(run, "w:dstrike")) {
			looks.add(Look.STRUCK);
		}
		if (font(run).map(font -> FIXED_WIDTH.matcher(font).matches()).orElse(false)) {
			looks.add(Look.CODE);
		}
		switch (setting(run, "w:vertAlign").map(each -> each.attribute("w:val")).orElse("").toLowerCase(Locale.ROOT)) {
		case "superscript" -> looks.add(Look.SUPERSCRIPT);
		case "subscript" -> looks.add(Look.SUBSCRIPT);
		default -> {
			// Some raise words by so many half points instead.
			long raised = run.at("w:rPr", "w:position").flatMap(each -> each.number("w:val")).orElse(0L);
			if (raised >= RAISED) {
				looks.add(Look.SUPERSCRIPT);
			} else if (raised <= -RAISED) {
				looks.add(Look.SUBSCRIPT);
			}
		}
		}
		return looks;
	}

	boolean isHidden(Xml run) {
		return isOn(run, "w:vanish");
	}

	/** The font of its words, where anything but the document as a whole says one. */
	Optional<String> font(Xml run) {
		return setting(run, "w:rFonts")
				.map(fonts -> fonts.attribute("w:ascii").isEmpty() ? fonts.attribute("w:hAnsi") : fonts.attribute("w:ascii"));
	}

	/** The size of its letters in half points. */
	int size(Xml run) {
		return setting(run, "w:sz").flatMap(size -> size.number("w:val")).map(Long::intValue).orElse(styles.usualSize());
	}

	private boolean isOn(Xml run, String setting) {
		return setting(run, setting).map(each -> each.attribute("w:val").isEmpty() || each.isTrue("w:val")).orElse(false);
	}

	private Optional<Xml> setting(Xml run, String setting) {
		Optional<Xml> own = run.at("w:rPr", setting);
		if (own.isPresent()) {
			return own;
		}
		String style = run.at("w:rPr", "w:rStyle").map(each -> each.attribute("w:val")).orElse("");
		Optional<Xml> ofStyle = style.isEmpty() ? Optional.empty() : styles.style(style).words(setting);
		return ofStyle.isPresent() || lettersSet ? ofStyle : paragraph.words(setting);
	}
}
