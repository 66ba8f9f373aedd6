package org.tenday.ui.internal.writing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.tenday.writing.Lexicon;

/**
 * What all fields need for spelling: the dictionaries, each read when it is first needed, and the words that the author wants to hear no more
 * of until Tenday is closed. An OSGi service, for any thread.
 */
public final class Proofing {

	private final Map<Locale, Optional<Lexicon>> lexicons = new ConcurrentHashMap<>();
	private final Set<String> ignored = ConcurrentHashMap.newKeySet();
	private final Set<String> told = ConcurrentHashMap.newKeySet();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	/** The words of a language; the first call takes up to a second, so it is not for the user interface's thread. */
	Optional<Lexicon> lexicon(Locale language) {
		return lexicons.computeIfAbsent(language, Lexicon::of);
	}

	/** Words in small letters. */
	Set<String> ignored() {
		return Set.copyOf(ignored);
	}

	/** Takes a word as right until Tenday is closed, and has every field look again. */
	void ignore(String word) {
		ignored.add(word.toLowerCase(Locale.ROOT));
		listeners.forEach(Runnable::run);
	}

	/** Whether this is the first time that somebody wants to say that a language can't be spelt. */
	boolean isToTell(Locale language) {
		return told.add(language.getLanguage());
	}

	/**
	 * @param listener runs, on the user interface's thread, after a word was ignored
	 */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
