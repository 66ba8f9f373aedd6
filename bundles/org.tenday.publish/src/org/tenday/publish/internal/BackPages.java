package org.tenday.publish.internal;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tenday.document.Element;
import org.tenday.document.Element.Definition;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.ItemList;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.skill.Appendix;
import org.tenday.skill.Composition;

/** The pages after the last module: appendix, glossary and references. */
public final class BackPages {

	private final Desk desk;
	private final Programme programme;

	/** For one publication. */
	public BackPages(Desk desk) {
		this.desk = desk;
		programme = desk.programme();
	}

	/** In their order; none for what the programme does not have. */
	public List<Part> parts() {
		return Stream.of(appendix(), glossary(), references()).flatMap(Optional::stream).toList();
	}

	/** What blocks composed so far left to the last pages; empty where none did. */
	public Optional<Part> appendix() {
		List<Element> elements = new ArrayList<>();
		for (Appendix appendix : desk.composition().appendices()) {
			elements.add(new Heading(2, appendix.title()));
			elements.addAll(appendix.content());
		}
		return elements.isEmpty() ? Optional.empty() : Optional.of(part("appendix", "appendix", elements));
	}

	/** The glossary; empty where there is none. */
	public Optional<Part> glossary() {
		return programme.glossary().isEmpty() ? Optional.empty() : Optional.of(part("glossary", "glossary", definitions()));
	}

	/** The list of references; empty where there is none. */
	public Optional<Part> references() {
		return programme.references().isEmpty()
				? Optional.empty()
				: Optional.of(part("references", Composition.REFERENCES_ANCHOR, List.of(ItemList.of(ItemList.Kind.NUMBERS,
						desk.composition().references().stream().map(reference -> line(desk, reference)).toList()))));
	}

	/** Those of the references that were cited so far, under their numbers in the whole list; empty where there are none. */
	public Optional<Part> cited() {
		List<Element> works = new ArrayList<>();
		desk.composition().cited().forEach((number, reference) -> works
				.add(new ItemList(ItemList.Kind.NUMBERS, number, List.of(List.of(new Paragraph(line(desk, reference)))))));
		return works.isEmpty() ? Optional.empty() : Optional.of(part("references", Composition.REFERENCES_ANCHOR, works));
	}

	/** A work as printed in the list of references. */
	static List<Inline> line(Desk desk, Reference reference) {
		List<Inline> line = new ArrayList<>(desk.composition().line(reference.text(), "reference \"%s\"".formatted(reference.key())));
		if (!reference.url().isBlank()) {
			line.add(new Inline.Text(" "));
			line.add(new Inline.Link(reference.url(), Inline.text(reference.url())));
		}
		return line;
	}

	private Part part(String title, String anchor, List<Element> content) {
		List<Element> elements = new ArrayList<>();
		elements.add(new Heading(1, Inline.text(desk.words().get(title)), anchor));
		elements.addAll(content);
		return new Part(Part.Kind.BACK, Part.Start.NEW_PAGE, false, desk.words().get(title), elements);
	}

	private List<Element> definitions() {
		Collator alphabet = Collator.getInstance(programme.about().language());
		return programme.glossary().stream().sorted(Comparator.comparing(GlossaryEntry::term, alphabet)).map(this::definition).toList();
	}

	private Element definition(GlossaryEntry entry) {
		String where = "glossary entry \"%s\"".formatted(entry.term());
		List<Element> content = new ArrayList<>(desk.composition().text(entry.definition(), 1, where));
		wording("clinical", entry.clinical(), where, content);
		wording("analyst", entry.analyst(), where, content);
		return new Definition(desk.composition().line(entry.term(), where), content);
	}

	private void wording(String key, String text, String where, List<Element> into) {
		if (!text.isBlank()) {
			List<Inline> line = new ArrayList<>();
			line.add(new Inline.Emphasis(Inline.text(desk.words().get(key))));
			line.add(new Inline.Text(" "));
			line.addAll(desk.composition().line(text, where));
			into.add(new Paragraph(line));
		}
	}
}
