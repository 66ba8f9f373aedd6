package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Element.Figure;
import org.tenday.layout.MissingPicture;
import org.tenday.layout.Size;
import org.tenday.write.pdf.internal.flow.Stack;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.TextStyle;

/** Sets pictures with caption and credit, never larger than by nature and never apart. */
final class FigureSetter {

	/** The share of a page's height that a picture with its words may take: what introduces it stays with it. */
	private static final double HIGHEST = 0.88;

	private final ElementSetter elements;

	FigureSetter(ElementSetter elements) {
		this.elements = elements;
	}

	List<Strip> figure(Figure figure, Slot slot) {
		Optional<Pictures.Ready> ready = elements.job().pictures().find(figure.picture());
		if (ready.isEmpty()) {
			return new BoxSetter(elements).box(MissingPicture.box(figure, elements.job().words()), slot);
		}
		// Picture and caption side by side in the structure: alternative text would silence a caption below it.
		Slot group = slot.below(slot.tag().child(Role.DIV));
		Tag picture = group.tag().figure(figure.picture().alt());
		boolean decoration = figure.picture().alt().isBlank();
		List<Strip> words = words(figure, group);
		double room = Math.max(24, slot.height() * HIGHEST - Stack.of(words).height());
		Size size = ready.get().natural().within(slot.width() * figure.width(), room);
		Strip strip = Strip.of(size.height(),
				(sheet, left, top) -> sheet.picture(ready.get().object(), decoration ? null : picture, left + slot.x(),
						top - size.height(), size.width(), size.height()));
		List<Strip> strips = new ArrayList<>();
		strips.add(words.isEmpty() ? strip : strip.spaced(0, slot.size() * 0.5).kept());
		strips.addAll(words);
		return ElementSetter.spaced(strips, slot.size(), slot.size());
	}

	private List<Strip> words(Figure figure, Slot slot) {
		double size = slot.size() * ElementSetter.SMALL;
		double leading = size * Styles.LEADING;
		List<Strip> strips = new ArrayList<>();
		if (!figure.caption().isEmpty()) {
			Tag tag = slot.tag().child(Role.CAPTION);
			TextStyle style = elements.job().styles().muted(size);
			List<Piece> pieces = new ArrayList<>();
			String number = elements.job().words().figure() + " " + elements.job().nextFigure() + ": ";
			pieces.add(new Piece.Words(number, style.bold(), tag, null));
			pieces.addAll(elements.pieces(figure.caption(), style, tag));
			strips.addAll(elements.lines(pieces, leading, slot));
		}
		if (!figure.credit().isEmpty()) {
			Tag tag = slot.tag().child(Role.P);
			TextStyle style = elements.job().styles().muted(size * 0.9);
			List<Piece> pieces = new ArrayList<>();
			pieces.add(new Piece.Words(elements.job().words().source() + ": ", style, tag, null));
			pieces.addAll(elements.pieces(figure.credit(), style, tag));
			strips.addAll(elements.lines(pieces, leading, slot));
		}
		for (int i = 0; i < strips.size() - 1; i++) {
			strips.set(i, strips.get(i).kept());
		}
		return strips;
	}
}
