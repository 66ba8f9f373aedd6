package org.tenday.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.check.Checks;
import org.tenday.check.Thresholds;
import org.tenday.document.Outline;
import org.tenday.document.Themes;
import org.tenday.markdown.Pictures;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SkillAreaId;
import org.tenday.model.UnknownContent;
import org.tenday.skill.BlockPrinter;
import org.tenday.skill.BlockRules;
import org.tenday.skill.BlockType;
import org.tenday.skill.Composition;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ModuleText;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/**
 * What holds of every skill area that a plug-in brings. A plug-in's test extends it, and has beside its class, below the folder
 * {@code test}, two files: {@code examples.module.yaml}, a module with good examples of every block type, and {@code examples.txt}, what
 * they print as; see {@link Golden}. The plug-in's folder is the current one.
 */
public abstract class AreaContract {

	private static final String FRAME = """
			format: 1
			kind: programme
			id: examples
			title: Examples
			language: en-GB
			""";
	private static final int LEVEL = 3;

	@TempDir
	Path temp;

	private final Path beside = Path.of("test", getClass().getPackageName().split("\\."));
	private SkillAreas areas;
	private Path module;

	@BeforeEach
	void copyExamples() throws IOException {
		areas = Plugin.areas(Path.of(""));
		Files.writeString(temp.resolve("programme.yaml"), FRAME);
		module = Files.createDirectories(temp.resolve("modules")).resolve("01-examples.module.yaml");
		Files.copy(beside.resolve("examples.module.yaml"), module);
	}

	private ProgrammeFolder read() throws StoreException {
		return ProgrammeFolder.open(temp, areas::recordOf);
	}

	/** The plug-in's own types: all but the core's. */
	private List<BlockType<?>> types() {
		return areas.types().stream().filter(type -> !type.id().isCore()).toList();
	}

	@Test
	void everyBlockTypeHasAnExample() throws Exception {
		ProgrammeFolder folder = read();
		assertEquals(List.of(), folder.problems());
		Set<String> shown = new TreeSet<>();
		blocks(folder.programme()).forEach(block -> {
			assertFalse(block.content() instanceof UnknownContent, () -> block.id() + " is of a type that the plug-in does not bring");
			shown.add(block.type().value());
		});
		assertEquals(List.of(), types().stream().map(type -> type.id().value()).filter(type -> !shown.contains(type)).toList());
	}

	@Test
	void examplesPrintAsTheyDidWhenSomebodyLastLooked() throws Exception {
		Programme programme = read().programme();
		Programme learners = programme.forLearners();
		StringBuilder text = new StringBuilder();
		for (Session session : sessions(programme)) {
			for (Block block : session.blocks()) {
				text.append("=== ").append(block.id()).append(" (").append(block.type()).append(")\n");
				text.append("--- learners\n").append(learners.session(session.id())
						.flatMap(there -> there.blocks().stream().filter(each -> each.id().equals(block.id())).findFirst()
								.map(each -> Outline.of(printer(learners).handbook(there, each, LEVEL))))
						.orElse("nothing\n"));
				text.append("--- guide\n").append(Outline.of(printer(programme).guide(session, block, LEVEL)));
				text.append("--- slides\n").append(Trial.slides(printer(programme).slides(session, block)));
			}
		}
		Golden.check(beside.resolve("examples.txt"), text.toString());
	}

	@Test
	void thePlugInsOwnRulesFindNothingInTheExamples() throws Exception {
		assertEquals(List.of(), new Checks(BlockRules.of(areas), Thresholds.DEFAULT).run(read().programme()).stream()
				.map(finding -> finding.rule() + " at " + finding.where() + ": " + finding.message()).toList());
	}

	@Test
	void aBlockThatIsEmptiedAndBroughtBackIsSavedUnchanged() throws Exception {
		OpenProgramme open = open();
		byte[] before = Files.readAllBytes(module);
		for (Block block : blocks(open.programme())) {
			open.edit("Empty block", programme -> emptied(programme, block));
			assertTrue(open.isDirty() || block.content().equals(blank(block)), () -> block.id() + " is not changed by emptying it");
			open.undo();
			assertFalse(open.isDirty(), () -> block.id() + " is not what it was after undoing");
		}
		open.save();
		assertEquals(new String(before), Files.readString(module));
	}

