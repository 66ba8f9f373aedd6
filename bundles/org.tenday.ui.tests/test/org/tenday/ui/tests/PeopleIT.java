package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Menus;
import org.tenday.ui.tests.harness.Screenshots;

/** What belongs to a programme as a whole: its people, its glossary, its references. */
@ExtendWith(Screenshots.class)
class PeopleIT {

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
	}

	@AfterEach
	void closeTheProgramme() {
		desk.close();
	}

	private void page(String id) {
		desk.ui.run(() -> ((FormEditor) Desk.page().getActiveEditor()).setActivePage(id));
	}

	private Programme saved() throws StoreException {
		desk.save();
		return ProgrammeFolder.open(temp.resolve("footprints"), SkillAreas.installed()::recordOf).programme();
	}

	/** Adds a row below the others and names it in its first cell. */
	private void add(String list, String first) {
		desk.ui.find(list).press(0, SWT.INSERT);
		desk.ui.find(list + ".cell").typeOver(first);
		desk.ui.find(list).focus();
		desk.ui.await(first + " in the table", () -> desk.ui.is(list, table -> table.rows().getLast().startsWith(first)));
	}

	@Test
	void aPersonIsIntroducedInTheFieldsBelowTheTable() throws StoreException, IOException {
		page("people");
		add("people", "Ada Ash");
		desk.ui.find("people.chosen.role").typeOver("Lead trainer");
		desk.ui.find("people.chosen.biography").typeOver("Ada *teaches*.\n\nShe nurses, too.");
		assertTrue(desk.ui.find("people.chosen.name").size().x > 200, "the fields have their room");
		assertEquals("Ada Ash | Lead trainer |  | Ada *teaches*. She nurses, too.", desk.ui.find("people").rows().getLast());
		Screenshots.keep("people");
		assertEquals(List.of(new Person("Ada Ash", "Lead trainer", "", "Ada *teaches*.\n\nShe nurses, too.")), saved().people());
	}

	@Test
	void wordsAndWorksAreAddedAndTakenBackByName() throws StoreException, IOException {
		page("glossary");
		add("glossary", "Audit");
		desk.ui.find("glossary.chosen.definition").typeOver("A check of care.");
		page("references");
		add("references", "ada2027");
		desk.ui.find("references.chosen.text").typeOver("Ash A. Footprints. 2027.");
		Programme saved = saved();
		assertEquals(List.of(new GlossaryEntry("Audit", "A check of care.", "", "")), saved.glossary());
		assertEquals(List.of(new Reference("ada2027", "Ash A. Footprints. 2027.", "")), saved.references());
		assertEquals("Undo change work", new Menus(desk.ui).entries("Edit").getFirst());
		for (int i = 0; i < 3; i++) {
			desk.commands.run(Desk.UNDO);
		}
		desk.ui.await("no references", () -> desk.ui.is("references", table -> table.rows().isEmpty()));
		desk.ui.await("no fields of a row that is not there", () -> !desk.ui.has("references.chosen.text"));
		page("glossary");
		assertEquals("Audit | A check of care. |  | ", desk.ui.find("glossary").rows().getLast());
	}

	@Test
	void aFindingAboutAWordOpensThePageOfTheGlossary() {
		page("glossary");
		add("glossary", "Quorum");
		page("overview");
		desk.commands.run("org.tenday.ui.command.check");
		desk.ui.await("the finding", () -> desk.ui.is("findings.table",
				list -> list.rows().stream().anyMatch(row -> row.contains("glossary.unused"))));
		desk.ui.find("findings.table").openRow("glossary.unused");
		assertTrue(desk.ui.find("glossary").rows().getLast().startsWith("Quorum"));
	}
}
