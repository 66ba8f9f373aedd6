package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Element.ItemList;
import org.tenday.write.pdf.internal.flow.Mark;
import org.tenday.write.pdf.internal.flow.Stack;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Line;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Attribute;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.TextStyle;

/** Sets lists: bullets, numbers, boxes to tick, and terms with their explanations. */
final class ListSetter {

	private static final List<String> BULLETS = List.of("\u2022", "\u2013", "\u25AA");

	/** An item of several elements, such as a question and its answers, is not broken over two pages where it takes no more than this share of one. */
	private static final double KEPT_WHOLE = 0.2;

	/** An item of no more lines is not left alone at the foot or the head of a page where the list has others. */
	private static final int SHORT_ITEM = 2;

	private final ElementSetter elements;

	ListSetter(ElementSetter elements) {
		this.elements = elements;
	}

	List<Strip> list(ItemList list, Slot slot) {
		if (list.items().isEmpty()) {
			return List.of();
		}
		double size = slot.size();
		Tag tag = slot.tag().child(Role.L, switch (list.kind()) {
		case BULLETS -> Attribute.LIST_DISC;
		case NUMBERS -> Attribute.LIST_DECIMAL;
		case BOXES -> Attribute.LIST_NONE;
		});
		boolean tight = list.items().stream().allMatch(item -> item.size() <= 1 || item.size() == 2 && item.get(1) instanceof ItemList);
		double between = tight ? size * 0.3 : size * 0.6;
		double indent = indent(list, size);
		List<Strip> strips = new ArrayList<>();
		for (int i = 0; i < list.items().size(); i++) {
			Tag item = tag.child(Role.LI);
			Tag label = item.child(Role.LBL);
			Tag body = item.child(Role.LBODY);
			Slot inner = slot.inset(indent, 0).below(body).deeper();
			List<Strip> own = new ArrayList<>(elements.set(list.items().get(i), inner));
			double leading = size * Styles.LEADING;
			if (own.isEmpty()) {
				own.add(Strip.gap(leading));
			}
			Mark mark = label(list.kind(), list.start() + i, label, slot, indent, leading);
			own.set(0, own.getFirst().marked(mark.then((sheet, left, top) -> sheet.meet(body))));
			if (list.items().get(i).size() > 1 && Stack.of(own).height() <= slot.height() * KEPT_WHOLE) {
				own.subList(0, own.size() - 1).replaceAll(strip -> strip == Strip.PAGE_BREAK ? strip : strip.kept());
			}
			boolean atEnd = i == 0 || i == list.items().size() - 2;
			if (atEnd && i < list.items().size() - 1 && own.size() <= SHORT_ITEM && own.getLast() != Strip.PAGE_BREAK) {
				own.add(own.removeLast().kept());
			}
			strips.addAll(ElementSetter.spaced(own, i == 0 ? own.getFirst().before() : between, between));
		}
		double around = slot.depth() > 0 ? size * 0.3 : size * 0.6;
		return ElementSetter.spaced(strips, around, around);
	}

	private double indent(ItemList list, double size) {
		return switch (list.kind()) {
		case BULLETS -> size * 1.4;
		case BOXES -> size * 1.9;
		case NUMBERS -> {
			TextStyle style = elements.job().styles().text(size);
			int last = list.start() + list.items().size() - 1;
			yield Math.max(size * 1.9, elements.job().typefaces().of(style.face()).width(last + ".", size) + size * 0.6);
		}
		};
	}

	private Mark label(ItemList.Kind kind, int number, Tag tag, Slot slot, double indent, double leading) {
		double size = slot.size();
		TextStyle style = elements.job().styles().text(size);
		double baseline = ElementSetter.baseline(leading, size);
		if (kind == ItemList.Kind.BOXES) {
			double side = size * 0.85;
			return (sheet, left, top) -> sheet.square(tag, left + slot.x() + 1, top - baseline - size * 0.08, side,
					elements.job().styles().colours().text());
		}
		boolean bullet = kind == ItemList.Kind.BULLETS;
		String words = bullet ? BULLETS.get(Math.min(slot.depth(), BULLETS.size() - 1)) : number + ".";
		TextStyle own = bullet ? style.withColour(elements.job().styles().colours().accent()) : style;
		Line line = elements.job().breaker().lines(List.of(new Piece.Words(words, own, tag, null)), indent + size).getFirst();
		double x = bullet ? size * 0.35 : indent - size * 0.5 - line.width();
		return (sheet, left, top) -> sheet.line(line, left + slot.x() + Math.max(0, x), top - baseline);
	}

	/** Terms in a row: one list of the structure. */
	List<Strip> definitions(List<Element> definitions, Slot slot) {
		double size = slot.size();
		Tag tag = slot.tag().child(Role.L, Attribute.LIST_NONE);
		List<Strip> strips = new ArrayList<>();
		for (Element element : definitions) {
			Element.Definition definition = (Element.Definition) element;
			Tag item = tag.child(Role.LI);
			TextStyle bold = elements.job().styles().text(size).bold();
			List<Piece> term = elements.pieces(definition.term(), bold, item.child(Role.LBL));
			List<Strip> own = new ArrayList<>();
			elements.lines(term, size * Styles.LEADING, slot).forEach(strip -> own.add(strip.kept()));
			Tag body = item.child(Role.LBODY);
			List<Strip> explained = new ArrayList<>(elements.set(definition.content(), slot.inset(size * 1.5, 0).below(body)));
			if (explained.isEmpty()) {
				own.set(own.size() - 1, own.getLast().loose().marked((sheet, left, top) -> sheet.meet(body)));
			} else {
				explained.set(0, explained.getFirst().spaced(0, explained.getFirst().after()));
			}
			own.addAll(explained);
			strips.addAll(ElementSetter.spaced(own, size * 0.6, size * 0.6));
		}
		return strips;
	}
}
