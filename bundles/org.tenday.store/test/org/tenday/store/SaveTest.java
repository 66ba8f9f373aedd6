package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.BlockId;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Prose;

class SaveTest {

	private static final ModuleId DATA = new ModuleId("getting-the-data");
	private static final ModuleId TEAM = new ModuleId("team");

	@TempDir
	Path temp;

	private ProgrammeFolder folder;

	@BeforeEach
	void makeFolder() throws Exception {
		folder = ProgrammeFolder.create(temp.resolve("copd"), Samples.programme(), Map.of("pathway.svg", MediaBytes.of(new byte[]{ 1, 2 })),
				CoreTypes::recordOf);
	}

	@Test
	void nothingChangedTouchesNothing() throws Exception {
		List<String> before = listing();
		folder.save(Samples.programme());
		assertEquals(before, listing());
	}

	@Test
	void oneChangeWritesOneFileAndKeepsTheVersionBefore() throws Exception {
		byte[] old = Files.readAllBytes(file("modules/02-team.module.yaml"));
		Map<Path, byte[]> others = Map.of(file("programme.yaml"), Files.readAllBytes(file("programme.yaml")));
		ProgrammeFolder saved = save(programme -> programme.withModule(TEAM, module -> module.withAim("Together.")));
		assertArrayEquals(old, Files.readAllBytes(file(".tenday/previous/modules/02-team.module.yaml")));
		assertFalse(Files.exists(file(".tenday/previous/programme.yaml")));
		for (Map.Entry<Path, byte[]> other : others.entrySet()) {
			assertArrayEquals(other.getValue(), Files.readAllBytes(other.getKey()));
		}
		assertEquals(saved.programme(), reopened().programme());
	}

	@Test
	void savingTwiceFromTheNewStateWorks() throws Exception {
		folder = save(programme -> programme.withModule(TEAM, module -> module.withAim("One.")));
		folder = save(
				programme -> programme.withModule(TEAM, module -> module.withAim("Two.")).withAbout(programme.about().withAim("Three.")));
		assertEquals(folder.programme(), reopened().programme());
		assertTrue(Files.readString(file(".tenday/previous/modules/02-team.module.yaml")).contains("aim: One."));
	}

	@Test
	void fileChangedOutsideIsNotOverwritten() throws Exception {
		Files.writeString(file("modules/02-team.module.yaml"), "# my note\n", StandardOpenOption.APPEND);
		byte[] outside = Files.readAllBytes(file("modules/02-team.module.yaml"));
		ChangedOutsideException refused = assertThrows(ChangedOutsideException.class,
				() -> save(programme -> programme.withModule(TEAM, module -> module.withAim("Mine."))
						.withAbout(programme.about().withAim("Also mine."))));
		assertEquals(file("modules/02-team.module.yaml")
				+ ": another program changed this file since it was opened, so nothing was saved: open the programme again.",
				refused.getMessage());
		assertArrayEquals(outside, Files.readAllBytes(file("modules/02-team.module.yaml")));
		assertEquals(Samples.programme(), reopened().programme(), "no other file was written either");
	}

	@Test
	void moduleTakenAwayThatChangedOutsideIsNotDeleted() throws Exception {
		Files.writeString(file("modules/02-team.module.yaml"), "# my note\n", StandardOpenOption.APPEND);
		assertThrows(ChangedOutsideException.class, () -> save(programme -> programme.withModules(programme.modules().subList(0, 1))));
		assertTrue(Files.exists(file("modules/02-team.module.yaml")));
	}

	@Test
	void folderThatIsGoneIsNotMadeAgainWithHalfOfItsFiles() throws Exception {
		Path away = folder.path().resolveSibling("away");
		Files.move(folder.path(), away);
		Module fresh = new Module(new ModuleId("fresh"), "Fresh", SkillAreaId.CORE, "", List.of(), List.of());
		StoreException refused = assertThrows(StoreException.class, () -> save(
				programme -> programme.withModules(Stream.concat(programme.modules().stream(), Stream.of(fresh)).toList())));
		assertEquals(folder.path() + ": this folder is not there any more, so nothing was saved: put it back.", refused.getMessage());
		assertFalse(Files.exists(folder.path()));
	}

	@Test
	void fileDeletedOutsideIsReported() throws Exception {
		Files.delete(file("modules/02-team.module.yaml"));
		StoreException refused = assertThrows(StoreException.class,
				() -> save(programme -> programme.withModule(TEAM, module -> module.withAim("Mine."))));
		assertEquals(
				file("modules/02-team.module.yaml")
						+ ": This file was not saved, because it is not there any more as it was opened: There is no such file."
						+ " Put it or its folder back and save again.",
				refused.getMessage());
	}

