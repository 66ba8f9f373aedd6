package org.tenday.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What the cover, the first pages and the document properties say of a programme. Texts are Markdown where a reader would expect paragraphs.
 *
 * @param title       never empty
 * @param subtitle    one line; may be empty
 * @param aim         what the whole course is for
 * @param rationale   why it exists, with references
 * @param audience    who it is for
 * @param language    the language of its words; chooses the fixed words on the page and the spelling
 * @param version     the programme's own, such as "1.2"; printed in every footer
 * @param licence     under which others may use it, such as "CC BY 4.0"; may be empty
 * @param attribution whom to name, and for what; Markdown; may be empty
 * @param history     earlier editions, newest first
 */
public record About(String title, String subtitle, String aim, String rationale, List<AudienceSegment> audience, Locale language,
		String version,
		String licence, String attribution, List<Edition> history) {

	public About {
		if (title.isBlank()) {
			throw new IllegalArgumentException("A programme needs a title: write it after title: in programme.yaml.");
		}
		Objects.requireNonNull(subtitle, "subtitle");
		Objects.requireNonNull(aim, "aim");
		Objects.requireNonNull(rationale, "rationale");
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(licence, "licence");
		Objects.requireNonNull(attribution, "attribution");
		audience = List.copyOf(audience);
		history = List.copyOf(history);
	}

	/** A programme of which only the title is known: British English, version 0.1. */
	public static About titled(String title) {
		return new About(title, "", "", "", List.of(), Locale.UK, "0.1", "", "", List.of());
	}

	public About withTitle(String newTitle) {
		return new About(newTitle, subtitle, aim, rationale, audience, language, version, licence, attribution, history);
	}

	public About withSubtitle(String newSubtitle) {
		return new About(title, newSubtitle, aim, rationale, audience, language, version, licence, attribution, history);
	}

	public About withAim(String newAim) {
		return new About(title, subtitle, newAim, rationale, audience, language, version, licence, attribution, history);
	}

	public About withRationale(String newRationale) {
		return new About(title, subtitle, aim, newRationale, audience, language, version, licence, attribution, history);
	}

	public About withAudience(List<AudienceSegment> newAudience) {
		return new About(title, subtitle, aim, rationale, newAudience, language, version, licence, attribution, history);
	}

	public About withHistory(List<Edition> newHistory) {
		return new About(title, subtitle, aim, rationale, audience, language, version, licence, attribution, newHistory);
	}

	public About withLanguage(Locale newLanguage) {
		return new About(title, subtitle, aim, rationale, audience, newLanguage, version, licence, attribution, history);
	}

	public About withVersion(String newVersion) {
		return new About(title, subtitle, aim, rationale, audience, language, newVersion, licence, attribution, history);
	}

	public About withLicence(String newLicence, String newAttribution) {
		return new About(title, subtitle, aim, rationale, audience, language, version, newLicence, newAttribution, history);
	}
}
