package org.tenday.skill;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.document.Element.Figure;
import org.tenday.document.Element.Picture;
import org.tenday.document.Element;
import org.tenday.document.Image;
import org.tenday.document.Inline;
import org.tenday.document.Theme;
import org.tenday.markdown.Headings;
import org.tenday.markdown.Markdown;
import org.tenday.markdown.Parsed;
import org.tenday.markdown.Pictures;
import org.tenday.model.Block;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.BlockId;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.skill.internal.Links;

/**
 * One publication while it is being composed: turns the programme's texts into elements, and gathers warnings and citations on the way.
 * For one thread and one publication; everything that it gives out is immutable.
 */
public final class Composition {

	/** Where citations lead. */
	public static final String REFERENCES_ANCHOR = "references";

	private final Programme programme;
	private final Pictures pictures;
	private final Theme.Colours colours;
	private final Words words;
	private final Set<SessionId> printed;
	private final List<Reference> references;
	private final Set<Remark> remarks = new LinkedHashSet<>();
	private final Set<String> cited = new LinkedHashSet<>();
	private final Set<Appendix> appendices = new LinkedHashSet<>();
	private final Map<String, Integer> handbookPages;

	/**
	 * @param programme all that the publication is composed from
	 * @param modules   those of its modules, with those of their sessions, that the publication prints; texts may link to them
	 * @param pictures  finds what the texts name
	 * @param colours   of what is drawn
	 */
	public Composition(Programme programme, List<Module> modules, Pictures pictures, Theme.Colours colours) {
		this(programme, modules, pictures, colours, Map.of());
	}

	/**
	 * The same, of a publication that says where things are in the handbook.
	 *
	 * @param handbookPages the page on which each anchor stands, as printed on it; empty where unknown
	 */
	public Composition(Programme programme, List<Module> modules, Pictures pictures, Theme.Colours colours,
			Map<String, Integer> handbookPages) {
		this.handbookPages = Map.copyOf(handbookPages);
		this.colours = colours;
		this.programme = programme;
		this.pictures = pictures;
		words = Words.beside(Composition.class, programme.about().language());
		printed = modules.stream().flatMap(module -> module.sessions().stream()).map(Session::id).collect(Collectors.toUnmodifiableSet());
		references = programme.references().stream().sorted(Comparator.comparing(Reference::text, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	/** Where a module begins. */
	public static String anchor(ModuleId module) {
		return "module-" + module;
	}

	/** Where a session begins. */
	public static String anchor(SessionId session) {
		return "session-" + session;
	}

	/** Where a block begins, in what names the places of blocks. */
	public static String anchor(BlockId block) {
		return "block-" + block;
	}

	/** The programme in the edition that is composed. */
	public Programme programme() {
		return programme;
	}

	/** The core's fixed words in the programme's language. */
	public Words words() {
		return words;
	}

	/** The colours of what is drawn. */
	Theme.Colours colours() {
		return colours;
	}

	/** What a block's type composes it with. */
	public BlockComposer composer(Session session, Block block, int level) {
		return new BlockComposer(this, session, block, level);
	}

	/**
	 * A text with its headings below a heading of the given level, its pictures found, its links and citations resolved.
	 *
	 * @param markdown as written
	 * @param level    of the heading that stands above it; 0 for none
	 * @param where    for messages, such as {@code block "d01-welcome"}
	 */
	public List<Element> text(String markdown, int level, String where) {
		if (markdown.isBlank()) {
			return List.of();
		}
		Parsed parsed = Markdown.parse(markdown, pictures);
		parsed.notes().forEach(note -> warn("In the %s, line %d: %s".formatted(where, note.line(), note.message())));
		return new Links(this, where).resolve(Headings.below(parsed.elements(), level));
	}

	/** One line with its links and citations resolved. */
	public List<Inline> line(String markdown, String where) {
		return new Links(this, where).resolveLine(Markdown.inline(markdown));
	}

	/** A picture with its caption, and with the credit that is known of it. */
	public Figure figure(String file, List<Inline> caption, double width, String where) {
		return credited(new Figure(pictures.find("media/" + file, ""), caption, List.of(), width), where);
	}

	/** The figure with what is known of its picture's source and licence; a missing picture is warned about. */
	public Figure credited(Figure figure, String where) {
		if (figure.picture() instanceof Picture.Missing missing) {
			gap("The %s lacks a picture: %s".formatted(where, missing.reason()));
		}
		if (!figure.credit().isEmpty() || !(figure.picture() instanceof Picture.OfImage(Image image))) {
			return figure;
		}
		String credit = programme.media(withoutFolder(image.name())).map(Composition::credit).orElse("");
		return new Figure(figure.picture(), figure.caption(), Inline.text(credit), figure.width());
	}

	/** The number that a work is cited by: its place in the printed list, from 1; 0 where the programme does not have it. */
	public int cite(String key) {
		for (int i = 0; i < references.size(); i++) {
			if (references.get(i).key().equals(key)) {
				cited.add(key);
				return i + 1;
			}
		}
		return 0;
	}

	/** The programme's references in the order of printing. */
	public List<Reference> references() {
		return references;
	}

	/** The references cited so far with their numbers, in the order of the numbers. */
	public Map<Integer, Reference> cited() {
		Map<Integer, Reference> numbered = new LinkedHashMap<>();
		for (int i = 0; i < references.size(); i++) {
			if (cited.contains(references.get(i).key())) {
				numbered.put(i + 1, references.get(i));
			}
		}
		return Collections.unmodifiableMap(numbered);
	}

	/** Leaves something to the publication's last pages; what is there already is there once. */
	void append(Appendix appendix) {
		appendices.add(appendix);
	}

	/** What has been left to the last pages so far, in the order of the blocks that were composed. */
	public List<Appendix> appendices() {
		return List.copyOf(appendices);
	}

	/** The page of the handbook on which a block begins, or else its session; empty where unknown. */
	OptionalInt handbookPage(SessionId session, BlockId block) {
		Integer page = handbookPages.getOrDefault(anchor(block), handbookPages.get(anchor(session)));
		return page == null ? OptionalInt.empty() : OptionalInt.of(page);
	}

	/** Whether the publication prints a session, so that texts may jump there. */
	public boolean prints(SessionId session) {
		return printed.contains(session);
	}

	/** Remembers what could not be printed as asked: one sentence that says what and where. */
	public void warn(String sentence) {
		remarks.add(new Remark(sentence, false));
	}

	/** Remembers what is missing on the page: one sentence that says what and where. */
	public void gap(String sentence) {
		remarks.add(new Remark(sentence, true));
	}

	/** What there is to say so far, each once. */
	public List<Remark> remarks() {
		return List.copyOf(remarks);
	}

	/** Writers put the word for a source before it. */
	private static String credit(Media media) {
		if (media.source().isEmpty() || media.licence().isEmpty()) {
			return media.source() + media.licence();
		}
		return media.source() + (media.source().endsWith(".") ? " " : ". ") + media.licence();
	}

	private static String withoutFolder(String name) {
		return name.startsWith("media/") ? name.substring("media/".length()) : name;
	}
}
