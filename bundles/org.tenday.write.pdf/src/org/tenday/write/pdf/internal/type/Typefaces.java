package org.tenday.write.pdf.internal.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The embedded faces, each read when first asked for and then kept. May be used by several threads. */
public final class Typefaces {

	/** Shown where no face has a character: an empty square, as readers know it from everywhere. */
	private static final String UNKNOWN = "\u25A1";

	/** What a careful typesetter puts for marks that the faces lack, where it is as good. */
	private static final Map<Integer, String> NEAR = Map.ofEntries(Map.entry(0x2011, "\u2010"), Map.entry(0x2610, "\u25A1"),
			Map.entry(0x25A2, "\u25A1"), Map.entry(0x25B6, "\u25BA"), Map.entry(0x2713, "\u221A"), Map.entry(0x2714, "\u221A"),
			Map.entry(0x2705, "\u221A"), Map.entry(0x2717, "\u00D7"), Map.entry(0x2718, "\u00D7"), Map.entry(0x274C, "\u00D7"),
			Map.entry(0x27F6, "\u2192"), Map.entry(0x21D2, "\u2192"), Map.entry(0x21D4, "\u2194"), Map.entry(0x2009, "\u00A0"),
			Map.entry(0x202F, "\u00A0"));

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
		return read.computeIfAbsent(face.file(), Typefaces::load);
	}

	/** How a character is shown where the face lacks it. */
	public Shown shown(Face face, int character) {
		String itself = Character.toString(character);
		return find(face, itself).map(typeface -> new Shown(typeface, itself, true, true))
				.or(() -> near(face, character))
				.orElseGet(() -> new Shown(find(face, UNKNOWN).orElseThrow(), UNKNOWN, false, false));
	}

	private Optional<Shown> near(Face face, int character) {
		String near = NEAR.getOrDefault(character, Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD));
		return find(face, near).map(typeface -> new Shown(typeface, near, false, true));
	}

	private Optional<Typeface> find(Face face, String words) {
		List<Face> chain = new ArrayList<>(List.of(face));
		for (Face.Family family : Face.Family.values()) {
			chain.add(new Face(family, face.bold(), face.italic()));
		}
		return chain.stream().map(this::of).filter(typeface -> words.codePoints().allMatch(typeface::has)).findFirst();
	}

	private static Typeface load(String name) {
		String path = "/liberation/" + name + ".ttf";
		try (InputStream in = Typefaces.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalStateException("The font " + path + " is not installed: the bundle with the Liberation fonts is missing.");
			}
			return new Typeface(name, in.readAllBytes());
		} catch (IOException e) {
			throw new UncheckedIOException("The font " + path + " cannot be read.", e);
		}
	}
}
