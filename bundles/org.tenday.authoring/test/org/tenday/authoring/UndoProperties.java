package org.tenday.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.tenday.authoring.fields.BlockFields;
import org.tenday.authoring.fields.ModuleFields;
import org.tenday.authoring.fields.ProgrammeFields;
import org.tenday.authoring.fields.SessionFields;
import org.tenday.model.Objective;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.content.Prose;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** Whatever is done can be undone, and what was undone can be done again. */
class UndoProperties {

	private static Path temp;
	private static ProgrammeFolder folder;

	@BeforeContainer
	static void makeFolder() throws IOException, StoreException {
		temp = Files.createTempDirectory("undo");
		folder = Given.folder(temp.resolve("footprints"));
	}

	@AfterContainer
	static void removeFolder() throws IOException {
		try (Stream<Path> files = Files.walk(temp)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	@Provide
	Arbitrary<List<Edit>> edits() {
		Arbitrary<Integer> small = Arbitraries.integers().between(-3, 3);
		Arbitrary<String> words = Arbitraries.strings().alpha().ofMaxLength(4);
		SessionFields walk = new SessionFields(Given.WALK);
		SessionFields draw = new SessionFields(Given.DRAW);
		Arbitrary<Edit> edit = Arbitraries.oneOf(words.map(walk.title()::typing), words.map(draw.title()::typing),
				words.map(word -> ProgrammeFields.title().set("T" + word)), small.map(minutes -> walk.minutes().set(30 + minutes)),
				words.map(word -> new BlockFields(Given.WALK, Given.TEXT).content().typing(new Prose(word))),
				words.map(word -> new ModuleFields(Given.FIRST).objectives().set(List.of(new Objective(Given.MAP, word)))),
				small.map(by -> Edit.of("Move session", programme -> Arrangement.withSessionMoved(programme, Given.WALK, by))),
				small.map(by -> Edit.of("Move block", programme -> Arrangement.withBlockMoved(programme, Given.WALK, Given.MORE, by))),
				words.map(word -> Edit.of("Add session", programme -> Arrangement.withSessionAt(programme, Given.SECOND, 0,
						Session.of(Arrangement.newSessionId(programme, word), word, 10)))));
		return edit.list().ofMaxSize(30);
	}

	@Property(tries = 200)
	void everyEditUndoneIsAsBeforeAndRedoneIsAsAfter(@ForAll("edits") List<Edit> edits) {
		OpenProgramme open = new OpenProgramme(folder, Given::read);
		Programme before = open.programme();
		edits.forEach(open::edit);
		Programme after = open.programme();
		List<Programme> back = new ArrayList<>();
		while (open.undoLabel().isPresent()) {
			back.add(open.programme());
			open.undo();
		}
		assertEquals(before, open.programme());
		assertEquals(false, open.isDirty());
		for (Programme expected : back.reversed()) {
			open.redo();
			assertEquals(expected, open.programme());
		}
		assertEquals(after, open.programme());
	}
}
