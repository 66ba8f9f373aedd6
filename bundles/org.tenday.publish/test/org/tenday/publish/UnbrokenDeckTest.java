package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Element.ItemList;
import org.tenday.document.FixedWords;
import org.tenday.document.Info;
import org.tenday.document.Inline;
import org.tenday.document.Slide;
import org.tenday.document.Theme;
import org.tenday.document.Written;
import org.tenday.layout.DeckFitter;
import org.tenday.model.Programme;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.skill.SkillAreas;

/** Who gets decks as they were composed, and who as they fit Tenday's slides. */
class UnbrokenDeckTest {

	@TempDir
	private Path folder;

	private final Map<String, Deck> written = new HashMap<>();

	/** Notes what it is given. */
	private final class Noting implements DeckWriter {

		private final String format;
		private final boolean breaking;

		Noting(String format, boolean breaking) {
			this.format = format;
			this.breaking = breaking;
		}

		@Override
		public boolean breaks(Theme theme) {
			return breaking;
		}

		@Override
		public Written write(Deck deck, OutputStream out) {
			written.put(format, deck);
			return new Written(deck.slides().size(), Map.of(), List.of());
		}
	}

	/** One slide that is too full. */
	private static final class Full implements Publication {

		private final Deck deck;

		Full(Info info, Theme theme) {
			List<List<Inline>> lines = IntStream.range(0, 30).mapToObj(line -> Inline.text("line " + line)).toList();
			deck = new Deck(info, theme, FixedWords.ENGLISH,
					List.of(new Slide(Slide.Layout.CONTENT, "Full", List.of(ItemList.of(ItemList.Kind.BULLETS, lines)), List.of(), "")));
		}

		@Override
		public String id() {
			return "full";
		}

		@Override
		public String name() {
			return "Full";
		}

		@Override
		public Set<Reader> readers() {
			return Set.of(Reader.LEARNER);
		}

		@Override
		public Form form() {
			return Form.SLIDES;
		}

		@Override
		public Composed compose(EditionOf edition, Setting setting) {
			return new Composed.Slides(deck, List.of());
		}
	}

	private Writer writer(String format, boolean breaking) {
		return new Writer(format, format, format, "org.example", Optional.empty(), Optional.of(() -> new Noting(format, breaking)), false);
	}

	@Test
	void aWriterThatBreaksDecksItselfGetsThemAsComposedAndTheOthersFitted() throws Exception {
		Programme programme = Small.programme();
		ExportRequest request = ExportRequest.everything(folder);
		Full full = new Full(new Info("T", "S", "A", Locale.UK, "stamp", Instant.EPOCH), request.theme());
		new Exporter(SkillAreas.core(), Writers.of(List.of(writer("pdf", false), writer("pptx", true))), List.of(full)).run(programme,
				Small.MEDIA,
				request, Progress.NONE);
		assertEquals(full.deck, written.get("pptx"));
		assertEquals(new DeckFitter().fit(full.deck), written.get("pdf"));
		assertNotEquals(full.deck, written.get("pdf"));
	}
}
