package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Prose;
import org.tenday.store.internal.files.SavingForEver;

/** A program that is killed while it saves leaves each file as the old or the new one, whole, and loses none. */
class CrashTest {

	private static final int KILLS = 200;
	private static final int AT_ONCE = 2;

	@TempDir
	Path temp;

	private Path one;
	private Path other;

	@BeforeEach
	void makeModels() throws StoreException {
		one = ProgrammeFolder.create(temp.resolve("one"), Samples.programme(), Map.of(), CoreTypes::recordOf).path();
		other = ProgrammeFolder.create(temp.resolve("other"), Samples.programme(), Map.of(), CoreTypes::recordOf).save(changed()).path();
	}

	/** Every file differs, one is new, and all modules have other numbers. */
	private static Programme changed() {
		Programme programme = Samples.programme();
		List<Module> modules = new ArrayList<>(programme.modules());
		modules.addFirst(new Module(new ModuleId("extra"), "Extra", SkillAreaId.CORE, "Only here.", List.of(), List.of()));
		return programme.withAbout(programme.about().withAim("Another aim.\n\n" + "A long text. ".repeat(2000))).withModules(modules)
				.withModule(new ModuleId("team"), module -> module.withAim("Another.")).withSession(new SessionId("d01-welcome"),
						session -> session.withBlock(new BlockId("welcome-text"),
								block -> block.withContent(new Prose("Line.\n".repeat(5000)))));
	}

	@Test
	void everyFileIsTheOldOrTheNewOne() throws Exception {
		List<Callable<Integer>> runs = new ArrayList<>();
		for (int i = 0; i < AT_ONCE; i++) {
			Path folder = ProgrammeFolder.create(temp.resolve("folder-" + i), Samples.programme(), Map.of(), CoreTypes::recordOf).path();
			Random random = new Random(i);
			runs.add(() -> killAgainAndAgain(folder, random));
		}
		int inTheMiddle = 0;
		try (ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE)) {
			for (Future<Integer> run : executor.invokeAll(runs)) {
				inTheMiddle += run.get();
			}
		}
		System.out.println("Killed %d times while saving; %d of these left the folder in the middle of it.".formatted(KILLS, inTheMiddle));
		assertTrue(inTheMiddle > KILLS / 10, "so few kills hit a saving that the test shows nothing: " + inTheMiddle);
	}

	private int killAgainAndAgain(Path folder, Random random) throws Exception {
		int inTheMiddle = 0;
		for (int i = 0; i < KILLS / AT_ONCE; i++) {
			Process child = Child.start(List.of(), SavingForEver.class, folder, one, other);
			assertEquals("ready", child.inputReader().readLine());
			TimeUnit.MICROSECONDS.sleep(random.nextInt(50_000));
			child.destroyForcibly().waitFor();
			inTheMiddle += check(folder);
		}
		Programme last = Samples.programme();
		ProgrammeFolder opened = ProgrammeFolder.open(folder, CoreTypes::recordOf);
		opened.save(last.withAbout(last.about().withAim("Saved at last."))).save(last);
		assertEquals(last, ProgrammeFolder.open(folder, CoreTypes::recordOf).programme());
		assertEquals(List.of(), unfinished(folder));
		return inTheMiddle;
	}

	/** 1 where the folder is in neither of the two states, else 0. */
	private int check(Path folder) throws Exception {
		assertEquals(List.of(), ProgrammeFolder.open(folder, CoreTypes::recordOf).problems());
		Map<String, Path> now = SavingForEver.files(folder);
		Map<String, Path> first = SavingForEver.files(one);
		Map<String, Path> second = SavingForEver.files(other);
		assertTrue(now.keySet().containsAll(first.keySet()), () -> "only these are left: " + now);
		Set<Path> ofFirst = same(now, first);
		Set<Path> ofSecond = same(now, second);
		for (Path file : now.values()) {
			assertTrue(ofFirst.contains(file) || ofSecond.contains(file), () -> file + " is neither the old nor the new one");
		}
		boolean whole = ofFirst.size() == now.size() && now.size() == first.size() || ofSecond.size() == second.size();
		return whole && unfinished(folder).isEmpty() ? 0 : 1;
	}

	private static Set<Path> same(Map<String, Path> now, Map<String, Path> model) throws IOException {
		Set<Path> same = new HashSet<>();
		for (Map.Entry<String, Path> each : now.entrySet()) {
			Path wanted = model.get(each.getKey());
			if (wanted != null && Files.mismatch(each.getValue(), wanted) < 0) {
				same.add(each.getValue());
			}
		}
		return same;
	}

	private static List<Path> unfinished(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".tenday-new") && !file.toString().contains("previous")).toList();
		}
	}
}