	@Test
	void savingThatWasCutShortCanBeRepeated() throws Exception {
		Programme wanted = folder.programme().withModule(TEAM, module -> module.withAim("Mine."))
				.withAbout(folder.programme().about().withAim("Mine."));
		ProgrammeFolder.open(folder.path(), CoreTypes::recordOf).save(wanted.withAbout(folder.programme().about()));
		assertEquals(wanted, folder.save(wanted).programme());
		assertEquals(wanted, reopened().programme());
	}

	@Test
	void moduleFilesAreNamedInTheOrderOfTheProgramme() throws Exception {
		Module first = empty("first");
		Module last = empty("last");
		folder = save(programme -> programme.withModules(List.of(module(DATA), module(TEAM), last)));
		assertEquals(List.of("01-getting-the-data.module.yaml", "02-team.module.yaml", "03-last.module.yaml"), moduleFiles());
		folder = save(programme -> programme.withModules(List.of(module(DATA), last)));
		assertEquals(List.of("01-getting-the-data.module.yaml", "03-last.module.yaml"), moduleFiles());
		folder = save(programme -> programme.withModules(List.of(module(DATA), first, last)));
		assertEquals(List.of("01-getting-the-data.module.yaml", "02-first.module.yaml", "03-last.module.yaml"), moduleFiles());
		folder = save(programme -> programme.withModules(List.of(last.withAim("Now first."), module(DATA), first)));
		assertEquals(List.of("01-last.module.yaml", "02-getting-the-data.module.yaml", "03-first.module.yaml"), moduleFiles());
		assertEquals(folder.programme(), reopened().programme());
		folder = save(programme -> programme.withModules(List.of(empty("zero"), last, module(DATA), first)));
		assertEquals(List.of("01-zero.module.yaml", "02-last.module.yaml", "03-getting-the-data.module.yaml", "04-first.module.yaml"),
				moduleFiles());
		assertEquals(folder.programme(), reopened().programme());
	}

	@Test
	void hundredsOfModulesStayInOrder() throws Exception {
		List<Module> many = new ArrayList<>();
		for (int i = 0; i < 120; i++) {
			many.add(empty("m" + i));
		}
		folder = save(programme -> programme.withModules(many));
		assertEquals(many, reopened().programme().modules());
	}

	@Test
	void sessionThatMovesTakesItsUnknownKeysAlong() throws Exception {
		Path file = file("modules/01-getting-the-data.module.yaml");
		Files.writeString(file,
				Files.readString(file).replace("  - id: welcome-text\n", "  - id: welcome-text\n    colour: red\n").replace(
						"  summary: Hello.\n",
						"  summary: Hello.\n  room: 12\n"));
		folder = reopened();
		assertEquals(2, folder.problems().size());
		SessionId welcome = new SessionId("d01-welcome");
		Session session = folder.programme().session(welcome).orElseThrow();
		folder = save(programme -> programme
				.withModule(DATA,
						module -> module.withSessions(module.sessions().stream().filter(each -> !each.id().equals(welcome)).toList()))
				.withModule(TEAM, module -> module.withSessions(List.of(module.sessions().getFirst(), session.withTitle("Hello")))));
		String moved = Files.readString(file("modules/02-team.module.yaml"));
		assertTrue(moved.contains("  room: \"12\"\n") && moved.contains("    colour: red\n"), moved);
		assertFalse(Files.readString(file).contains("colour"));
		assertEquals(folder.programme(), reopened().programme());
	}

	@Test
	void blockThatMovesToAnotherSessionTakesItsUnknownKeysAlong() throws Exception {
		Path file = file("modules/01-getting-the-data.module.yaml");
		Files.writeString(file, Files.readString(file).replace("  - id: welcome-text\n", "  - id: welcome-text\n    colour: red\n"));
		folder = reopened();
		Module data = module(DATA);
		Session from = data.sessions().getFirst();
		Session to = data.sessions().getLast();
		folder = save(programme -> programme.withModule(DATA,
				module -> module.withSessions(List.of(from.withBlocks(List.of()), to.withBlocks(List.of(from.blocks().getFirst()))))));
		assertTrue(Files.readString(file).contains("colour: red"));
		assertEquals(folder.programme(), reopened().programme());
	}

