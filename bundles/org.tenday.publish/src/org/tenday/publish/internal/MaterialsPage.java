package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.model.Module;
import org.tenday.model.Session;

/** All that must be brought and printed, to be ticked off: first what is needed on several days, then each day's own. */
public final class MaterialsPage {

	private final Desk desk;
	private final DayLines lines;

	/** For one guide. */
	public MaterialsPage(Desk desk) {
		this.desk = desk;
		lines = new DayLines(desk);
	}

	/**
	 * When a session is taught, as far as packing goes.
	 *
	 * @param order of printing
	 * @param title above what is needed then only
	 * @param brief in a list of several
	 */
	private record Occasion(int order, String title, String brief) {
	}

	/** Where one thing is used. */
	private record Use(Occasion occasion, Session session) {
	}

	/** Empty where no session needs anything. */
	public Optional<Part> part() {
		Map<String, List<Use>> uses = new LinkedHashMap<>();
		uses().forEach(use -> use.session().materials()
				.forEach(material -> uses.computeIfAbsent(material, first -> new ArrayList<>()).add(use)));
		if (uses.isEmpty()) {
			return Optional.empty();
		}
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(1, Inline.text(desk.words().get("bring")), "bring"));
		group(desk.words().get("bring.several"),
				uses.entrySet().stream().filter(MaterialsPage::isForSeveral).map(MaterialsPage::forSeveral).toList(), elements);
		uses.values().stream().flatMap(List::stream).map(Use::occasion).distinct().sorted(Comparator.comparingInt(Occasion::order))
				.forEach(occasion -> group(occasion.title(), uses.entrySet().stream()
						.filter(each -> !isForSeveral(each) && each.getValue().getFirst().occasion().equals(occasion)).map(this::forOne)
						.toList(), elements));
		return Optional.of(new Part(Part.Kind.FRONT, Part.Start.NEW_PAGE, false, desk.words().get("bring"), elements));
	}

	private List<Use> uses() {
		List<Use> uses = new ArrayList<>();
		for (int i = 0; i < desk.modules().size(); i++) {
			Module module = desk.modules().get(i);
			int order = i;
			module.sessions().forEach(session -> uses.add(new Use(occasion(session, module, order), session)));
		}
		return uses.stream().sorted(Comparator.comparingInt(use -> use.occasion().order())).toList();
	}

	/** The day of a session; its module where no day has it, after all days. */
	private Occasion occasion(Session session, Module module, int order) {
		return desk.times().of(session.id()).map(time -> {
			String title = desk.times().days().get(time.day() - 1).day().title();
			return new Occasion(time.day(), desk.dayTitle(time.day(), title), desk.dayTitle(time.day(), ""));
		}).orElseGet(() -> new Occasion(desk.times().days().size() + 1 + order, module.title(), module.title()));
	}

	private static boolean isForSeveral(Map.Entry<String, List<Use>> thing) {
		return thing.getValue().stream().map(Use::occasion).distinct().count() > 1;
	}

	private static void group(String title, List<List<Inline>> things, List<Element> into) {
		if (!things.isEmpty()) {
			into.add(new Paragraph(Inline.text(title), Paragraph.Style.LABEL));
			into.add(ItemList.of(ItemList.Kind.BOXES, things));
		}
	}

	private static List<Inline> forSeveral(Map.Entry<String, List<Use>> thing) {
		String when = thing.getValue().stream().map(Use::occasion).distinct().map(Occasion::brief).collect(Collectors.joining(", "));
		return List.of(new Inline.Text(thing.getKey() + " \u2013 " + when));
	}

	private List<Inline> forOne(Map.Entry<String, List<Use>> thing) {
		List<Inline> line = new ArrayList<>();
		line.add(new Inline.Text(thing.getKey()));
		String before = " \u2013 ";
		for (Use use : thing.getValue()) {
			line.add(new Inline.Text(before));
			line.addAll(lines.session(use.session()));
			before = ", ";
		}
		return line;
	}
}
