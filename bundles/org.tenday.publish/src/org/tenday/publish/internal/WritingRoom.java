package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.List;

import org.tenday.document.Element.Box;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Element.Table.Cell;
import org.tenday.document.Element.Table;
import org.tenday.document.Element.WritingSpace;
import org.tenday.document.Element;
import org.tenday.document.Inline;

/** Sees to it that an exercise in a workbook can be answered there. */
final class WritingRoom {

	private static final int LINES = 6;

	private WritingRoom() {
	}

	/** The exercise, with lines to write on where it has no room of its own: neither lines, boxes to tick nor cells to fill. */
	static List<Element> in(List<Element> exercise) {
		if (Nested.all(exercise).anyMatch(WritingRoom::isRoom)) {
			return exercise;
		}
		List<Element> roomy = new ArrayList<>(exercise);
		for (int i = exercise.size() - 1; i >= 0; i--) {
			if (exercise.get(i) instanceof Box box && box.kind() == Box.Kind.EXERCISE) {
				List<Element> content = new ArrayList<>(box.content());
				content.add(new WritingSpace(LINES));
				roomy.set(i, new Box(box.kind(), box.label(), box.title(), content));
				return roomy;
			}
		}
		roomy.add(new WritingSpace(LINES));
		return roomy;
	}

	/** A cell that is only held open is empty, too. */
	private static boolean isEmpty(Cell cell) {
		return cell.content().stream().allMatch(element -> element instanceof Paragraph paragraph
				&& Inline.plainText(paragraph.content()).replace('\u00a0', ' ').isBlank());
	}

	private static boolean isRoom(Element element) {
		return element instanceof WritingSpace || element instanceof ItemList list && list.kind() == ItemList.Kind.BOXES
				|| element instanceof Table table && table.rows().stream().skip(table.headerRows()).flatMap(List::stream)
						.anyMatch(WritingRoom::isEmpty);
	}
}
