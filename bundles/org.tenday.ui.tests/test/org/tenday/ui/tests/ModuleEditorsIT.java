package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tenday.ui.tests.area.StakeholderGrid.Amount.HIGH;
import static org.tenday.ui.tests.area.StakeholderGrid.Amount.LOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Block;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.area.ContactLog;
import org.tenday.ui.tests.area.ContactLog.Channel;
import org.tenday.ui.tests.area.ContactLog.Contact;
import org.tenday.ui.tests.area.StakeholderGrid;
import org.tenday.ui.tests.area.StakeholderGrid.Stakeholder;
import org.tenday.ui.tests.area.StakeholderGridType;
import org.tenday.ui.tests.broken.Note;
import org.tenday.ui.tests.harness.Handle;
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

	private List<Stakeholder> stakeholders() {
		return desk.ui.get(() -> Desk.page().getActiveEditor().getAdapter(OpenProgramme.class)).programme()
				.session(new SessionId("draw")).map(session -> session.blocks().getLast().content()).map(StakeholderGrid.class::cast)
				.orElseThrow().stakeholders();
	}

	private void awaitStakeholders(Stakeholder... expected) {
		desk.ui.await("the stakeholders " + List.of(expected), () -> stakeholders().equals(List.of(expected)));
	}

	private Point middle(Handle canvas, String spot) {
		return Drawn.middle(canvas, StakeholderGridType.sketch(new StakeholderGrid("", stakeholders())), spot);
	}

	private Handle grid(String... names) {
		add("engagement.stakeholder-grid");
		Handle canvas = desk.ui.find("stakeholders.grid");
		for (String name : names) {
			canvas.press(0, SWT.INSERT);
			desk.ui.find("drawing.name").typeOver(name).press(0, SWT.CR);
			desk.ui.await("the name to be taken", () -> !stakeholders().isEmpty() && stakeholders().getLast().name().equals(name));
		}
		return canvas;
	}

	@Test
	void stakeholdersAreDraggedUndoneAndRedone() throws StoreException, IOException {
		open("engagement");
		Handle canvas = grid("Medical director", "Respiratory nurses", "Local press");
		awaitStakeholders(new Stakeholder("Medical director", HIGH, HIGH), new Stakeholder("Respiratory nurses", HIGH, HIGH),
				new Stakeholder("Local press", HIGH, HIGH));
		canvas.drag(middle(canvas, "entry-2"), middle(canvas, "cell-1-1"));
		awaitStakeholders(new Stakeholder("Medical director", HIGH, HIGH), new Stakeholder("Respiratory nurses", HIGH, HIGH),
				new Stakeholder("Local press", LOW, LOW));
		assertEquals("Undo move stakeholder", new Menus(desk.ui).entries("Edit").getFirst().split("\t")[0]);
		desk.commands.run(Desk.UNDO);
		assertEquals(new Stakeholder("Local press", HIGH, HIGH), stakeholders().getLast());
		desk.commands.run(Desk.REDO);
		assertEquals(new Stakeholder("Local press", LOW, LOW), stakeholders().getLast());
		canvas.focus();
		Screenshots.keep("stakeholder-grid");
		assertEquals(3, ((StakeholderGrid) last().content()).stakeholders().size());
		show("org.tenday.ui.tests.area.people");
		assertEquals(List.of("Medical director: power high, interest high", "Respiratory nurses: power high, interest high",
				"Local press: power low, interest low"), desk.ui.find("people.names").lines());
		Screenshots.keep("area-page");
	}

	@Test
	void stakeholdersAreMovedRenamedAndTakenAwayByKeys() throws StoreException {
		open("engagement");
		Handle canvas = grid("Patients", "Press");
		canvas.press(0, SWT.ARROW_DOWN).press(0, SWT.ARROW_LEFT).press(0, SWT.ARROW_LEFT);
		awaitStakeholders(new Stakeholder("Patients", HIGH, HIGH), new Stakeholder("Press", LOW, LOW));
		canvas.press(0, SWT.ARROW_RIGHT).press(0, SWT.F2);
		desk.ui.find("drawing.name").typeOver("Local press").press(0, SWT.CR);
		awaitStakeholders(new Stakeholder("Patients", HIGH, HIGH), new Stakeholder("Local press", LOW, HIGH));
		canvas.press(0, SWT.DEL);
		awaitStakeholders(new Stakeholder("Patients", HIGH, HIGH));
		for (int i = 0; i < 3; i++) {
			desk.commands.run(Desk.UNDO);
		}
		awaitStakeholders(new Stakeholder("Patients", HIGH, HIGH), new Stakeholder("Press", LOW, LOW));
		desk.ui.find("block.introduction").typeOver("Who has a say?\n");
		assertEquals("Who has a say?\n", ((StakeholderGrid) last().content()).introduction());
	}

	private Handle contacts() {
		add("engagement.contact-log");
		return desk.ui.find("block.contacts");
	}

	private void copy(String text) {
		desk.ui.run(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[]{ text }, new Transfer[]{ TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	@Test
	void cellsOfASpreadsheetArePastedIntoATableAndUndoneAtOnce() throws StoreException, IOException {
		open("engagement");
		Handle table = contacts();
		copy("Name\tDate\tLength\tChannel\tAnswered\nWard 4\t2027-02-01\t15\tin person\tyes\nPractice\t2027-02-02\t5\tPhone\tno\n");
		table.press(SWT.MOD1, 'v');
		desk.ui.await("the rows", () -> table.rows().equals(List.of("Ward 4 | 2027-02-01 | 15 | In person | Yes",
				"Practice | 2027-02-02 | 5 | Phone | No")));
		Screenshots.keep("table-pasted");
		copy("Clinic\t2027-02-03\ttoo long");
		table.press(SWT.MOD1, 'v');
		desk.ui.await("the refusal", () -> desk.ui.message().contains("Line 1, Length (minutes): “too long” is not a whole number"));
		assertEquals(2, table.rows().size());
		assertEquals("Undo paste into contacts", new Menus(desk.ui).entries("Edit").getFirst().split("\t")[0]);
		ContactLog log = (ContactLog) last().content();
		assertEquals(new Contact("Ward 4", LocalDate.of(2027, 2, 1), 15, Channel.IN_PERSON, true), log.contacts().getFirst());
		desk.commands.run(Desk.UNDO);
		desk.ui.await("no rows", () -> table.rows().isEmpty());
	}

	@Test
	void rowsAreAddedMovedAndRemovedByKeysAndCellsAreEditedWhereTheyStand() throws StoreException {
		open("engagement");
		Handle table = contacts();
		copy("First\nSecond\n");
		table.press(SWT.MOD1, 'v');
		desk.ui.await("two rows", () -> table.rows().size() == 2);
		table.chooseRow("Second").press(SWT.ALT, SWT.ARROW_UP);
		desk.ui.await("the second before the first", () -> table.rows().getFirst().startsWith("Second"));
		table.press(0, SWT.INSERT);
		desk.ui.find("block.contacts.cell").typeOver("Between").press(0, SWT.CR);
		table.focus();
		desk.ui.await("the new name", () -> table.rows().get(1).startsWith("Between"));
		table.chooseRow("Second").press(0, SWT.DEL);
		desk.ui.await("two rows again", () -> table.rows().size() == 2);
		assertEquals(List.of("Between", "First"), ((ContactLog) last().content()).contacts().stream().map(Contact::name).toList());
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
