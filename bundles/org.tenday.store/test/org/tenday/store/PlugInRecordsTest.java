package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

	/** Has numbers with decimals, and values that may be missing. */
	private record Cost(@Field(label = "Price") BigDecimal price, @Field(label = "Quantity") Optional<Integer> quantity,
			@Field(label = "Rate") Optional<BigDecimal> rate, @Field(label = "Paid") Optional<LocalDate> paid) implements BlockContent {
	}

	private static final Map<String, Class<? extends BlockContent>> RECORDS = Map.of("x.saying", Saying.class, "x.careless",
			Careless.class, "x.cost", Cost.class);

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

	@Test
	void decimalsAreKeptDigitByDigitAndWhatIsMissingStaysSo() throws Exception {
		Programme some = programme("x.cost", new Cost(new BigDecimal("-2.50"), Optional.of(3), Optional.empty(), Optional.empty()));
		ProgrammeFolder folder = ProgrammeFolder.create(temp.resolve("p"), some, Map.of(), PlugInRecordsTest::recordOf);
		assertEquals(some, ProgrammeFolder.open(folder.path(), PlugInRecordsTest::recordOf).programme());
		String text = Files.readString(folder.fileOf(new ModuleId("m")).orElseThrow());
		assertTrue(text.contains("price: -2.50\n") && !text.contains("rate:"), text);
	}

	@Test
	void aNumberThatWouldFillTheMemoryIsRefused() throws Exception {
		Programme some = programme("x.cost", new Cost(BigDecimal.ONE, Optional.empty(), Optional.empty(), Optional.empty()));
		ProgrammeFolder folder = ProgrammeFolder.create(temp.resolve("p"), some, Map.of(), PlugInRecordsTest::recordOf);
		Path file = folder.fileOf(new ModuleId("m")).orElseThrow();
		Files.writeString(file, Files.readString(file).replace("price: 1\n", "price: 1e999999999\n"));
		List<Problem> problems = ProgrammeFolder.open(folder.path(), PlugInRecordsTest::recordOf).problems();
		assertTrue(problems.getFirst().toString().contains("a number such as 2.5"), problems.toString());
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
