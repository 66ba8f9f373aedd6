package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Field;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;

/** Records that plug-ins bring, written without a thought for how they are kept. */
class PlugInRecordsTest {

	/** Looks like an id, and is a block's content. */
	private record Saying(@Field(label = "Saying") String value) implements BlockContent {
	}

	/** Goes wrong in every way. */
	private record Careless(@Field(label = "Text") String text) implements BlockContent {

		Careless {
			switch (text) {
			case "nothing" -> throw new NullPointerException();
			case "place" -> List.of().get(3);
			case "lines" -> throw new IllegalArgumentException("One line\nand another.");
			default -> {
				// All other texts are taken.
			}
			}
		}
	}

	private static final Map<String, Class<? extends BlockContent>> RECORDS = Map.of("x.saying", Saying.class, "x.careless",
			Careless.class);

	@TempDir
	Path temp;

	private static Programme programme(String type, BlockContent content) {
		Block block = new Block(new BlockId("b"), new BlockTypeId(type), "", Audience.DEFAULT, content);
		Session session = Session.of(new SessionId("s"), "S", 10).withBlocks(List.of(block));
		return Programme.titled("P")
				.withModules(List.of(new Module(new ModuleId("m"), "M", SkillAreaId.CORE, "", List.of(), List.of(session))));
	}

	private static Optional<Class<? extends BlockContent>> recordOf(BlockTypeId type) {
		return Optional.ofNullable(RECORDS.get(type.value()));
	}

	@Test
	void aRecordOfOneTextCalledValueIsKept() throws Exception {
		Programme programme = programme("x.saying", new Saying("Less is more"));
		assertEquals(programme,
				ProgrammeFolder.create(temp.resolve("p"), programme, Map.of(), PlugInRecordsTest::recordOf).programme());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"nothing | This careless cannot be made of what stands here (NullPointerException): tell the makers of the plug-in that it belongs to.",
			"place | This careless cannot be made of what stands here (ArrayIndexOutOfBoundsException): tell the makers of the plug-in that it belongs to.",
			"lines | One line and another." })
	void aRecordThatRefusesItsValuesGivesOneSentence(String text, String sentence) throws Exception {
		ProgrammeFolder folder = ProgrammeFolder.create(temp.resolve("p"), programme("x.careless", new Careless("good")), Map.of(),
				PlugInRecordsTest::recordOf);
		Path file = folder.fileOf(new ModuleId("m")).orElseThrow();
		Files.writeString(file, Files.readString(file).replace("good", text));
		List<Problem> problems = ProgrammeFolder.open(folder.path(), PlugInRecordsTest::recordOf).problems();
		assertEquals(List.of(file + ", line 10, column 5: " + sentence), problems.stream().map(Problem::toString).toList());
	}
}
