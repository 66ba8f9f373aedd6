package org.tenday.store.internal.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What the YAML library says to programmers, as a sentence for people who write workshops. */
final class Faults {

	/**
	 * One kind of fault.
	 *
	 * @param said     what the library says
	 * @param sentence with {@code $1} for what the pattern's group found
	 * @param atStart  whether the place to mend is where the value began, rather than where the library gave up
	 */
	private record Fault(Pattern said, String sentence, boolean atStart) {
	}

	private static final List<Fault> KNOWN = List.of(//
			fault("expected ',' or '[\\]}]', but got <stream end>", true,
					"The bracket or brace here is not closed: write the closing one."),
			fault("expected the node content, but found '<stream end>'", false,
					"The file ends here with a bracket or brace still open: write the closing one."),
			fault("expected ',' or '([\\]}])', but got .*", false, "A comma or a \"$1\" is missing here."),
			fault("expected the node content, but found .*", false, "A value is missing here."),
			fault("found unexpected (?:end of stream|document separator)", true,
					"The quotation mark here is not closed: write another one behind the text."),
			fault("mapping values are not allowed here", false,
					"A colon cannot stand here: put quotes round a text that has a colon in it, or mend the indentation."),
			fault("(?:sequence entries|mapping keys) are not allowed here", false,
					"A list or key cannot begin here: begin it on a line of its own."),
			fault("expected <block end>, but found ':'", false, "A key is missing in front of this colon."),
			fault("expected <block end>, but found .*", false,
					"This line is indented differently from those that it belongs to: mend the indentation."),
			fault("could not find expected ':'", true,
					"This is neither a key nor a part of the text above: write \"key: value\", or mend the indentation."),
			fault("found character '\\\\t.*", false, "A tab stands at the beginning of this line: indent with blanks."),
			fault("found character '(.)' that cannot start any token.*", false, "A text cannot begin with \"$1\": put quotes round it."),
			fault("found unknown escape character (.).*", false,
					"A backslash in front of \"$1\" means nothing between double quotes: write two backslashes, or use single quotes."),
			fault("expected escape sequence of .*", false, "This escape is not complete: write \\uXXXX with four digits from 0 to F."),
			fault("(?:unexpected character found|expected alphabetic or numeric character, but found) .*", false,
					"A text cannot begin with & or *: put quotes round it."),
			fault("expected chomping or indentation indicators.*|expected a comment or a line break.*", false,
					"The text must begin on the line below this | or >."),
			fault(".*leading empty lines contain more spaces.*", false,
					"The blank lines above this text have too many blanks: take the blanks away."));

	private Faults() {
	}

	private static Fault fault(String said, boolean atStart, String sentence) {
		return new Fault(Pattern.compile(said, Pattern.DOTALL), sentence, atStart);
	}

	static Unreadable of(MarkedYamlEngineException e) {
		String said = e.getProblem() == null ? "" : e.getProblem();
		for (Fault fault : KNOWN) {
			Matcher matcher = fault.said().matcher(said.strip());
			if (matcher.matches()) {
				Optional<Mark> place = fault.atStart() ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
				String found = matcher.groupCount() > 0 && matcher.group(1) != null ? matcher.group(1) : "";
				return at(place, fault.sentence().replace("$1", found));
			}
		}
		return at(e.getProblemMark().or(e::getContextMark), "This is not YAML: " + oneLine(said) + ".");
	}

	/** A message of the library on one line. */
	static String oneLine(String message) {
		return message.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
	}

	private static Unreadable at(Optional<Mark> place, String sentence) {
		return place.map(mark -> new Unreadable(mark.getLine() + 1, mark.getColumn() + 1, sentence))
				.orElseGet(() -> new Unreadable(1, 1, sentence));
	}
}
