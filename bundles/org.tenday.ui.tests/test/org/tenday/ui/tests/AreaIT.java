package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.drawing.Sketch;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Sheet;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.asking.ExportChoice;
import org.tenday.ui.tests.harness.Handle;
import org.tenday.ui.tests.harness.Menus;
import org.tenday.ui.tests.harness.Screenshots;

/**
 * What holds in the window for the modules of every skill area, and what the tests of one area's editors need: the module with the
 * area's examples is open.
 */
@ExtendWith(Screenshots.class)
abstract class AreaIT {

	private static final String ADD = "org.tenday.ui.command.addBlock";
	private static final String EXPORT = "org.tenday.ui.command.export";
	private static final String INSTRUCTION = "Fill in what you know, and mark what you don't.\n";
	private static final String FRAME = """
			format: 1
			kind: programme
			id: examples
			title: Examples
			language: en-GB
			""";

	private final SkillAreaId area;

	@TempDir
	private Path temp;

	/** The window with the examples. */
	protected Desk desk;

	/**
	 * @param area the id of the area
	 */
	protected AreaIT(String area) {
		this.area = new SkillAreaId(area);
	}

	@BeforeEach
	void openTheExamples() throws IOException {
		Path folder = Files.createDirectories(temp.resolve("examples"));
		Files.writeString(folder.resolve("programme.yaml"), FRAME);
		Path bundles = Path.of(System.getProperty(Screenshots.FOLDER)).resolve("../..").normalize();
		String bundle = "org.tenday.area." + area;
		Files.copy(bundles.resolve(bundle).resolve("test").resolve(bundle.replace('.', '/')).resolve("examples.module.yaml"),
				Files.createDirectories(folder.resolve("modules")).resolve("01-examples.module.yaml"));
		desk = new Desk(folder);
		openSession(module().sessions().getFirst());
	}

	@AfterEach
	void closeTheExamples() {
		desk.close();
	}

	private Module module() {
		return programme().modules().getFirst();
	}

	private Programme programme() {
		return desk.ui.get(() -> desk.programme().programme());
	}

	private Programme saved() throws StoreException {
		desk.save();
		return ProgrammeFolder.open(desk.folder, SkillAreas.installed()::recordOf).programme();
	}

	private void openSession(Session session) {
		desk.ui.find("navigator.tree").open("Examples", "Modules", module().title(), session.title());
		desk.ui.await("the editor of " + session.title(), () -> desk.ui.is("session.title", field -> field.text().equals(session.title())));
	}

	/** Chooses one of the examples, so that its editor shows. */
	protected void choose(String block) {
		BlockId id = new BlockId(block);
		Session session = module().sessions().stream().filter(each -> each.blocks().stream().anyMatch(there -> there.id().equals(id)))
				.findFirst().orElseThrow();
		String title = block(id).title();
		desk.ui.find("sessions.tree").choose(session.title(), title);
		desk.ui.await("the editor of " + title, () -> desk.ui.is("block.title", field -> field.text().equals(title)));
	}

	private Block block(BlockId id) {
		return module().sessions().stream().flatMap(session -> session.blocks().stream()).filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow();
	}

	/** What stands in one of the examples now. */
	protected <C extends BlockContent> C content(String block, Class<C> type) {
		return type.cast(block(new BlockId(block)).content());
	}

	/** Waits until an example holds something else. */
	protected void await(String block, BlockContent expected) {
		desk.ui.await(block + " to be " + expected, () -> content(block, BlockContent.class).equals(expected));
	}

	/** Undoes the last edit, which the Edit menu calls so: "Undo move risk". */
	protected void undo(String name) {
		assertEquals(name, new Menus(desk.ui).entries("Edit").getFirst().split("\t")[0]);
		desk.commands.run(Desk.UNDO);
	}

	/** The middle of a part of a drawing, in the canvas's pixels. */
	protected Point middle(Handle canvas, Sketch sketch, String spot) {
		return Drawn.middle(canvas, sketch, spot);
	}

	/** Shows a page of the module's editor, by its id. */
	protected void show(String page) {
		desk.ui.run(() -> ((FormEditor) Desk.page().getActiveEditor()).setActivePage(page));
	}

	@Test
	void aBlockOfEachKindIsAddedFilledInSavedReopenedAndPrinted() throws IOException, StoreException {
		List<BlockType<?>> types = SkillAreas.installed().area(area).orElseThrow().types();
		List<String> insert = new Menus(desk.ui).entries("Insert");
		assertTrue(insert.containsAll(types.stream().map(BlockType::label).toList()), insert::toString);
		Session session = module().sessions().getFirst();
		for (BlockType<?> type : types) {
			desk.commands.run(ADD, Map.of(ADD + ".type", type.id().value()));
			desk.ui.find("block.title").typeOver("New " + type.label());
			Handle instruction = desk.ui.find("block.brief.instruction").typeOver(INSTRUCTION);
			assertEquals("org.tenday.ui.block-" + type.id(), desk.ui.find("block.title").help());
			assertTrue(List.of("org.tenday.ui.block-" + type.id(), "org.tenday.ui.text").contains(instruction.help()), instruction::help);
		}
		Programme saved = saved();
		List<Block> added = saved.session(session.id()).orElseThrow().blocks().stream().skip(session.blocks().size()).toList();
		assertEquals(types.stream().map(BlockType::id).toList(), added.stream().map(Block::type).toList());
		added.forEach(block -> assertEquals(INSTRUCTION, ((Sheet) block.content()).brief().instruction(), block.title()));

		desk.commands.run(Desk.CLOSE);
		desk.ui.await("the editors to close", () -> desk.editors() == 0);
		desk.open();
		openSession(session);
		assertEquals(saved, programme());
		for (BlockType<?> type : types) {
			desk.ui.find("sessions.tree").choose(session.title(), "New " + type.label());
			desk.ui.await("the form of " + type.label(),
					() -> desk.ui.is("block.title", field -> field.text().equals("New " + type.label())));
		}
		Path out = temp.resolve("print");
		desk.answers.give("export", new ExportChoice(Set.of("handbook"), Set.of("html"), Set.of(Reader.LEARNER), out));
		int before = desk.answers.said().size();
		desk.commands.run(EXPORT);
		desk.ui.await("the report", () -> desk.answers.said().size() > before);
		String handbook = Files.readString(out.resolve("examples-handbook-learner.html"));
		types.forEach(type -> assertTrue(handbook.contains("New " + type.label()), () -> type.label() + " is not printed"));
	}
}
