package org.tenday.ui.internal.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.tenday.document.DeckWriter;
import org.tenday.document.DocumentWriter;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.publish.Composed;
import org.tenday.publish.MediaPictures;
import org.tenday.publish.Writer;
import org.tenday.skill.Composition;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.preview.Answer.Spot;

/**
 * Makes the picture of a page by printing it: composes the session, writes it as PDF into memory, and draws that. What was printed last
 * is kept, so that turning a page, or editing another session, prints nothing. Its callers wait for one another.
 */
final class PageMaker {

	private static final String FORMAT = "pdf";

	private final SkillAreas areas;
	private final Optional<DocumentWriter> documents;
	private final Optional<DeckWriter> decks;
	private Optional<Printed> last = Optional.empty();
	private Optional<Album> album = Optional.empty();

	private record Printed(Question question, Composed composed, byte[] pdf, List<Integer> prints,
			Map<BlockId, PrintedPages.Place> places) {
	}

	/** The pictures of a programme, as long as neither its files nor what it says of them change. */
	private record Album(ProgrammeFolder folder, List<Media> media, MediaPictures pictures) {
	}

	/** Prints with a writer of PDF; without one it says what is missing. */
	PageMaker(SkillAreas areas, Optional<Writer> pdf) {
		this.areas = areas;
		documents = pdf.flatMap(Writer::document).map(Supplier::get);
		decks = pdf.flatMap(Writer::deck).map(Supplier::get);
	}

	/** The writer that pages are printed with, among those there are. */
	static Optional<Writer> writer(List<Writer> writers) {
		return writers.stream().filter(writer -> writer.format().equals(FORMAT)).findFirst();
	}

	/**
	 * Makes the page that is asked for.
	 *
	 * @param isWanted asked now and then whether to go on
	 * @return empty where it was not wanted any more
	 * @throws IOException where it could not be printed; the message says why
	 */
	synchronized Optional<Answer> make(Question question, BooleanSupplier isWanted) throws IOException {
		if (documents.isEmpty() || decks.isEmpty()) {
			return Optional
					.of(new Answer.None("There is no plug-in that writes PDF, which the preview is drawn from: install Tenday's own."));
		}
		Look look = question.look();
		Optional<Composed> composed = look.excerpt().compose(question.programme(), question.subject().session(), look.reader(),
				areas, pictures(question));
		if (composed.isEmpty()) {
			last = Optional.empty();
			return Optional.of(new Answer.None("This session is not in the programme any more. Select another one."));
		}
		if (!isWanted.getAsBoolean()) {
			return Optional.empty();
		}
		if (last.filter(before -> before.composed().equals(composed.get())).isPresent()) {
			try (PrintedPages pages = new PrintedPages(last.get().pdf())) {
				return Optional.of(page(question, pages, last.get(), last.get().prints()));
			}
		}
		return printed(question, composed.get(), isWanted);
	}

	/** The words on a page of what was printed last; empty where there is no such page. */
	synchronized String words(int number) throws IOException {
		if (last.filter(printed -> number <= printed.prints().size()).isEmpty()) {
			return "";
		}
		try (PrintedPages pages = new PrintedPages(last.get().pdf())) {
			return pages.words(number);
		}
	}

	private Optional<Answer> printed(Question question, Composed composed, BooleanSupplier isWanted) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		switch (composed) {
		case Composed.Pages pages -> documents.orElseThrow().write(pages.document(), Map.of(), out);
		case Composed.Slides slides -> decks.orElseThrow().write(slides.deck(), out);
		case Composed.Dates dates -> throw new IllegalStateException("dates have no pages");
		case Composed.Nothing nothing -> {
			return Optional.of(new Answer.None(nothing.reason()));
		}
		}
		if (!isWanted.getAsBoolean()) {
			return Optional.empty();
		}
		byte[] pdf = out.toByteArray();
		try (PrintedPages pages = new PrintedPages(pdf)) {
			Printed printed = new Printed(question, composed, pdf, pages.prints(), places(question, pages));
			List<Integer> before = last.filter(each -> each.question().isAboutTheSame(question)).map(Printed::prints)
					.orElse(printed.prints());
			last = Optional.of(printed);
			return Optional.of(page(question, pages, printed, before));
		}
	}

	private static Map<BlockId, PrintedPages.Place> places(Question question, PrintedPages pages) throws IOException {
		Map<BlockId, PrintedPages.Place> places = new LinkedHashMap<>();
		List<Block> blocks = question.programme().session(question.subject().session()).map(session -> session.blocks()).orElse(List.of());
		for (Block block : blocks) {
			pages.place(Composition.anchor(block.id())).ifPresent(place -> places.put(block.id(), place));
		}
		return places;
	}

	private static Answer page(Question question, PrintedPages pages, Printed printed, List<Integer> before) throws IOException {
		int wanted = switch (question.place()) {
		case Question.Place.Number(int number) -> number;
		case Question.Place.Changed(int otherwise) -> changed(before, printed.prints(), otherwise);
		case Question.Place.Beginning() -> question.subject().block().map(printed.places()::get).map(PrintedPages.Place::page).orElse(1);
		};
		int number = Math.clamp(wanted, 1, pages.count());
		return new Answer.Page(pages.picture(number, question.width()), number, pages.count(), spots(number, printed.places()));
	}

	private static List<Spot> spots(int number, Map<BlockId, PrintedPages.Place> places) {
		List<Spot> spots = new ArrayList<>();
		Optional<BlockId> goingOn = Optional.empty();
		for (Map.Entry<BlockId, PrintedPages.Place> entry : places.entrySet()) {
			if (entry.getValue().page() < number) {
				goingOn = Optional.of(entry.getKey());
			} else if (entry.getValue().page() == number) {
				spots.add(new Spot(Optional.of(entry.getKey()), entry.getValue().top()));
			}
		}
		spots.sort(Comparator.comparingDouble(Spot::top));
		if (spots.isEmpty() || spots.getFirst().top() > 0) {
			spots.addFirst(new Spot(goingOn, 0));
		}
		return List.copyOf(spots);
	}

	/**
	 * The first page that is other than before, from 1.
	 *
	 * @param otherwise where all are the same
	 */
	static int changed(List<Integer> before, List<Integer> after, int otherwise) {
		int both = Math.min(before.size(), after.size());
		for (int i = 0; i < both; i++) {
			if (!before.get(i).equals(after.get(i))) {
				return i + 1;
			}
		}
		return before.size() == after.size() ? otherwise : Math.min(both + 1, after.size());
	}

	private MediaPictures pictures(Question question) {
		ProgrammeFolder folder = question.subject().programme().folder();
		Programme programme = question.programme();
		if (album.filter(each -> each.folder() == folder && each.media().equals(programme.media())).isEmpty()) {
			album = Optional.of(new Album(folder, programme.media(), new MediaPictures(programme, file -> {
				try {
					return folder.media(file);
				} catch (StoreException e) {
					throw new IOException(e.getMessage(), e);
				}
			})));
		}
		return album.get().pictures();
	}
}
