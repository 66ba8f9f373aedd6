package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element.Listing;
import org.tenday.write.pdf.internal.flow.Frame;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Line;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.TextStyle;

/** Sets program text: shaded, in a fixed width, long lines broken with their rest set in. */
final class ListingSetter {

	private static final int KEPT_TOGETHER = 6;

	private final ElementSetter elements;

	ListingSetter(ElementSetter elements) {
		this.elements = elements;
	}

	List<Strip> listing(Listing listing, Slot slot) {
		Styles styles = elements.job().styles();
		TextStyle style = styles.program(slot.size() * 0.85);
		TextStyle muted = style.withColour(styles.colours().muted());
		double character = elements.job().typefaces().of(style.face()).width("0", style.size());
		double padding = slot.size() * 0.6;
		double numbers = listing.lineNumbers()
				? (Integer.toString(listing.first() + listing.lines().size() - 1).length() + 2) * character
				: 0;
		Frame frame = new Frame(slot.x(), slot.width(), styles.colours().tint(), styles.colours().tint(), 0);
		Slot inner = slot.inset(padding + numbers, padding);
		double leading = style.size() * 1.3;
		double baseline = ElementSetter.baseline(leading, style.size());
		Tag tag = slot.tag().child(Role.P).child(Role.CODE);
		List<Strip> strips = new ArrayList<>();
		strips.add(Strip.gap(padding).kept());
		for (int i = 0; i < listing.lines().size(); i++) {
			List<Strip> own = lines(listing.lines().get(i), style, tag, inner, leading, character);
			if (listing.lineNumbers()) {
				// The number is decoration: a reader counts lines without it, and copied text is to run.
				String number = Integer.toString(listing.first() + i);
				Line label = elements.job().breaker().lines(List.of(new Piece.Words(number, muted, null, null)), numbers).getFirst();
				double x = inner.x() - 2 * character - label.width();
				own.set(0, own.getFirst().marked((sheet, left, top) -> sheet.line(label, left + x, top - baseline)));
			}
			boolean together = listing.lines().size() <= KEPT_TOGETHER || i == 0 || i >= listing.lines().size() - 2;
			for (int j = 0; j < own.size(); j++) {
				strips.add(together || j < own.size() - 1 ? own.get(j).kept() : own.get(j));
			}
		}
		strips.add(Strip.gap(padding));
		return ElementSetter.spaced(strips.stream().map(strip -> strip.within(frame)).toList(), slot.size() * 0.7, slot.size() * 0.7);
	}

	private List<Strip> lines(String text, TextStyle style, Tag tag, Slot slot, double leading, double character) {
		String spaced = text.replace("\t", "    ");
		List<Piece> pieces = List.of(new Piece.Words(spaced, style, tag, null));
		List<Line> lines = elements.job().breaker().lines(pieces, slot.width());
		double indent = 0;
		if (lines.size() > 1) {
			int leadingSpaces = spaced.length() - spaced.stripLeading().length();
			indent = Math.min((leadingSpaces + 2) * character, slot.width() / 2);
			lines = elements.job().breaker().lines(pieces, slot.width() - indent);
		}
		List<Strip> strips = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			strips.add(elements.strip(lines.get(i), leading, slot.x() + (i == 0 ? 0 : indent)));
		}
		return strips;
	}
}
