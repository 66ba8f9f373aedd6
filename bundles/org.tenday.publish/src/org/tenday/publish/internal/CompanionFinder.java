package org.tenday.publish.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.tenday.document.Deck;
import org.tenday.layout.DeckFitter;
import org.tenday.model.Programme;
import org.tenday.publish.Companions;
import org.tenday.publish.EditionOf;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Extent;
import org.tenday.publish.Handbook;
import org.tenday.publish.Setting;
import org.tenday.publish.Slides;

/**
 * The learners' handbook and the trainers' slides of one export, for the publications that cite them: kept as they are made, and composed
 * for their numbers alone where nobody asked for them. What cannot be found out is a warning, and is not cited.
 */
final class CompanionFinder {

	private final Programme programme;
	private final Setting setting;
	private final PageFinder pageFinder;
	private final Consumer<String> warn;
	private final Map<Extent, Map<String, Integer>> pages = new HashMap<>();
	private final Map<Extent, Optional<Deck>> decks = new HashMap<>();

	/**
	 * @param setting of the whole programme
	 * @param warn    takes a sentence where something cannot be found out
	 */
	CompanionFinder(Programme programme, Setting setting, PageFinder pageFinder, Consumer<String> warn) {
		this.programme = programme;
		this.setting = setting;
		this.pageFinder = pageFinder;
		this.warn = warn;
	}

	/** Keeps the pages on which the anchors of a job stand, where that is what others cite. */
	void keep(Job job, Map<String, Integer> anchors) {
		if (job.hasCitedPages() && !anchors.isEmpty()) {
			pages.put(job.extent(), anchors);
		}
	}

	/** Keeps the slides of a job, fitted, where they are what others cite. */
	void keep(Job job, Deck fitted) {
		if (job.publication() instanceof Slides && job.reader() == Reader.TRAINER) {
			decks.put(job.extent(), Optional.of(fitted));
		}
	}

	/** What lies beside a publication of some extent. */
	Companions of(Extent extent) {
		return new Companions(pages(extent).handbookPages(), decks.computeIfAbsent(extent, this::deckOf));
	}

	/** The pages of the handbook alone. */
	Companions pages(Extent extent) {
		return new Companions(pages.computeIfAbsent(extent, this::pagesOf), Optional.empty());
	}

	private Map<String, Integer> pagesOf(Extent extent) {
		return composed("handbook", () -> new Handbook().compose(EditionOf.forLearners(programme), setting.withExtent(extent)).document())
				.map(document -> pageFinder.of(WideTables.turned(document), pageFinder.settings().cited(), "nothing cites them"))
				.orElse(Map.of());
	}

	private Optional<Deck> deckOf(Extent extent) {
		Setting own = setting.withExtent(extent).withCompanions(pages(extent));
		return composed("deck of slides", () -> new DeckFitter().fit(new Slides().compose(EditionOf.forTrainers(programme), own).deck()));
	}

	private <T> Optional<T> composed(String what, Supplier<T> composer) {
		try {
			return Optional.of(composer.get());
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			warn.accept("The %s could not be composed, so nothing says where in it things are: %s.".formatted(what, ExportRun.said(e)));
			return Optional.empty();
		}
	}
}
