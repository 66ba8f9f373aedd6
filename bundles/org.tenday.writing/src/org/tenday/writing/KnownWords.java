package org.tenday.writing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Reference;

/** The words that a programme brings along: those its authors taught it, its glossary's, and the names in it. */
public final class KnownWords {

	private KnownWords() {
	}

	/**
	 * @return in small letters
	 */
	public static Set<String> of(Programme programme) {
		Set<String> words = new HashSet<>();
		Stream.of(programme.words().stream(),
				programme.glossary().stream().map(entry -> entry.term() + " " + entry.clinical() + " " + entry.analyst()),
				programme.people().stream().map(KnownWords::names),
				programme.references().stream().map(Reference::text)).flatMap(texts -> texts).forEach(text -> add(text, words));
		return Set.copyOf(words);
	}

	private static String names(Person person) {
		return person.name() + " " + person.organisation();
	}

	private static void add(String text, Collection<String> words) {
		Matcher matcher = Lexicon.WORD.matcher(text);
		while (matcher.find()) {
			words.add(matcher.group().replace('’', '\'').toLowerCase(Locale.ROOT));
		}
	}
}
