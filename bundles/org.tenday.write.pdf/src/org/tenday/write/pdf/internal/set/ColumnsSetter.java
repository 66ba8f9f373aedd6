package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Element.Columns;
import org.tenday.write.pdf.internal.flow.Sheet;
import org.tenday.write.pdf.internal.flow.Stack;
import org.tenday.write.pdf.internal.flow.Strip;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Role;

/** Sets things side by side: one strip, broken only where it is higher than a page; in the structure one column after the other. */
final class ColumnsSetter {

	/** Free space between two columns, as a multiple of the size of running text. */
	static final double GAP = 1.5;

	private final ElementSetter elements;

	ColumnsSetter(ElementSetter elements) {
		this.elements = elements;
	}

	List<Strip> columns(Columns columns, Slot slot) {
		double gap = slot.size() * GAP;
		List<Double> widths = columns.widths(slot.width(), gap);
		Tag whole = slot.tag().child(Role.DIV);
		List<Tag> tags = new ArrayList<>();
		List<List<Strip>> strips = new ArrayList<>();
		double x = 0;
		for (int i = 0; i < widths.size(); i++) {
			Slot place = slot.inset(x, slot.width() - x - widths.get(i)).below(whole.child(Role.DIV));
			tags.add(place.tag());
			strips.add(
					elements.set(columns.columns().get(i).content(), place).stream().filter(strip -> strip != Strip.PAGE_BREAK).toList());
			x += widths.get(i) + gap;
		}
		return strips.stream().allMatch(List::isEmpty)
				? List.of()
				: ElementSetter.spaced(List.of(strip(tags, strips)), slot.size(), slot.size());
	}

	private static Strip strip(List<Tag> tags, List<List<Strip>> strips) {
		List<Stack> stacks = strips.stream().map(Stack::of).toList();
		double highest = stacks.stream().mapToDouble(Stack::height).max().orElse(0);
		return Strip.of(highest, (sheet, left, top) -> paint(sheet, left, top, tags, stacks))
				.withNotes(stacks.stream().flatMap(stack -> stack.notes().stream()).toList())
				.withAnchors(stacks.stream().flatMap(stack -> stack.anchors().stream()).toList())
				.withCutter(height -> cut(tags, strips, height));
	}

	/** All columns have their places in the structure before the first of them goes on on the next page. */
	private static void paint(Sheet sheet, double left, double top, List<Tag> tags, List<Stack> stacks) {
		tags.forEach(sheet::meet);
		stacks.forEach(stack -> stack.paint(sheet, left, top, List.of()));
	}

	private static Optional<Strip.Cut> cut(List<Tag> tags, List<List<Strip>> strips, double height) {
		return Abreast.cut(strips, height).map(parts -> new Strip.Cut(strip(tags, parts.upper()), strip(tags, parts.lower())));
	}
}