	@Test
	void whatIsSavedIsReadAgain() throws Exception {
		OpenProgramme open = open();
		for (Block block : blocks(open.programme())) {
			open.edit("Empty block", programme -> emptied(programme, block));
		}
		open.save();
		assertEquals(open.programme(), read().programme());
		assertEquals(List.of(), read().problems());
		while (open.undoLabel().isPresent()) {
			open.undo();
		}
		open.save();
		assertEquals(open.programme(), read().programme());
	}

	@Test
	void aNewBlockPrintsAndIsChecked() throws Exception {
		Programme programme = read().programme();
		for (Block block : blocks(programme)) {
			programme = emptied(programme, block);
		}
		List<String> said = new ArrayList<>();
		for (Programme edition : List.of(programme, programme.forLearners())) {
			Composition composition = composition(edition);
			BlockPrinter printer = new BlockPrinter(areas, composition);
			sessions(edition).forEach(session -> session.blocks().forEach(block -> {
				printer.handbook(session, block, LEVEL);
				printer.guide(session, block, LEVEL);
				printer.slides(session, block);
			}));
			composition.remarks().forEach(remark -> said.add(remark.sentence()));
		}
		assertEquals(List.of(), said);
		assertTrue(new Checks(BlockRules.of(areas), Thresholds.DEFAULT).run(programme).stream()
				.noneMatch(finding -> finding.message().isBlank()));
	}

	@Test
	void theTemplateIsAModuleOfTheAreaWithBlocksThatAreThere() throws Exception {
		for (SkillArea area : areas.areas()) {
			assumeTrue(area.id().equals(SkillAreaId.CORE) || !area.template().isEmpty(), "the area has no template");
			if (!area.template().isEmpty()) {
				Path file = Path.of(area.template().replaceFirst("^platform:/plugin/[^/]+/", ""));
				Module template = ModuleText.read(Files.readString(file), areas::recordOf);
				assertEquals(area.id(), template.skillArea());
				assertFalse(template.sessions().isEmpty(), "the template has no session");
				template.sessions().forEach(session -> session.blocks().forEach(
						block -> assertFalse(block.content() instanceof UnknownContent, () -> block.id() + " is of an unknown type")));
			}
		}
	}

	@Test
	void learnersOfAnExerciseDoNotGetItsAnswer() throws Exception {
		Programme programme = read().programme();
		Programme learners = programme.forLearners();
		assumeTrue(types().stream().anyMatch(AreaContract::canBeExercise), "no block type can be an exercise");
		List<Block> exercises = blocks(programme).stream().filter(block -> block.content().isExercise()).toList();
		assertFalse(exercises.isEmpty(), "no example is an exercise");
		List<Block> given = blocks(learners);
		exercises.forEach(block -> given.stream().filter(each -> each.id().equals(block.id()))
				.forEach(each -> assertNotEquals(block.content(), each.content(), () -> "learners get the whole of " + block.id())));
	}

	/** Whether a type's record says of itself whether it is an exercise; one that does not never is. */
	private static boolean canBeExercise(BlockType<?> type) {
		try {
			return !type.content().getMethod("isExercise").getDeclaringClass().equals(BlockContent.class);
		} catch (NoSuchMethodException e) {
			throw new IllegalStateException(e);
		}
	}

	private OpenProgramme open() throws StoreException {
		return new OpenProgramme(read(), folder -> ProgrammeFolder.open(folder, areas::recordOf));
	}

	private BlockContent blank(Block block) {
		return areas.type(block.type()).orElseThrow().blank();
	}

	private Programme emptied(Programme programme, Block block) {
		Session session = sessions(programme).stream()
				.filter(each -> each.blocks().stream().anyMatch(there -> there.id().equals(block.id()))).findFirst().orElseThrow();
		return programme.withSession(session.id(), there -> there.withBlock(block.id(), before -> before.withContent(blank(block))));
	}

	private Composition composition(Programme programme) {
		return new Composition(programme, programme.modules(), Pictures.NONE, Themes.NEUTRAL.colours());
	}

	private BlockPrinter printer(Programme programme) {
		return new BlockPrinter(areas, composition(programme));
	}

	private static List<Session> sessions(Programme programme) {
		return programme.modules().stream().map(Module::sessions).flatMap(List::stream).toList();
	}

	private static List<Block> blocks(Programme programme) {
		return sessions(programme).stream().map(Session::blocks).flatMap(List::stream).collect(Collectors.toList());
	}
}
