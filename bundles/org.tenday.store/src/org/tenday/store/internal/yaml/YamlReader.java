package org.tenday.store.internal.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML into {@link Source} nodes and refuses what a Tenday file never needs and an attacker might like: anchors and aliases, tags,
 * repeated keys, keys that are not plain texts, deep nesting, more than one document.
 */
public final class YamlReader {

	/** How deep lists and keys may stand in one another; Tenday's own files need about ten. */
	static final int MAX_DEPTH = 50;

	private final Offsets offsets;
	private final String text;
	private final Parser parser;

	private YamlReader(String text) {
		this.text = text;
		offsets = new Offsets(text);
		// The library fails on a character of two halves that falls between two of its buffers, so the buffer takes the whole text.
		LoadSettings settings = LoadSettings.builder().setBufferSize(text.length() + 2).setCodePointLimit(Integer.MAX_VALUE)
				.setUseMarks(true).build();
		parser = new ParserImpl(settings, new StreamReader(settings, text));
	}

	/**
	 * @throws Unreadable where the bytes are not UTF-8, not YAML, or not keys and values
	 */
	public static YamlText read(byte[] bytes) throws Unreadable {
		String decoded = Utf8.decode(bytes);
		boolean mark = !decoded.isEmpty() && decoded.charAt(0) == YamlText.BYTE_ORDER_MARK;
		String text = mark ? decoded.substring(1) : decoded;
		try {
			return new YamlText(text, mark, new YamlReader(text).document());
		} catch (MarkedYamlEngineException e) {
			throw Faults.of(e);
		} catch (ReaderException e) {
			Span place = new Offsets(text).place(e.getPosition());
			throw new Unreadable(place, "The character U+%04X cannot stand in a YAML file: take it away.".formatted(e.getCodePoint()));
		} catch (YamlVersionException e) {
			throw new Unreadable(new Offsets(text).place(0),
					"This file says that it is YAML of another version than 1.2: take the line that begins with % away.", e);
		} catch (YamlEngineException e) {
			throw new Unreadable(1, 1, "This is not YAML: " + Faults.oneLine(String.valueOf(e.getMessage())) + ".");
		}
	}

	private Source.Fields document() throws Unreadable {
		parser.next();
		if (parser.checkEvent(Event.ID.StreamEnd)) {
			throw new Unreadable(1, 1, "This file is empty: it must begin with \"format: 1\".");
		}
		parser.next();
		Source root = node(0);
		parser.next();
		if (!parser.checkEvent(Event.ID.StreamEnd)) {
			throw new Unreadable(place(parser.peekEvent()),
					"A second document begins here: a Tenday file holds one, so take the line \"---\" away.");
		}
		if (root instanceof Source.Fields fields) {
			return fields;
		}
		throw new Unreadable(root.span(), "This file must hold keys with their values, beginning with \"format: 1\".");
	}

	private Source node(int depth) throws Unreadable {
		Event event = parser.next();
		Span place = place(event);
		if (event instanceof AliasEvent || event instanceof NodeEvent named && named.getAnchor().isPresent()) {
			throw new Unreadable(place,
					"Anchors (&) and aliases (*) cannot stand in a Tenday file: write the value out, or put quotes round the text.");
		}
		if (depth > MAX_DEPTH) {
			throw new Unreadable(place,
					"Lists and keys stand more than %d deep in one another here: write them flatter.".formatted(MAX_DEPTH));
		}
		return switch (event) {
		case ScalarEvent scalar -> scalar(scalar, place);
		case SequenceStartEvent start -> items(start, place, depth);
		case MappingStartEvent start -> fields(start, place, depth);
		default -> throw new Unreadable(place, "This is not YAML that Tenday understands: " + event.getEventId() + ".");
		};
	}

	private Source.Scalar scalar(ScalarEvent event, Span place) throws Unreadable {
		refuseTag(event.getTag(), place);
		Source.Style style = switch (event.getScalarStyle()) {
		case SINGLE_QUOTED -> Source.Style.SINGLE_QUOTED;
		case DOUBLE_QUOTED -> Source.Style.DOUBLE_QUOTED;
		case LITERAL -> Source.Style.LITERAL;
		case FOLDED -> Source.Style.FOLDED;
		default -> Source.Style.PLAIN;
		};
		int end = end(event);
		boolean block = style == Source.Style.LITERAL || style == Source.Style.FOLDED;
		return new Source.Scalar(place.until(block ? BlockScalar.contentEnd(text, place.start(), end, event.getValue()) : end),
				event.getValue(), style);
	}

	private Source.Items items(SequenceStartEvent start, Span place, int depth) throws Unreadable {
		refuseTag(start.getTag(), place);
		List<Source> items = new ArrayList<>();
		while (!parser.checkEvent(Event.ID.SequenceEnd)) {
			items.add(node(depth + 1));
		}
		int end = end(parser.next());
		return new Source.Items(place.until(start.isFlow() || items.isEmpty() ? end : items.getLast().span().end()), List.copyOf(items),
				start.isFlow());
	}

	private Source.Fields fields(MappingStartEvent start, Span place, int depth) throws Unreadable {
		refuseTag(start.getTag(), place);
		List<Source.Entry> entries = new ArrayList<>();
		Map<String, Span> seen = new HashMap<>();
		while (!parser.checkEvent(Event.ID.MappingEnd)) {
			Span keyPlace = place(parser.peekEvent());
			if (!(node(depth + 1) instanceof Source.Scalar key)) {
				throw new Unreadable(keyPlace, "A key must be one word: put quotes round a text that begins with a bracket or brace.");
			}
			Span earlier = seen.putIfAbsent(key.text(), key.span());
			if (earlier != null) {
				throw new Unreadable(key.span(), "The key \"%s\" stands here a second time (first in line %d): keep one of them."
						.formatted(key.text(), earlier.line()));
			}
			entries.add(new Source.Entry(key, node(depth + 1)));
		}
		int end = end(parser.next());
		boolean flow = start.isFlow() || entries.isEmpty();
		return new Source.Fields(place.until(flow ? end : entries.getLast().value().span().end()), List.copyOf(entries), start.isFlow());
	}

	private static void refuseTag(Optional<String> tag, Span place) throws Unreadable {
		if (tag.isPresent()) {
			throw new Unreadable(place, "Tags (!) cannot stand in a Tenday file: take it away, or put quotes round the text.");
		}
	}

	private Span place(Event event) {
		return event.getStartMark().map(mark -> {
			int start = offsets.offset(mark.getIndex());
			return new Span(start, start, mark.getLine() + 1, mark.getColumn() + 1);
		}).orElseThrow();
	}

	private int end(Event event) {
		return offsets.offset(event.getEndMark().orElseThrow().getIndex());
	}
}
