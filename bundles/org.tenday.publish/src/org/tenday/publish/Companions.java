package org.tenday.publish;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.tenday.document.Deck;
import org.tenday.document.Slide;
import org.tenday.model.SessionId;
import org.tenday.skill.Composition;

/**
 * The publications that lie beside another one in the room, so that it can say "handbook page 12, slides 7 to 10". They are of the same
 * extent and of the same export.
 *
 * @param handbookPages the page of the learners' handbook on which each anchor stands, as printed on it; empty where unknown
 * @param deck          the trainers' slides as they are shown, so after what was too full was broken; empty where unknown
 */
public record Companions(Map<String, Integer> handbookPages, Optional<Deck> deck) {

	/** Nothing is known of them. */
	public static final Companions NONE = new Companions(Map.of(), Optional.empty());

	/**
	 * Some slides in a row.
	 *
	 * @param first  the number of the first, from 1
	 * @param slides one or more
	 */
	public record Stretch(int first, List<Slide> slides) {
		public Stretch {
			slides = List.copyOf(slides);
			if (slides.isEmpty()) {
				throw new IllegalArgumentException("A stretch of slides has one slide or more.");
			}
		}

		/** The number of the last. */
		public int last() {
			return first + slides.size() - 1;
		}
	}

	public Companions {
		Objects.requireNonNull(deck, "deck");
		handbookPages = Map.copyOf(handbookPages);
	}

	/** What learners may know of them: the pages of their own handbook, and no slide, because trainers' slides have notes and answers. */
	public Companions forLearners() {
		return new Companions(handbookPages, Optional.empty());
	}

	/** The page of the learners' handbook on which a session begins; empty where unknown. */
	public Optional<Integer> handbookPage(SessionId session) {
		return Optional.ofNullable(handbookPages.get(Composition.anchor(session)));
	}

	/** The slides of a session, from its own to the last before the next session or module begins; empty where it has none. */
	public Optional<Stretch> slides(SessionId session) {
		List<Slide> all = deck.map(Deck::slides).orElse(List.of());
		for (int first = 0; first < all.size(); first++) {
			if (all.get(first).anchor().equals(Composition.anchor(session))) {
				int end = first + 1;
				while (end < all.size() && all.get(end).anchor().isEmpty()) {
					end++;
				}
				return Optional.of(new Stretch(first + 1, all.subList(first, end)));
			}
		}
		return Optional.empty();
	}
}
