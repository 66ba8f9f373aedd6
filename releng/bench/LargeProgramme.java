import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.check.rules.GeneralRules;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.LearningType;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.Prose;
import org.tenday.store.ContentTypes;
import org.tenday.store.ProgrammeFolder;

/** How long a very large programme takes to open, check and save, and what memory it needs. */
public final class LargeProgramme {

	private static final int ROUNDS = 5;
	private static final Map<String, Class<? extends BlockContent>> RECORDS = Map.of("prose", Prose.class, "exercise", Exercise.class);
	private static final ContentTypes TYPES = type -> Optional.ofNullable(RECORDS.get(type.value()));
	private static final String TEXT = """
			## What a record leaves out

			A record is made for care, and only by accident for anybody else. Somebody typed it between two patients, in the words of that ward.

			- Ask who typed it.
			- Ask what they did not need to type.
			- Ask when it was changed last.
			""";

	private interface Work<T> {
		T run() throws Exception;
	}

	public static void main(String[] arguments) throws Exception {
		if (arguments.length == 4 && arguments[0].equals("create")) {
			Programme programme = programme(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
			ProgrammeFolder.create(Path.of(arguments[1]), programme, Map.of(), TYPES);
			return;
		}
		int modules = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
		int sessions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
		Path temporary = Files.createTempDirectory("tenday-bench-");
		try {
			measure(temporary.resolve("programme"), modules, sessions);
		} finally {
			delete(temporary);
		}
	}

	private static void measure(Path folder, int modules, int sessions) throws Exception {
		System.out.printf("%,d modules with %d sessions each; medians of %d rounds%n", modules, sessions, ROUNDS);
		Programme programme = programme(modules, sessions);
		row("create", times(1, () -> ProgrammeFolder.create(folder, programme, Map.of(), TYPES)));
		row("open", times(ROUNDS, () -> ProgrammeFolder.open(folder, TYPES)));
		ProgrammeFolder opened = ProgrammeFolder.open(folder, TYPES);
		row("check", times(ROUNDS, () -> GeneralRules.checks().run(opened.programme())));
		System.out.printf("%-22s %,10d%n", "findings", GeneralRules.checks().run(opened.programme()).size());
		ProgrammeFolder[] current = { opened };
		int[] round = { 0 };
		row("save one sentence", times(ROUNDS, () -> {
			round[0]++;
			current[0] = current[0].save(current[0].programme().withSession(new SessionId("s-%d-0".formatted(modules / 2)),
					session -> session.withSummary("Changed %d times.".formatted(round[0]))));
			return current[0];
		}));
		row("save every module", times(1, () -> current[0].save(current[0].programme()
				.withModules(current[0].programme().modules().stream().map(module -> module.withAim("Another aim.")).toList()))));
	}

	private static long[] times(int rounds, Work<?> work) throws Exception {
		long[] times = new long[rounds];
		for (int i = 0; i < rounds; i++) {
			long start = System.nanoTime();
			Object result = work.run();
			times[i] = System.nanoTime() - start;
			if (result == null) {
				throw new IllegalStateException("nothing came of it");
			}
		}
		return times;
	}

	private static void row(String what, long[] times) {
		Arrays.sort(times);
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		System.out.printf("%-22s %,10d ms   %,6d MB in use%n", what, times[times.length / 2] / 1_000_000,
				(runtime.totalMemory() - runtime.freeMemory()) >> 20);
	}

	private static Programme programme(int modules, int sessions) {
		return Programme.titled("Large programme").withModules(IntStream.range(0, modules).mapToObj(m -> module(m, sessions)).toList());
	}

	private static Module module(int m, int sessions) {
		ObjectiveId objective = new ObjectiveId("o-" + m);
		return new Module(new ModuleId("m-" + m), "Module " + m, SkillAreaId.CORE, "",
				List.of(new Objective(objective, "Map the sources of step " + m)),
				IntStream.range(0, sessions).mapToObj(s -> session(m, s, objective)).toList());
	}

	private static Session session(int m, int s, ObjectiveId objective) {
		String id = m + "-" + s;
		Block prose = new Block(new BlockId("p-" + id), new BlockTypeId("prose"), "Text " + id, Audience.DEFAULT, new Prose(TEXT));
		Block exercise = new Block(new BlockId("e-" + id), new BlockTypeId("exercise"), "Exercise " + id, Audience.DEFAULT,
				new Exercise("List three things that record " + id + " leaves out.", 10, 4, List.of(),
						"Who typed it, why, and what came after."));
		return Session.of(new SessionId("s-" + id), "Session " + id, 30).withType(LearningType.PRACTICE).withObjectives(List.of(objective))
				.withBlocks(List.of(prose, exercise));
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
