package org.tenday.skill;

import java.text.MessageFormat;
import java.util.Locale;
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

	/** The words that stand beside a class. */
	public static Words beside(Class<?> owner, Locale language) {
		ResourceBundle texts = ResourceBundle.getBundle(owner.getPackageName() + ".words", language, owner.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new Words(texts, language);
	}

	/**
	 * One text, as a {@link MessageFormat} filled in with the values.
	 *
	 * @throws java.util.MissingResourceException where no such key is in the files
	 */
	public String get(String key, Object... values) {
		return values.length == 0 ? texts.getString(key) : new MessageFormat(texts.getString(key), language).format(values);
	}

	/** The word for one of an enum's constants: its key is the group, a dot, and the constant in small letters with hyphens. */
	public String choice(String group, Enum<?> constant) {
		return get(group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
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
