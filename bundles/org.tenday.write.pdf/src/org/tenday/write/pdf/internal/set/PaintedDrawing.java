package org.tenday.write.pdf.internal.set;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;

import org.tenday.write.pdf.internal.flow.PdfFile;
import org.tenday.write.pdf.internal.type.Typeface;

/** A drawing as iText painted it into one file, to be put into others without painting it again: lines, shapes and letters, nothing else. */
final class PaintedDrawing {

	private static final Set<PdfName> KEYS = Set.of(PdfName.Type, PdfName.Subtype, PdfName.BBox, PdfName.Resources, PdfName.Length);
	private static final Set<PdfName> RESOURCES = Set.of(PdfName.Font, PdfName.ExtGState, PdfName.XObject);

	/** The drawing or a part of it, with what its content calls by name. */
	private record Form(PdfArray box, byte[] content, Map<PdfName, Lettering> letterings, Map<PdfName, PdfDictionary> states,
			Map<PdfName, Form> parts) {

		long size() {
			return content.length + parts.values().stream().mapToLong(Form::size).sum();
		}
	}

	/**
	 * What is lettered in one face.
	 *
	 * @param glyphs their numbers in the font
	 */
	private record Lettering(Typeface typeface, Set<Integer> glyphs) {
	}

	private final List<Typeface> asked;
	private final Form whole;

	private PaintedDrawing(List<Typeface> asked, Form whole) {
		this.asked = asked;
		this.whole = whole;
	}

	/**
	 * Remembers a drawing, and has the file hold its letters as each other file will.
	 *
	 * @param asked the faces that painting it asked for, in that order
	 * @return empty where there is more in it than can be put into another file
	 */
	static Optional<PaintedDrawing> of(PdfFormXObject painted, PdfFile file, Collection<Typeface> asked) {
		Map<PdfObject, Typeface> faces = new IdentityHashMap<>();
		asked.forEach(face -> faces.put(file.font(face).getPdfObject(), face));
		if (!isPlain(painted.getPdfObject(), faces)) {
			return Optional.empty();
		}
		Form whole = form(painted.getPdfObject(), faces);
		letter(whole, file);
		return Optional.of(new PaintedDrawing(List.copyOf(asked), whole));
	}

	private static boolean isPlain(PdfStream stream, Map<PdfObject, Typeface> faces) {
		return KEYS.containsAll(stream.keySet()) && RESOURCES.containsAll(resources(stream).keySet())
				&& all(stream, PdfName.Font, faces::containsKey)
				&& all(stream, PdfName.ExtGState,
						state -> ((PdfDictionary) state).values().stream().allMatch(value -> value instanceof PdfNumber || value.isName()))
				&& all(stream, PdfName.XObject, part -> isPlain((PdfStream) part, faces));
	}

	private static boolean all(PdfStream stream, PdfName kind, Predicate<PdfObject> test) {
		PdfDictionary named = resources(stream).getAsDictionary(kind);
		return named == null || named.keySet().stream().map(named::get).allMatch(test);
	}

	private static PdfDictionary resources(PdfStream stream) {
		return Optional.ofNullable(stream.getAsDictionary(PdfName.Resources)).orElseGet(PdfDictionary::new);
	}

	private static Form form(PdfStream stream, Map<PdfObject, Typeface> faces) {
		byte[] content = stream.getBytes();
		Map<PdfName, Set<Integer>> glyphs = ShownGlyphs.in(content);
		return new Form((PdfArray) stream.getAsArray(PdfName.BBox).clone(), content,
				each(stream, PdfName.Font, (name, font) -> new Lettering(faces.get(font), glyphs.getOrDefault(name, Set.of()))),
				each(stream, PdfName.ExtGState, (name, state) -> (PdfDictionary) state.clone()),
				each(stream, PdfName.XObject, (name, part) -> form((PdfStream) part, faces)));
	}

	private static <T> Map<PdfName, T> each(PdfStream stream, PdfName kind, BiFunction<PdfName, PdfObject, T> make) {
		Map<PdfName, T> made = new TreeMap<>();
		PdfDictionary named = resources(stream).getAsDictionary(kind);
		if (named != null) {
			named.keySet().forEach(name -> made.put(name, make.apply(name, named.get(name))));
		}
		return made;
	}

	/** The drawing in a file. */
	PdfFormXObject in(PdfFile file) {
		// In the order in which they were asked for, so that it is the same file as one with the drawing newly painted.
		asked.forEach(file::font);
		letter(whole, file);
		return new PdfFormXObject(stream(whole, file));
	}

	private static PdfStream stream(Form form, PdfFile file) {
		PdfDictionary resources = new PdfDictionary();
		put(resources, PdfName.Font, form.letterings(),
				lettering -> file.font(lettering.typeface()).makeIndirect(file.pdf()).getPdfObject());
		put(resources, PdfName.ExtGState, form.states(), PdfDictionary::clone);
		put(resources, PdfName.XObject, form.parts(), part -> stream(part, file));
		PdfStream stream = new PdfStream(form.content());
		stream.put(PdfName.Type, PdfName.XObject);
		stream.put(PdfName.Subtype, PdfName.Form);
		stream.put(PdfName.BBox, form.box().clone());
		stream.put(PdfName.Resources, resources);
		return stream;
	}

	private static <T> void put(PdfDictionary resources, PdfName kind, Map<PdfName, T> named, Function<T, PdfObject> make) {
		if (!named.isEmpty()) {
			PdfDictionary made = new PdfDictionary();
			named.forEach((name, each) -> made.put(name, make.apply(each)));
			resources.put(kind, made);
		}
	}

	/** A file holds of each font what is shown with it. */
	private static void letter(Form form, PdfFile file) {
		for (Lettering lettering : form.letterings().values()) {
			PdfFont font = file.font(lettering.typeface());
			lettering.glyphs().forEach(glyph -> font.convertToBytes(lettering.typeface().program().getGlyphByCode(glyph)));
		}
		form.parts().values().forEach(part -> letter(part, file));
	}

	/** How much room it takes, in bytes. */
	long size() {
		return whole.size();
	}
}
