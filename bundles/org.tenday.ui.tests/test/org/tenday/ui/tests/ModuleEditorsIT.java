package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.Block;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.broken.Note;
import org.tenday.ui.tests.harness.Menus;
import org.tenday.ui.tests.harness.Screenshots;

/** Modules with the pages, icon, palette and editors that plug-ins bring: one that is as it should be, and one all of whose parts fail. */
@ExtendWith(Screenshots.class)
class ModuleEditorsIT {

	private static final String ADD = "org.tenday.ui.command.addBlock";
	private static final String BROKEN = "org.tenday.ui.tests.broken";

	@TempDir
	private Path temp;
	private Desk desk;

	private void open(String area) throws StoreException {
		Path folder = Given.programme(temp.resolve("footprints"));
		ProgrammeFolder files = ProgrammeFolder.open(folder, SkillAreas.installed()::recordOf);
		files.save(Given.inArea(files.programme(), new SkillAreaId(area)));
		desk = new Desk(folder);
		desk.session("Draw the map");
	}

	@AfterEach
	void closeTheProgramme() {
		desk.close();
	}

	private void add(String type) {
		desk.commands.run(ADD, Map.of(ADD + ".type", type));
		desk.ui.find("block.title").typeOver("New " + type);
	}

	private Programme saved() throws StoreException {
		desk.save();
		return ProgrammeFolder.open(desk.folder, SkillAreas.installed()::recordOf).programme();
	}

	private Block last() throws StoreException {
		return saved().session(new SessionId("draw")).orElseThrow().blocks().getLast();
	}

	private FormEditor editor() {
		return (FormEditor) Desk.page().getActiveEditor();
	}

	private void show(String page) {
		desk.ui.run(() -> editor().setActivePage(page));
	}

	private List<String> tabs() {
		return desk.ui.get(() -> {
			FormEditor editor = editor();
			editor.setFocus();
			return Stream.of("moduleOverview", "sessions", "org.tenday.ui.tests.area.people").map(editor::findPage)
					.map(IFormPage::getTitle).toList();
		});
	}

	@Test
	void aModuleOpensWithThePageIconAndPaletteOfItsArea() throws StoreException, IOException {
		open("engagement");
		assertEquals(List.of("Overview", "Sessions", "People"), tabs());
		List<String> insert = new Menus(desk.ui).entries("Insert");
		assertTrue(insert.indexOf("Reading") < insert.indexOf("Stakeholder grid"), insert::toString);
		assertTrue(insert.indexOf("Contact log") < insert.indexOf("Broken"), insert::toString);
		show("moduleOverview");
		assertEquals("Engagement", desk.ui.find("module.area").text());
		Screenshots.keep("area-overview");
	}

	@Test
	void aCoreModuleHasTheOtherAreasOneStepAway() throws StoreException {
		open("core");
		List<String> insert = new Menus(desk.ui).entries("Insert");
		assertTrue(insert.contains("Engagement"), insert::toString);
		assertFalse(insert.contains("Stakeholder grid"), insert::toString);
	}

	@Test
	void anAreasPageChangesTheModuleThroughItsHistoryAndLeadsToItsBlocks() throws StoreException {
		open("engagement");
		add("engagement.stakeholder-grid");
		show("org.tenday.ui.tests.area.people");
		desk.ui.find("people.shorter").click();
		assertEquals("Undo shorten sessions", new Menus(desk.ui).entries("Edit").getFirst().split("\t")[0]);
		assertEquals(25, saved().session(new SessionId("draw")).orElseThrow().minutes());
		desk.commands.run(Desk.UNDO);
		assertEquals(30, saved().session(new SessionId("draw")).orElseThrow().minutes());
	}

	@Test
	void brokenPagesSayWhoseTheyAreAndTheOthersStay() throws StoreException, IOException {
		open("broken");
		for (String page : List.of("constructor", "create", "show", "missing")) {
			show(BROKEN + "." + page);
			String words = desk.ui.find("page.failed").text();
			assertTrue(words.contains("the plug-in " + BROKEN), words);
		}
		Screenshots.keep("broken-page");
		show("sessions");
		desk.ui.find("sessions.tree").choose("Draw the map");
		desk.ui.find("session.title").typeOver("Sketch the map");
		assertEquals("Sketch the map", saved().session(new SessionId("draw")).orElseThrow().title());
	}

	@Test
	void brokenEditorsGiveWayToThePlainForm() throws StoreException, IOException {
		open("broken");
		for (String type : List.of("broken.constructor", "broken.create")) {
			add(type);
			String words = desk.ui.find("block.editor.failed").text();
			assertTrue(words.contains("the plug-in " + BROKEN), words);
			assertFalse(desk.ui.has("broken.text"), "nothing of a half-made editor is left");
			desk.ui.find("block.words").typeOver("Written in the plain form");
			assertEquals(new Note("Written in the plain form"), last().content());
		}
		Screenshots.keep("broken-editor");
	}

	@Test
	void anEditorThatFailsInTheMiddleOfTypingGivesWayAndNothingIsLost() throws StoreException {
		open("broken");
		add("broken.show");
		desk.ui.find("broken.text").typeOver("good");
		desk.ui.run(() -> ((Text) Display.getCurrent().getFocusControl())
				.setText("fail"));
		assertTrue(desk.ui.find("block.editor.failed").text().contains("no light"));
		assertEquals("fail", desk.ui.find("block.words").text());
		desk.ui.find("block.words").typeOver("mended");
		assertEquals(new Note("mended"), last().content());
	}

	@Test
	void whatAMissingPluginBroughtIsShownAsAPlaceholderAndKept() throws StoreException, IOException {
		open("engagement");
		Path file = desk.module();
		desk.commands.run(Desk.CLOSE);
		desk.ui.await("the editors to close", () -> desk.editors() == 0);
		Files.writeString(file, Files.readString(file).replaceFirst("skill-area: engagement\n", "skill-area: gone\n")
				.replaceFirst("type: exercise", "type: gone.exercise"));
		desk.open();
		desk.session("Draw the map");
		desk.ui.find("sessions.tree").choose("Draw the map", "Your map");
		String words = desk.ui.find("block.unknown").text();
		assertTrue(words.contains("gone.exercise"), words);
		Screenshots.keep("missing-plug-in");
		List<String> before = Files.readAllLines(file);
		desk.ui.find("block.title").typeOver("Still here");
		desk.save();
		assertEquals(before.stream().map(line -> line.replace("Your map", "Still here")).toList(), Files.readAllLines(file));
		show("moduleOverview");
		assertTrue(desk.ui.find("module.area").text().contains("“gone”"), desk.ui.find("module.area").text());
	}
}