	@Test
	void brokenModuleIsLeftAloneWhileOthersAreSaved() throws Exception {
		Path broken = file("modules/02-team.module.yaml");
		Files.writeString(broken, "format: 1\nkind: module\ntitle: [\n");
		folder = reopened();
		assertEquals(List.of(DATA), folder.programme().modules().stream().map(Module::id).toList());
		folder = save(programme -> programme.withModules(List.of(empty("new"), module(DATA).withAim("Changed."))));
		assertEquals("format: 1\nkind: module\ntitle: [\n", Files.readString(broken));
		assertEquals(folder.programme(), reopened().programme());
		assertEquals(1, reopened().problems().size());
	}

	@Test
	void fileOfLaterFormatIsOpenedButNotSaved() throws Exception {
		Path later = file("modules/02-team.module.yaml");
		Files.writeString(later, Files.readString(later).replace("format: 1", "format: 2") + "news: [1]\n");
		folder = reopened();
		assertEquals(Samples.programme(), folder.programme());
		folder = save(programme -> programme.withModule(DATA, module -> module.withAim("Changed.")));
		StoreException refused = assertThrows(StoreException.class,
				() -> save(programme -> programme.withModule(TEAM, module -> module.withAim("Changed."))));
		assertEquals(later
				+ ": This file is of a later format than this version of Tenday writes, so it was not saved: install a later version to change it.",
				refused.getMessage());
	}

	@Test
	void brokenMediaFileIsNotOverwritten() throws Exception {
		Files.writeString(file("media/media.yaml"), "format: 1\nkind: media\nfiles: {\n");
		folder = reopened();
		assertEquals(List.of(), folder.programme().media());
		StoreException refused = assertThrows(StoreException.class,
				() -> save(programme -> programme.withMedia(List.of(new Media("a.png", "", "", "", "")))));
		assertEquals(
				file("media/media.yaml")
						+ ": This file could not be opened, so it is not overwritten: mend it, then open the programme again.",
				refused.getMessage());
	}

	@Test
	void idsGivenTwiceAreNotSaved() {
		StoreException refused = assertThrows(StoreException.class,
				() -> save(programme -> programme.withModules(List.of(module(DATA), module(TEAM).withSessions(module(DATA).sessions())))));
		assertEquals(folder.path() + ": two sessions have the id \"d01-welcome\", so nothing was saved: give each its own.",
				refused.getMessage());
	}

	@Test
	void leftOversOfSavingThatWasCutShortAreTakenAway() throws Exception {
		Files.writeString(file(".programme.yaml.0badcafe.tenday-new"), "half");
		Files.writeString(file("modules/.02-team.module.yaml.0badcafe.tenday-new"), "half");
		save(programme -> programme.withModule(TEAM, module -> module.withAim("Mine.")));
		assertTrue(listing().stream().noneMatch(name -> name.contains("tenday-new")), () -> listing().toString());
	}

