package org.tenday.ui.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.ui.internal.Wording;

/** How much there is of what, in words. */
final class Count {

	/** One kind of thing. */
	private record Kind(String one, String many, ToIntFunction<Programme> count) {

		Kind(String one, ToIntFunction<Programme> count) {
			this(one, one + "s", count);
		}
	}

	private static final List<Kind> KINDS = List.of(new Kind("session", programme -> sessions(programme).size()),
			new Kind("block", programme -> programme.modules().stream().mapToInt(module -> module.blocks().size()).sum()),
			new Kind("objective", programme -> programme.objectives().size()),
			new Kind("glossary entry", "glossary entries", programme -> programme.glossary().size()),
			new Kind("reference", programme -> programme.references().size()),
			new Kind("picture or other file", "pictures and other files", programme -> programme.media().size()));

	private Count() {
	}

	static String of(int number, String one, String many) {
		return number + " " + (number == 1 ? one : many);
	}

	/** What is wanted of a programme, as in "12 of 14 sessions · 40 blocks · 3 h 20 min"; nothing of what there is none of at all. */
	static String of(Programme wanted, Programme whole) {
		List<String> words = new ArrayList<>();
		for (Kind kind : KINDS) {
			int all = kind.count().applyAsInt(whole);
			int some = kind.count().applyAsInt(wanted);
			if (all > 0) {
				words.add((some == all ? "" : some + " of ") + of(all, kind.one(), kind.many()));
			}
		}
		int minutes = sessions(wanted).stream().mapToInt(Session::minutes).sum();
		if (minutes > 0) {
			words.add(Wording.minutes(minutes));
		}
		return String.join("  ·  ", words);
	}

	private static List<Session> sessions(Programme programme) {
		return programme.modules().stream().map(Module::sessions).flatMap(List::stream).toList();
	}
}
