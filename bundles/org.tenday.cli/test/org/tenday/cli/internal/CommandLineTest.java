package org.tenday.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.check.rules.GeneralRules;
import org.tenday.importer.Importers;
import org.tenday.publish.Publications;
import org.tenday.publish.ThemeCatalogue;
import org.tenday.publish.Writers;

class CommandLineTest {

	@TempDir
	private Path folder;

	private Typed typed() {
		return new Typed(folder, false);
	}

	@Test
	void helpNamesEveryCommand() {
		Typed typed = typed();
		assertEquals(0, typed.run("--help"));
		for (String command : List.of("export PROGRAMME --out DIR", "check PROGRAMME", "import FORMAT SOURCE --into PROGRAMME",
				"new DIR --template ID",
				"areas", "install SOURCE [--feature ID,…]", "remove ID", "addons")) {
			assertTrue(typed.out().contains("  tenday " + command), command);
		}
		assertEquals("", typed.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "export", "check", "import", "new", "areas", "new-plugin", "install", "remove", "addons" })
	void everyCommandTakesHelpAndVersion(String command) {
		Typed typed = typed();
		assertEquals(0, typed.run(command, "--help"));
		assertTrue(typed.out().startsWith("tenday " + command), typed.out());
		assertEquals(0, typed.run(command, "--version"));
		assertEquals("tenday 1.2.3\n", typed.out());
	}

	@Test
	void helpOfACommandExplainsEachOption() {
		Typed typed = typed();
		typed.run("export", "folder", "--help");
		assertTrue(typed.out().contains("  --edition learner|trainer  who it is for; both where nothing is said\n"), typed.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"''; Say what to do: export, check, import, new, areas, install, remove, addons, new-plugin. \"tenday --help\" tells more.",
			"print; There is no command \"print\": choose from export, check, import, new, areas, install, remove, addons, new-plugin. \"tenday --help\" tells more.",
			"install; install: SOURCE is missing; usage: tenday install SOURCE [--feature ID,…]",
			"remove a b; remove: nothing can be done with \"b\"; usage: tenday remove ID",
			"addons; Add-ons are installed in and removed from a Tenday that is installed; this one is not.",
			"areas here; areas: nothing can be done with \"here\"; usage: tenday areas",
			"areas --all; areas: there is no option --all; usage: tenday areas",
			"import carpentries; import: --into PROGRAMME is missing; usage: tenday import FORMAT SOURCE --into PROGRAMME",
			"import --into x carpentries; import: SOURCE is missing; usage: tenday import FORMAT SOURCE --into PROGRAMME",
			"import a b --into; import: --into needs PROGRAMME after it; usage: tenday import",
			"import a b --into x --into y; import: --into is given twice; usage: tenday import FORMAT SOURCE --into PROGRAMME",
			"import wordperfect b --into x; Nothing can be imported from the format \"wordperfect\": choose from carpentries, echo." }, quoteCharacter = '\'')
	void whatCannotBeDoneIsOneLineAndStatus2(String line, String message) {
		Typed typed = typed();
		assertEquals(2, typed.run(line.isEmpty() ? new String[0] : line.split(" ")));
		assertEquals("", typed.out());
		assertTrue(typed.err().startsWith("tenday: " + message), typed.err());
		assertEquals(1, typed.err().lines().count(), typed.err());
	}

	@ParameterizedTest
	@MethodSource("faults")
	void aFaultIsOneLineAndStatus2(Throwable fault) {
		Installed broken = new Installed(GeneralRules::all, () -> {
			if (fault instanceof Error error) {
				throw error;
			}
			throw (RuntimeException) fault;
		}, () -> Writers.of(List.of()), Publications::own, () -> ThemeCatalogue.of(List.of()), () -> Importers.of(List.of()));
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Terminal terminal = new Terminal(new PrintStream(OutputStream.nullOutputStream()),
				new PrintStream(err, true, StandardCharsets.UTF_8),
				false, folder);
		CommandLine line = new CommandLine(CommandLine.commands(broken, InstalledAddOns.inPlatform()), "1.2.3");
		assertEquals(2, line.run(List.of("areas"), terminal).number());
		String said = err.toString(StandardCharsets.UTF_8);
		assertEquals(1, said.lines().count(), said);
		assertTrue(said.startsWith("tenday: A fault in Tenday or in one of its plug-ins (") && said.contains("broken")
				&& !said.contains("\u001b"), said);
	}

	static List<Throwable> faults() {
		return List.of(new IllegalStateException("broken\n\u001b[2Jin two"), new NoClassDefFoundError("broken"),
				new StackOverflowError("broken"),
				new OutOfMemoryError("broken"));
	}

	@Test
	void areasListsTypesWithTheirLabels() {
		Typed typed = typed();
		assertEquals(0, typed.run("areas"));
		assertTrue(typed.out().startsWith("core: Core (org.tenday.skill)\n  prose         Text\n"), typed.out());
		assertEquals(15, typed.out().lines().count());
	}
}
