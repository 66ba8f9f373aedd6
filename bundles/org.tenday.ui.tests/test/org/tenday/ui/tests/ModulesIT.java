package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.Module;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.tests.harness.Menus;
import org.tenday.ui.tests.harness.Screenshots;

/** Modules are added after the template of a skill area, and removed. */
@ExtendWith(Screenshots.class)
class ModulesIT {

	private static final String ADD = "org.tenday.ui.command.addModule";

	@TempDir
	private Path temp;
	private Desk desk;

	@BeforeEach
	void open() throws StoreException {
		desk = new Desk(Given.programme(temp.resolve("footprints")));
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private List<Module> savedModules() throws StoreException {
		desk.save();
		return ProgrammeFolder.open(desk.folder, SkillAreas.installed()::recordOf).programme().modules();
	}

	private List<String> saved() throws StoreException {
		return savedModules().stream().map(Module::title).toList();
	}

	@Test
	void aModuleOfEveryAreaIsAddedOpenedAndSaved() throws StoreException, IOException {
		List<String> areas = SkillAreas.installed().areas().stream().map(area -> area.id().value()).toList();
		assertTrue(areas.size() > 8, areas::toString);
		for (String area : areas) {
			int before = desk.editors();
			desk.commands.run(ADD, Map.of(ADD + ".area", area));
			desk.ui.await("the editor of the new module of " + area, () -> desk.editors() > before);
		}
		List<Module> modules = savedModules();
		assertEquals(areas, modules.subList(1, modules.size()).stream().map(module -> module.skillArea().value()).toList());
		modules.forEach(module -> assertFalse(module.sessions().isEmpty(), module.title()));
		Screenshots.keep("new-module");
	}

	@Test
	void undoingTakesTheModuleAndItsEditorAway() throws StoreException {
		desk.commands.run(ADD, Map.of(ADD + ".area", "core"));
		desk.ui.await("the editor of the new module", () -> desk.editors() == 2);
		assertEquals("Undo add module", new Menus(desk.ui).entries("Edit").getFirst().split("\t")[0]);
		desk.commands.run(Desk.UNDO);
		desk.ui.await("the editor to go", () -> desk.editors() == 1);
		desk.commands.run(Desk.REDO);
		assertEquals(List.of("Getting the data", "New module"), saved());
	}

	@Test
	void aModuleIsRemovedWithItsSessionsAndComesBack() throws StoreException {
		desk.commands.run(ADD, Map.of(ADD + ".area", "core"));
		desk.ui.await("the editor of the new module", () -> desk.editors() == 2);
		desk.ui.find("navigator.tree").focus().choose("Footprints", "Modules", "Getting the data").press(0, SWT.DEL);
		desk.ui.await("the module to go", () -> desk.programme().programme().modules().size() == 1);
		assertEquals(List.of("New module"), saved());
		assertEquals(List.of(), desk.programme().programme().timetables().getFirst().sessions());
		desk.commands.run(Desk.UNDO);
		assertEquals(List.of("Getting the data", "New module"), saved());
	}
}
