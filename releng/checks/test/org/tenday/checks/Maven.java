package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.tenday.checks.Tenday.Ended;

/**
 * The Maven that built Tenday, as one who makes an add-on has it: beside Tenday, in a folder of their own. It fetches nothing, since the build of
 * Tenday has fetched all that it needs. What it finds in Tenday's repository it keeps in a folder that is its own, too: two builds of Tenday may
 * have made different bundles of the same version.
 */
final class Maven {

	private static final int SECONDS = 600;

	private Maven() {
	}

	/** The folder with its command. */
	static Path programs() {
		return Path.of(System.getProperty("maven.home")).resolve("bin");
	}

	/**
	 * What the environment of a process has to say for Maven.
	 *
	 * @param kept where it keeps what it finds
	 */
	static Map<String, String> environment(Path kept) {
		Map<String, String> environment = new LinkedHashMap<>();
		environment.put("JAVA_HOME", System.getProperty("java.home"));
		// For the tests that the build starts, too: none of them runs for so long that the slower compiler pays.
		environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED");
		environment.put("MAVEN_ARGS", "--offline --batch-mode --no-transfer-progress -Dmaven.repo.local=%s -Dmaven.repo.local.tail=%s"
				.formatted(kept, System.getProperty("maven.repo.local")));
		return environment;
	}

	/** What came of a process that may build something. */
	static Ended ended(ProcessBuilder builder) throws IOException, InterruptedException {
		// The Maven that runs the tests would tell the other one where its root is.
		builder.environment().remove("MAVEN_PROJECTBASEDIR");
		Path out = Files.createTempFile("tenday", ".out");
		Path err = Files.createTempFile("tenday", ".err");
		Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		boolean hasEnded = process.waitFor(SECONDS, TimeUnit.SECONDS);
		process.destroyForcibly();
		assertTrue(hasEnded, () -> builder.command() + " doesn't end");
		Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
		Files.delete(out);
		Files.delete(err);
		return ended;
	}
}
