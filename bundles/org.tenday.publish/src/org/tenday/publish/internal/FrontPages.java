package org.tenday.publish.internal;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tenday.document.Element;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Part.Kind;
import org.tenday.document.Part.Start;
import org.tenday.model.About;
import org.tenday.model.AudienceSegment;
import org.tenday.model.Person;

/** The pages before the first module: cover, imprint, contents, what the programme is for. */
public final class FrontPages {

	private static final int CONTENTS_DEPTH = 2;

	private final Desk desk;
	private final About about;
	private final String subject;

	/**
	 * @param subject what is printed, such as "Participant handbook"
	 */
	public FrontPages(Desk desk, String subject) {
		this.desk = desk;
		this.subject = subject;
		about = desk.programme().about();
	}

	/** Cover, imprint and contents. */
	public List<Part> opening() {
		return opening(List.of());
	}

	/**
	 * Cover, imprint and contents.
	 *
	 * @param below what stands on the cover below everything else
	 */
	public List<Part> opening(List<Element> below) {
		return List.of(new Part(Kind.COVER, Start.NEW_PAGE, false, "", Stream.concat(cover().stream(), below.stream()).toList()),
				page(imprint()), page(List.of(new Element.Contents(desk.words().get("contents"), CONTENTS_DEPTH))));
	}

	/** The opening, and what the programme is for. */
	public List<Part> parts() {
		List<Part> parts = new ArrayList<>(opening());
		List<Element> purpose = purpose();
		if (!purpose.isEmpty()) {
			parts.add(page(purpose));
		}
		return parts;
	}

	private Part page(List<Element> content) {
		return new Part(Kind.FRONT, Start.NEW_PAGE, false, about.title(), content);
	}

	private List<Element> cover() {
		List<Element> elements = new ArrayList<>(Logo.of(desk));
		elements.add(new Heading(1, about.title()));
		if (!about.subtitle().isBlank()) {
			elements.add(new Paragraph(Inline.text(about.subtitle()), Paragraph.Style.LEAD));
		}
		desk.extentTitle().ifPresent(extent -> elements.add(new Paragraph(Inline.text(extent), Paragraph.Style.LEAD)));
		elements.add(new Paragraph(subject));
		elements.add(new Paragraph(desk.setting().stamp().text(desk.words())));
		return elements;
	}

	private List<Element> imprint() {
		List<Element> elements = new ArrayList<>();
		elements.add(label(desk.title()));
		elements.add(small(List.of(new Inline.Text(subject + ". " + desk.setting().stamp().text(desk.words())))));
		section(elements, "licence", Inline.text(about.licence()));
		List<Element> attribution = desk.composition().text(about.attribution(), 0, "programme's attribution");
		if (!attribution.isEmpty()) {
			elements.add(label(desk.words().get("attribution")));
			attribution.forEach(element -> elements.add(element instanceof Paragraph paragraph ? small(paragraph.content()) : element));
		}
		if (!about.history().isEmpty()) {
			elements.add(label(desk.words().get("editions")));
			about.history().forEach(edition -> elements.add(small(Inline.text("%s \u2013 %s".formatted(
					desk.words().get("version.dated", edition.version(),
							DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(desk.words().language()).format(edition.date())),
					edition.changes())))));
		}
		return elements;
	}

	private void section(List<Element> elements, String key, List<Inline> content) {
		if (!content.isEmpty()) {
			elements.add(label(desk.words().get(key)));
			elements.add(small(content));
		}
	}

	private List<Element> purpose() {
		List<Element> elements = new ArrayList<>();
		elements.addAll(desk.composition().text(about.aim(), 1, "programme's aim"));
		chapter(elements, "rationale", desk.composition().text(about.rationale(), 2, "programme's rationale"));
		chapter(elements, "audience", audience());
		chapter(elements, "people", people());
		if (!elements.isEmpty()) {
			elements.addFirst(new Heading(1, Inline.text(desk.words().get("about")), "about"));
		}
		return elements;
	}

	private void chapter(List<Element> elements, String key, List<Element> content) {
		if (!content.isEmpty()) {
			elements.add(new Heading(2, Inline.text(desk.words().get(key)), key));
			elements.addAll(content);
		}
	}

	private List<Element> audience() {
		return about.audience().isEmpty()
				? List.of()
				: List.of(ItemList.of(ItemList.Kind.BULLETS, about.audience().stream().map(FrontPages::segment).toList()));
	}

	private static List<Inline> segment(AudienceSegment segment) {
		List<Inline> line = new ArrayList<>();
		line.add(new Inline.Strong(Inline.text(segment.role())));
		String rest = Stream.of(segment.stage(), segment.needs()).filter(text -> !text.isBlank()).collect(Collectors.joining(". "));
		line.addAll(Inline.text(rest.isEmpty() ? "" : " \u2013 " + rest));
		return line;
	}

	private List<Element> people() {
		List<Element> elements = new ArrayList<>();
		for (Person person : desk.programme().people()) {
			String words = Stream.of(person.name(), person.role(), person.organisation()).filter(text -> !text.isBlank())
					.collect(Collectors.joining(", "));
			elements.add(label(words));
			elements.addAll(desk.composition().text(person.biography(), 2, "biography of " + person.name()));
		}
		return elements;
	}

	private static Paragraph label(String text) {
		return new Paragraph(Inline.text(text), Paragraph.Style.LABEL);
	}

	private static Paragraph small(List<Inline> line) {
		return new Paragraph(line, Paragraph.Style.SMALL);
	}
}
