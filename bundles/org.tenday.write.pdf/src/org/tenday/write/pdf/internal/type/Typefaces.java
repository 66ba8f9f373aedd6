package org.tenday.write.pdf.internal.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The embedded faces, each read when first asked for and then kept. May be used by several threads. */
public final class Typefaces {

	/** Shown where no face has a character: an empty square, as readers know it from everywhere. */
	private static final String UNKNOWN = "\u25A1";

	private final Map<String, Typeface> read = new ConcurrentHashMap<>();

	/**
	 * How a character is shown.
	 *
	 * @param typeface  has all of the words
	 * @param words     the character itself, or what stands in for it
	 * @param exact     whether it is the character itself
	 * @param legible   whether a reader can tell what was meant
	 */
	public record Shown(Typeface typeface, String words, boolean exact, boolean legible) {
	}

	/** The typeface of a face. */
	public Typeface of(Face face) {
		return read(face.file());
	}

	/** The typeface of the signs that a face lacks. */
	public Typeface signs(Face face) {
		return read(face.signsFile());
	}

	/** How a character is shown where the face lacks it: in another face, or by plainer characters that mean the same, or by an empty square. */
	public Shown shown(Face face, int character) {
		String itself = Character.toString(character);
		String plainer = Normalizer.normalize(itself, Normalizer.Form.NFKD);
		return find(face, itself).map(typeface -> new Shown(typeface, itself, true, true))
				.or(() -> find(face, plainer).map(typeface -> new Shown(typeface, plainer, false, true)))
				.orElseGet(() -> new Shown(find(face, UNKNOWN).orElseThrow(), UNKNOWN, false, false));
	}

	private Optional<Typeface> find(Face face, String words) {
		return Stream.of(face.file(), face.signsFile()).map(this::read).filter(typeface -> words.codePoints().allMatch(typeface::has))
				.findFirst();
	}

	private Typeface read(String path) {
		return read.computeIfAbsent(path, Typefaces::load);
	}

	private static Typeface load(String path) {
		try (InputStream in = Typefaces.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException("The font " + path + " is not installed: the bundle with the fonts is missing.");
			}
			return new Typeface(in.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException("The font " + path + " cannot be read.", e);
		}
	}
}