	@Test
	void twoProgramsDoNotSaveAtOnce() throws Exception {
		Files.createDirectories(file(".tenday"));
		try (FileChannel channel = FileChannel.open(file(".tenday/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			assertTrue(lock.isValid());
			StoreException refused = assertThrows(StoreException.class,
					() -> save(programme -> programme.withModule(TEAM, module -> module.withAim("Mine."))));
			assertEquals(folder.path() + ": this programme is being saved already: try again.", refused.getMessage());
		}
		assertEquals(Samples.programme(), reopened().programme());
	}

	@Test
	void folderThatMayNotBeWrittenIsReported() throws Exception {
		Path modules = file("modules");
		assertTrue(modules.toFile().setWritable(false));
		Assumptions.assumeFalse(Files.isWritable(modules), "the tests run as a user who may write everywhere");
		try {
			StoreException refused = assertThrows(StoreException.class,
					() -> save(programme -> programme.withModule(TEAM, module -> module.withAim("Mine."))));
			assertEquals(
					file("modules/02-team.module.yaml")
							+ ": could not be saved, because you have no right to write here; what was there before is still there.",
					refused.getMessage());
		} finally {
			assertTrue(modules.toFile().setWritable(true));
		}
		assertEquals(Samples.programme(), reopened().programme());
	}

	@Test
	void linkInTendaysOwnFolderIsNotFollowed() throws Exception {
		Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
		Files.createSymbolicLink(file(".tenday"), elsewhere);
		StoreException refused = assertThrows(StoreException.class,
				() -> save(programme -> programme.withModule(TEAM, module -> module.withAim("Mine."))));
		assertEquals(file(".tenday") + ": This is a symbolic link, so nothing was saved: take it away.", refused.getMessage());
		try (Stream<Path> files = Files.list(elsewhere)) {
			assertEquals(List.of(), files.toList());
		}
	}

	@Test
	void newFolderIsMadeWholeOrNotAtAll() throws Exception {
		Path place = temp.resolve("deep/er/new");
		MediaBytes failing = () -> {
			throw new IOException("the stick was pulled out");
		};
		StoreException refused = assertThrows(StoreException.class,
				() -> ProgrammeFolder.create(place, Samples.programme(), Map.of("a.png", failing), CoreTypes::recordOf));
		assertEquals(
				place + ": could not be saved, because the system says \"the stick was pulled out\"; what was there before is still there.",
				refused.getMessage());
		try (Stream<Path> files = Files.list(place.getParent())) {
			assertEquals(List.of(), files.toList());
		}
		Files.createDirectory(place);
		assertEquals(Samples.programme(), ProgrammeFolder.create(place, Samples.programme(), Map.of(), CoreTypes::recordOf).programme());
	}

	@Test
	void placeThatIsTakenIsNotOverwritten() throws Exception {
		String taken = ": something is here already, so no programme was made: name a folder that does not exist or is empty.";
		StoreException refused = assertThrows(StoreException.class,
				() -> ProgrammeFolder.create(folder.path(), Programme.titled("Other"), Map.of(), CoreTypes::recordOf));
		assertEquals(folder.path() + taken, refused.getMessage());
		Path file = Files.writeString(temp.resolve("file"), "mine");
		assertEquals(file + taken, assertThrows(StoreException.class,
				() -> ProgrammeFolder.create(file, Programme.titled("Other"), Map.of(), CoreTypes::recordOf)).getMessage());
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void mediaAreAddedAndNeverReplaced() throws Exception {
		folder.addMedia("icons/a.png", MediaBytes.of(new byte[]{ 7 }));
		assertArrayEquals(new byte[]{ 7 }, folder.media("icons/a.png"));
		folder.addMedia("icons/a.png", MediaBytes.of(new byte[]{ 7 }));
		StoreException refused = assertThrows(StoreException.class, () -> folder.addMedia("icons/a.png", MediaBytes.of(new byte[]{ 8 })));
		assertEquals("media/icons/a.png: Another file of this name is there already: choose another name.",
				refused.getMessage());
		assertArrayEquals(new byte[]{ 7 }, folder.media("icons/a.png"));
	}

	@Test
	void commentsAndUnknownKeysOfHandWrittenProgrammeStay() throws Exception {
		Path file = file("programme.yaml");
		String text = "# Ours\n" + Files.readString(file).replace("aim: To learn\n", "aim: To learn   # short\nroom-plan: {a: 1}\n");
		Files.writeString(file, text);
		folder = reopened();
		folder = save(programme -> programme.withAbout(programme.about().withAim("To teach")));
		assertEquals(text.replace("To learn ", "To teach "), Files.readString(file));
	}

	@Test
	void longTextChangesOneLine() throws Exception {
		folder = save(
				programme -> programme.withSession(new SessionId("d01-welcome"), session -> session.withBlock(new BlockId("welcome-text"),
						block -> block.withContent(new Prose("# Hello\n\nWorld: yes, indeed.\n")))));
		assertTrue(Files.readString(file("modules/01-getting-the-data.module.yaml"))
				.contains("    text: |\n      # Hello\n\n      World: yes, indeed.\n"));
	}

	private static Module empty(String id) {
		return new Module(new ModuleId(id), id, SkillAreaId.CORE, "", List.of(), List.of());
	}

	private Module module(ModuleId id) {
		return folder.programme().module(id).orElseThrow();
	}

	private Path file(String path) {
		return folder.path().resolve(path);
	}

	private ProgrammeFolder save(UnaryOperator<Programme> change) throws StoreException {
		return folder.save(change.apply(folder.programme()));
	}

	private ProgrammeFolder reopened() throws StoreException {
		return ProgrammeFolder.open(folder.path(), CoreTypes::recordOf);
	}

	private List<String> moduleFiles() throws IOException {
		try (Stream<Path> files = Files.list(file("modules"))) {
			return files.map(path -> path.getFileName().toString()).sorted().toList();
		}
	}

	private List<String> listing() {
		try (Stream<Path> files = Files.walk(folder.path())) {
			return files.map(path -> path + " " + path.toFile().lastModified()).sorted().toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
