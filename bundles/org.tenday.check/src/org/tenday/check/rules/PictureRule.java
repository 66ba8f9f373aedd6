package org.tenday.check.rules;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.tenday.check.Findings;
import org.tenday.check.Passage;
import org.tenday.check.Reading;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Media;
import org.tenday.model.Programme;

/** Looks at the pictures that the programme shows and at what is known of their files. */
final class PictureRule extends GeneralRule {

	/** What is wrong with a picture as it is shown; empty where nothing is. */
	private interface Look {
		Optional<String> trouble(Reading.Shown shown, Optional<Media> media, Thresholds thresholds);
	}

	private static final Pattern PEOPLE = Pattern.compile(
			"(?i)\\b(patients?|people|persons?|wom[ae]n|m[ae]n|child(ren)?|nurses?|doctors?|clinicians?|staff|team|portrait|face|participants?|carers?)\\b");
	private static final Pattern PHOTOGRAPH = Pattern.compile("(?i).*\\.(jpe?g|heic|webp)");

	private final Predicate<Reading.Shown> isOfFile;
	private final Look look;

	/**
	 * @param isOfFile whether the trouble is put right in what is known of the file, and not where a text shows it
	 */
	private PictureRule(String id, Severity severity, Predicate<Reading.Shown> isOfFile, Look look) {
		super(id, severity);
		this.isOfFile = isOfFile;
		this.look = look;
	}

	static PictureRule alternativeText() {
		return new PictureRule("picture.no-alt", Severity.WARNING, anywhere -> true,
				(shown, media, thresholds) -> alt(shown, media).isBlank()
						? Optional.of("The picture %s has no alternative text: say in a sentence what it shows.".formatted(shown.target()))
						: Optional.empty());
	}

	static PictureRule longAlternativeText() {
		return new PictureRule("picture.long-alt", Severity.INFO, shown -> shown.alt().isBlank(), (shown, media, thresholds) -> {
			int length = alt(shown, media).length();
			return length > thresholds.altCharacters()
					? Optional.of("The alternative text of %s has %d characters: keep it under %d and describe the rest in the text."
							.formatted(shown.target(), length, thresholds.altCharacters()))
					: Optional.empty();
		});
	}

	static PictureRule licence() {
		return new PictureRule("picture.no-licence", Severity.WARNING, anywhere -> true,
				(shown, media, thresholds) -> media.map(file -> file.licence().isBlank() || file.source().isBlank()).orElse(true)
						? Optional.of("Nobody has written where %s comes from and under which licence: do so before it is printed."
								.formatted(shown.target()))
						: Optional.empty());
	}

	static PictureRule consent() {
		return new PictureRule("picture.no-consent", Severity.WARNING, anywhere -> true,
				(shown, media, thresholds) -> PHOTOGRAPH.matcher(shown.target()).matches() && PEOPLE.matcher(alt(shown, media)).find()
						&& media.map(file -> file.consent().isBlank()).orElse(true)
								? Optional.of(
										"The photograph %s seems to show people: write how they agreed to it.".formatted(shown.target()))
								: Optional.empty());
	}

	private static String alt(Reading.Shown shown, Optional<Media> media) {
		return shown.alt().isBlank() ? media.map(Media::alt).orElse("") : shown.alt();
	}

	@Override
	public void check(Subject subject, Thresholds thresholds, Findings findings) {
		Programme programme = subject.programme();
		for (Passage passage : subject.passages()) {
			for (Reading.Shown shown : passage.reading().pictures()) {
				Optional<Media> media = Media.fileAt(shown.target()).flatMap(programme::media);
				look.trouble(shown, media, thresholds).ifPresent(trouble -> media.filter(known -> isOfFile.test(shown))
						.map(programme.media()::indexOf)
						.ifPresentOrElse(
								place -> findings.addElsewhere(passage.where(), Where.programme("media", String.valueOf(place)), trouble),
								() -> findings.add(passage.where(), trouble)));
			}
		}
	}
}
