package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The built product, used without a window. */
final class Tenday {

	private static final int SECONDS = 150;

	/** How a call ended. */
	record Ended(int status, String out, String err) {
	}

	private Tenday() {
	}

	/** Calls it in a folder. */
	static Ended run(Path folder, String... words) throws IOException, InterruptedException {
		return run(List.of(), folder, words);
	}

	/**
	 * Calls it in a folder.
	 *
	 * @param before what stands before the command, such as a shell that sets a limit
	 */
	static Ended run(List<String> before, Path folder, String... words) throws IOException, InterruptedException {
		return run(Product.LINUX.folder(), before, folder, words);
	}

	/**
	 * Calls a copy of it in a folder.
	 *
	 * @param product the copy's folder
	 */
	static Ended run(Path product, Path folder, String... words) throws IOException, InterruptedException {
		return run(product, List.of(), folder, words);
	}

	/** Calls a product, such as a copy that may be changed, with what stands before the command. */
	static Ended run(Path product, List<String> before, Path folder, String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(before);
		command.add(product.resolve("tenday-cli").toString());
		command.addAll(List.of(words));
		Path out = Files.createTempFile("tenday", ".out");
		Path err = Files.createTempFile("tenday", ".err");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile())
				.start();
		assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), "tenday doesn't end");
		Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
		Files.delete(out);
		Files.delete(err);
		return ended;
	}
}
