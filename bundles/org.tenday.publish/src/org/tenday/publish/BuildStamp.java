package org.tenday.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.Optional;

import org.tenday.model.Edition;
import org.tenday.model.Programme;
import org.tenday.publish.internal.ContentHash;
import org.tenday.skill.Words;

/**
 * What all files of one export have in common, so that a guide and a handbook that don't belong together can be told apart. It comes from
 * the content alone, never from the clock, so that the same input gives the same bytes.
 *
 * @param version the programme's own
 * @param date    of the newest edition in its history; empty where it has none
 * @param hash    of all of the programme and its pictures: SHA-256, 64 hexadecimal digits
 */
public record BuildStamp(String version, Optional<LocalDate> date, String hash) {

	/** What stands in the properties of files whose programme gives no date. */
	private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);
	private static final int SHORT = 8;

	public BuildStamp {
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(date, "date");
		Objects.requireNonNull(hash, "hash");
	}

	/** The stamp of a programme; a picture that cannot be read counts as not being there. */
	public static BuildStamp of(Programme programme, MediaSource media) {
		Optional<LocalDate> newest = programme.about().history().stream().map(Edition::date).max(LocalDate::compareTo);
		return new BuildStamp(programme.about().version(), newest, ContentHash.of(programme, media));
	}

	/** The first digits of the hash, for print. */
	public String shortHash() {
		return hash.substring(0, Math.min(SHORT, hash.length()));
	}

	/** The date for document properties. */
	public Instant created() {
		return date.orElse(UNDATED).atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/** As printed at the foot of pages. */
	public String text(Words words) {
		String versionAndDate = date.map(day -> words.get("version.dated", version, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
				.withLocale(words.language()).format(day))).orElseGet(() -> words.get("version", version));
		return versionAndDate + " \u00b7 " + shortHash();
	}
}
