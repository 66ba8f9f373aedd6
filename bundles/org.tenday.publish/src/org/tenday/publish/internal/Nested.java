package org.tenday.publish.internal;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.tenday.document.Element;

/** Elements and what stands in them, however deep. */
final class Nested {

	private Nested() {
	}

	/** All of them, each before what stands in it. */
	static Stream<Element> all(List<Element> elements) {
		return elements.stream().flatMap(element -> Stream.concat(Stream.of(element), all(inside(element))));
	}

	/** Those that are wanted, without looking for others inside them. */
	static Stream<Element> outermost(List<Element> elements, Predicate<Element> isWanted) {
		return elements.stream().flatMap(element -> isWanted.test(element) ? Stream.of(element) : outermost(inside(element), isWanted));
	}

	private static List<Element> inside(Element element) {
		return switch (element) {
		case Element.Box box -> box.content();
		case Element.Definition definition -> definition.content();
		case Element.ItemList list -> list.items().stream().flatMap(List::stream).toList();
		case Element.Table table -> table.rows().stream().flatMap(List::stream).flatMap(cell -> cell.content().stream()).toList();
		case Element.Columns columns -> columns.columns().stream().flatMap(column -> column.content().stream()).toList();
		case Element.Heading heading -> List.of();
		case Element.Paragraph paragraph -> List.of();
		case Element.Figure figure -> List.of();
		case Element.Listing listing -> List.of();
		case Element.WritingSpace space -> List.of();
		case Element.Contents contents -> List.of();
		case Element.PageBreak pageBreak -> List.of();
		case Element.Divider divider -> List.of();
		};
	}
}
