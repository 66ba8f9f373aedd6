package org.tenday.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tenday.model.Programme;

/** Starts a Java of its own with the classes of this test, for what cannot be tried in the tests' own. */
final class Child {

	private Child() {
	}

	/**
	 * @param prefix    in front of the command, such as a shell's limit; may be empty
	 * @param main      what to run
	 * @param arguments for it
	 */
	static Process start(List<String> prefix, Class<?> main, Path... arguments) throws IOException {
		String classes = Stream.of(main, ProgrammeFolder.class, Programme.class, LoadSettings.class).map(Child::location).distinct()
				.collect(Collectors.joining(System.getProperty("path.separator")));
		List<String> command = new ArrayList<>(prefix);
		command.addAll(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
						"-XX:-UsePerfData", "-Xmx64m", "-Xlog:disable", "-cp", classes, main.getName()));
		Stream.of(arguments).map(Path::toString).forEach(command::add);
		return new ProcessBuilder(command).redirectErrorStream(true).start();
	}

	private static String location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		} catch (URISyntaxException e) {
			throw new AssertionError(e);
		}
	}
}
