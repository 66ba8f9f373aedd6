package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element.Box;
import org.tenday.write.pdf.internal.flow.Frame;
import org.tenday.write.pdf.internal.flow.Stack;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.TextStyle;

/** Sets boxes: a coloured edge, a tint, what it is in words, its title, its content. */
final class BoxSetter {

	private static final double EDGE = 4;

	/** A box up to this share of a page is not broken over two. */
	private static final double KEPT_WHOLE = 0.22;

	private final ElementSetter elements;

	BoxSetter(ElementSetter elements) {
		this.elements = elements;
	}

	List<Strip> box(Box box, Slot slot) {
		double size = slot.size();
		Styles styles = elements.job().styles();
		double padding = size * 0.8;
		Tag tag = slot.tag().child(Role.DIV);
		Frame frame = new Frame(slot.x(), slot.width(), styles.colours().tint(), styles.edge(box.kind()), EDGE);
		Slot inner = slot.inset(EDGE + padding * 1.2, padding).below(tag);
		List<Strip> strips = new ArrayList<>();
		strips.add(Strip.gap(padding).kept());
		List<Strip> head = head(box, inner);
		head.forEach(strip -> strips.add(strip.kept()));
		List<Strip> content = elements.set(box.content(), inner);
		if (!content.isEmpty() && !head.isEmpty()) {
			content = new ArrayList<>(content);
			content.set(0, content.getFirst().spaced(Math.min(content.getFirst().before(), size * 0.4), content.getFirst().after()));
		}
		strips.addAll(content);
		Strip last = strips.removeLast();
		if (last != Strip.PAGE_BREAK) {
			strips.add(last.spaced(last.before(), 0).kept());
		}
		strips.add(Strip.gap(padding));
		boolean whole = Stack.of(strips).height() <= slot.height() * KEPT_WHOLE;
		List<Strip> framed = new ArrayList<>();
		for (int i = 0; i < strips.size(); i++) {
			Strip strip = strips.get(i);
			if (strip == Strip.PAGE_BREAK) {
				framed.add(strip);
			} else {
				framed.add((whole && i < strips.size() - 1 ? strip.kept() : strip).within(frame));
			}
		}
		return ElementSetter.spaced(framed, size, size);
	}

	private List<Strip> head(Box box, Slot slot) {
		Tag tag = slot.tag().child(Role.P);
		TextStyle bold = elements.job().styles().text(slot.size()).bold();
		List<Piece> pieces = new ArrayList<>();
		boolean both = !box.label().isBlank() && !box.title().isEmpty();
		if (!box.label().isBlank()) {
			TextStyle coloured = bold.withColour(elements.job().styles().edge(box.kind()));
			pieces.add(new Piece.Words(box.label().strip() + (both ? ": " : ""), coloured, tag, null));
		}
		pieces.addAll(elements.pieces(box.title(), bold, tag));
		return pieces.isEmpty() ? List.of() : elements.lines(pieces, slot.size() * Styles.LEADING, slot);
	}
}
