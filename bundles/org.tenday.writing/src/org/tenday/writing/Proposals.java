package org.tenday.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.writing.Proposal.Kind;

/**
 * What fits where the caret stands: references after {@code [@}, targets after {@code ](}, pictures after {@code ![}; elsewhere the words of
 * the glossary, references, sessions and pictures that begin with, or hold, what has been typed of the word.
 */
public final class Proposals {

	private static final Pattern CITING = Pattern.compile("\\[(?:@[^\\s;\\]]+;\\s*)*@(?<begun>[^\\s;\\]\\[]*)$");

	private static final Pattern LINKING = Pattern.compile("(?<!!)\\[[^\\[\\]]*]\\((?<begun>[^\\s()]*)$");

	private static final Pattern PICTURING = Pattern.compile("!\\[(?<begun>[^\\[\\]]*)$");

	private static final Pattern WORD = Pattern.compile("(?<begun>[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}-]*)?$");

	private final Programme programme;
	private final Draft draft;
	private final List<Proposal> found = new ArrayList<>();

	private Proposals(Programme programme, Draft draft) {
		this.programme = programme;
		this.draft = draft;
	}

	/**
	 * @param draft proposals are for its caret, which is where its selection ends
	 * @return the best first; empty where nothing fits
	 */
	public static List<Proposal> of(Programme programme, Draft draft) {
		Proposals proposals = new Proposals(programme, draft);
		proposals.find(draft.text().substring(0, draft.end()));
		return List.copyOf(proposals.found);
	}

	private void find(String before) {
		Matcher citing = CITING.matcher(before);
		Matcher linking = LINKING.matcher(before);
		Matcher picturing = PICTURING.matcher(before);
		if (citing.find()) {
			addReferences(citing.start("begun"), citing.group("begun"), "", closing("]"));
		} else if (linking.find()) {
			addTargets(linking.start("begun"), linking.group("begun"), closing(")"));
		} else if (picturing.find()) {
			addPictures(picturing.start(), picturing.group("begun"));
		} else {
			Matcher word = WORD.matcher(before);
			if (word.find()) {
				String begun = word.group("begun") == null ? "" : word.group("begun");
				int start = draft.end() - begun.length();
				addGlossary(start, begun);
				addReferences(start, begun, "[@", "]");
				addSessions(start, begun);
				addPictures(start, begun);
			}
		}
	}

	/** What ends what is begun, unless it stands there already. */
	private String closing(String mark) {
		return draft.text().startsWith(mark, draft.end()) ? "" : mark;
	}

	private void add(Kind kind, String label, String detail, int start, String replacement) {
		found.add(new Proposal(kind, label, detail, draft.select(start, draft.end()).with(replacement)));
	}

	private void addGlossary(int start, String begun) {
		programme.glossary().stream().filter(entry -> isLike(entry.term(), begun))
				.sorted((one, other) -> order(one.term(), other.term(), begun))
				.forEach(entry -> add(Kind.GLOSSARY, entry.term(), entry.definition(), start, entry.term()));
	}

	private void addReferences(int start, String begun, String opening, String closing) {
		programme.references().stream().filter(reference -> isLike(reference.key(), begun) || isLike(reference.text(), begun))
				.sorted((one, other) -> order(one.key(), other.key(), begun))
				.forEach(reference -> add(Kind.CITATION, reference.key(), reference.text(), start, opening + reference.key() + closing));
	}

	private void addTargets(int start, String begun, String closing) {
		sessions().filter(session -> isLike(session.title(), begun) || ("session:" + session.id()).startsWith(begun))
				.forEach(session -> add(Kind.LINK, session.title(), "A session", start, "session:" + session.id() + closing));
		programme.references().stream().filter(reference -> !reference.url().isEmpty())
				.filter(reference -> isLike(reference.url(), begun) || isLike(reference.text(), begun))
				.forEach(reference -> add(Kind.LINK, reference.url(), reference.text(), start, reference.url() + closing));
	}

	private void addSessions(int start, String begun) {
		sessions().filter(session -> !begun.isEmpty() && isLike(session.title(), begun)).forEach(
				session -> add(Kind.LINK, session.title(), "A link to the session", start,
						"[" + session.title() + "](session:" + session.id() + ")"));
	}

	private Stream<Session> sessions() {
		return programme.modules().stream().flatMap(module -> module.sessions().stream());
	}

	private void addPictures(int start, String begun) {
		programme.media().stream().filter(media -> isLike(media.file(), begun) || isLike(media.alt(), begun))
				.forEach(media -> add(Kind.PICTURE, media.file(), media.alt(), start, markdownOf(media)));
	}

	/** How a picture of the media folder is written in a text. */
	public static String markdownOf(Media media) {
		return "![%s](%s)".formatted(media.alt().replaceAll("\\s+", " ").replaceAll("([\\[\\]\\\\])", "\\\\$1"), addressOf(media));
	}

	/** How a text names a picture of the media folder. */
	public static String addressOf(Media media) {
		return "media/" + media.file().replace("%", "%25").replace(" ", "%20").replace("(", "%28").replace(")", "%29");
	}

	/** Whether any word of a text begins so. */
	private static boolean isLike(String text, String begun) {
		return begun.isEmpty() || Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(begun.toLowerCase(Locale.ROOT)))
				.matcher(text.toLowerCase(Locale.ROOT)).find();
	}

	/** What begins with what was typed comes before what only holds it. */
	private static int order(String one, String other, String begun) {
		int begins = Boolean.compare(begins(other, begun), begins(one, begun));
		return begins == 0 ? one.compareToIgnoreCase(other) : begins;
	}

	private static boolean begins(String text, String begun) {
		return text.regionMatches(true, 0, begun, 0, begun.length());
	}
}
