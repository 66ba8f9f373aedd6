package org.tenday.skill;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Fixed words on the page, in the programme's language: the property files {@code words.properties} (English),
 * {@code words_de.properties} … beside a class. A language without a file gets English, whatever language the machine speaks.
 */
public final class Words {

	private final ResourceBundle texts;
	private final Locale language;

	private Words(ResourceBundle texts, Locale language) {
		this.texts = texts;
		this.language = language;
	}

	/**
	 * The words that stand beside a class.
	 *
	 * @throws MissingResourceException where there are none that can be read, in a sentence
	 */
	public static Words beside(Class<?> owner, Locale language) {
		String name = owner.getPackageName() + ".words";
		try {
			ResourceBundle texts = ResourceBundle.getBundle(name, language, owner.getClassLoader(),
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
			return new Words(texts, language);
		} catch (MissingResourceException e) {
			MissingResourceException missing = new MissingResourceException(
					("There is no words.properties that can be read beside the class %s: "
							+ "put one into its package, with the words that it prints.").formatted(owner.getName()),
					name, "");
			missing.initCause(e);
			throw missing;
		}
	}

	/**
	 * One text, as a {@link MessageFormat} filled in with the values.
	 *
	 * @throws MissingResourceException where no such key is in the files, in a sentence
	 */
	public String get(String key, Object... values) {
		if (!texts.containsKey(key)) {
			String name = texts.getBaseBundleName();
			throw new MissingResourceException(
					"There is no word \"%s\" in %s.properties: add it.".formatted(key, name.replace('.', '/')), name, key);
		}
		return values.length == 0 ? texts.getString(key) : new MessageFormat(texts.getString(key), language).format(values);
	}

	/** The word for one of an enum's constants: its key is the group, a dot, and the constant in small letters with hyphens. */
	public String choice(String group, Enum<?> constant) {
		return get(group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/** A day as it is printed in the language, such as "2 November 2026". */
	public String date(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
	}

	/** A number with the language's separators and all the decimals that it was written with. */
	public String number(BigDecimal number) {
		NumberFormat format = NumberFormat.getNumberInstance(language);
		format.setMinimumFractionDigits(Math.max(0, number.scale()));
		format.setMaximumFractionDigits(Math.max(0, number.scale()));
		return format.format(number);
	}

	/** The language that was asked for. */
	public Locale language() {
		return language;
	}

	/** All keys. */
	public Set<String> keys() {
		return texts.keySet();
	}
}
