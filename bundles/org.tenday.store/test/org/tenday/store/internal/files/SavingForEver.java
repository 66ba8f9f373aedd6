package org.tenday.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program that makes a folder the same as one model folder and then as another, again and again, until it is killed. It loads next to no
 * classes, so that it is at its work a moment after it was started.
 */
public final class SavingForEver {

	private SavingForEver() {
	}

	/**
	 * Writes "ready" when it has saved twice, and so is at its full speed.
	 *
	 * @param arguments the folder, and the two model folders
	 */
	public static void main(String[] arguments) throws Exception {
		Path folder = Path.of(arguments[0]);
		List<Map<String, Path>> models = List.of(files(Path.of(arguments[1])), files(Path.of(arguments[2])));
		for (int i = 0;; i++) {
			new Saving(new Layout(folder)).run(plan(folder, models.get(i % 2)));
			if (i == 1) {
				System.out.println("ready");
			}
		}
	}

	/** The paths below the folder of its files, by their names without the number of their place. */
	public static Map<String, Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".yaml") && !file.toString().contains(".tenday"))
					.collect(Collectors.toMap(SavingForEver::name, file -> file, (one, other) -> {
						throw new IllegalStateException(one + " and " + other + " hold the same module");
					}, TreeMap::new));
		}
	}

	private static String name(Path file) {
		return file.getFileName().toString().replaceFirst("^\\d+-", "");
	}

	private static Plan plan(Path folder, Map<String, Path> model) throws IOException {
		Map<String, Path> now = files(folder);
		List<Plan.Move> moves = new ArrayList<>();
		List<Plan.Write> writes = new ArrayList<>();
		for (Map.Entry<String, Path> wanted : model.entrySet()) {
			Path parent = wanted.getValue().getParent();
			Path place = parent.endsWith("modules") || parent.endsWith("media") ? folder.resolve(parent.getFileName()) : folder;
			Path file = place.resolve(wanted.getValue().getFileName());
			Path old = now.remove(wanted.getKey());
			byte[] bytes = Files.readAllBytes(wanted.getValue());
			if (old != null && !old.equals(file)) {
				moves.add(new Plan.Move(old, file));
			}
			if (old == null || Files.mismatch(old, wanted.getValue()) >= 0) {
				writes.add(new Plan.Write(file, bytes));
			}
		}
		return new Plan(moves, writes, List.copyOf(now.values()));
	}
}
