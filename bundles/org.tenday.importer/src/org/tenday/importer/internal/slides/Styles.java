package org.tenday.importer.internal.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.importer.internal.office.Xml;

/** What a slide gets from its layout, its master and the presentation: where placeholders stand, and how paragraphs of each level begin. */
final class Styles {

	private final Optional<Xml> layout;
	private final Optional<Xml> master;
	private final Optional<Xml> usual;
	private final List<Xml> layoutShapes;
	private final List<Xml> masterShapes;
	private final Map<Placeholder, Optional<Xml>> inLayout = new HashMap<>();
	private final Map<Placeholder, Optional<Xml>> inMaster = new HashMap<>();

	/**
	 * @param layout the slide's; empty where the file lacks it
	 * @param master the layout's
	 * @param usual  the presentation's own default for all text
	 */
	Styles(Optional<Xml> layout, Optional<Xml> master, Optional<Xml> usual) {
		this.layout = layout;
		this.master = master;
		this.usual = usual;
		layoutShapes = shapes(layout);
		masterShapes = shapes(master);
	}

	/** Where a placeholder stands that says nothing itself. */
	Optional<Frame> frame(Placeholder placeholder) {
		return inLayout(placeholder).flatMap(Shape::ownFrame).or(() -> inMaster(placeholder).flatMap(Shape::ownFrame));
	}

	/**
	 * What is said of the paragraphs of a level, by what comes nearest to the text first.
	 *
	 * @param text        the {@code p:txBody}
	 * @param placeholder that the text stands in; empty for none
	 * @param level       from 0
	 */
	List<Xml> paragraphs(Xml text, Optional<Placeholder> placeholder, int level) {
		String name = "a:lvl" + (level + 1) + "pPr";
		List<Optional<Xml>> sources = new ArrayList<>();
		sources.add(text.at("a:lstStyle", name));
		placeholder.ifPresent(each -> {
			sources.add(inLayout(each).flatMap(shape -> shape.at("p:txBody", "a:lstStyle", name)));
			sources.add(inMaster(each).flatMap(shape -> shape.at("p:txBody", "a:lstStyle", name)));
		});
		String style = placeholder.map(each -> each.isTitle() ? "p:titleStyle" : each.isFoot() ? "p:otherStyle" : "p:bodyStyle")
				.orElse("p:otherStyle");
		sources.add(master.flatMap(xml -> xml.at("p:txStyles", style, name)));
		sources.add(usual.flatMap(xml -> xml.child(name)));
		return sources.stream().flatMap(Optional::stream).toList();
	}

	private Optional<Xml> inLayout(Placeholder placeholder) {
		return inLayout.computeIfAbsent(placeholder, each -> find(each, layoutShapes));
	}

	private static Optional<Xml> find(Placeholder placeholder, List<Xml> shapes) {
		Optional<Xml> byIndex = placeholder.index().isEmpty()
				? Optional.empty()
				: shapes.stream()
						.filter(shape -> Shape.placeholder(shape).filter(each -> each.index().equals(placeholder.index())).isPresent())
						.findFirst();
		return byIndex
				.or(() -> shapes.stream().filter(shape -> Shape.placeholder(shape).filter(each -> each.type().equals(placeholder.type())
						|| each.isTitle() && placeholder.isTitle()).isPresent()).findFirst());
	}

	private Optional<Xml> inMaster(Placeholder placeholder) {
		return inMaster.computeIfAbsent(placeholder, asked -> masterShapes.stream()
				.filter(shape -> Shape.placeholder(shape).filter(each -> each.type().equals(asked.masterType())).isPresent()).findFirst());
	}

	private static List<Xml> shapes(Optional<Xml> page) {
		return page.flatMap(xml -> xml.at("p:cSld", "p:spTree")).map(Shape::in).orElse(List.of());
	}

	/** How the slide's layout is called by those who made the program: "title", "secHead"; empty where nothing is said. */
	String layoutType() {
		return layout.map(xml -> xml.attribute("type")).orElse("");
	}
}
