package org.tenday.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.check.Threshold;
import org.tenday.check.rules.GeneralRules;
import org.tenday.importer.Importers;
import org.tenday.publish.Publications;
import org.tenday.publish.ThemeCatalogue;
import org.tenday.skill.CoreArea;
import org.tenday.skill.SkillAreas;

class CheckAndNewTest {

	@TempDir
	private Path temp;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private CommandLine commands;

	@BeforeEach
	void prepare() {
		Installed installed = new Installed(GeneralRules::all, () -> SkillAreas.of(List.of(CoreArea.area())), () -> {
			throw new AssertionError("no command here writes documents");
		}, Publications::own, () -> ThemeCatalogue.of(List.of()), () -> Importers.of(List.of()));
		commands = new CommandLine(CommandLine.commands(installed, InstalledAddOns.inPlatform()), "0");
	}

	private int run(String... words) {
		out.reset();
		err.reset();
		Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false, temp);
		return commands.run(List.of(words), terminal).number();
	}

	private String out() {
		return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	private String err() {
		return err.toString(StandardCharsets.UTF_8).strip();
	}

	/** A new workshop in which an objective is weak and a text was never finished. */
	private void flawed() throws IOException {
		assertEquals(0, run("new", "mine", "--template", "one-day"), this::err);
		Path module = temp.resolve("mine/modules/01-workshop.module.yaml");
		List<String> lines = Files.readAllLines(module);
		int sessions = lines.indexOf("sessions:");
		lines.addAll(sessions, List.of("aim: Date TBC", "objectives:", "- id: o", "  text: Understand data"));
		Files.write(module, lines);
	}

	@Test
	void findingsAreToldWithFileAndLine() throws IOException {
		flawed();
		assertEquals(1, run("check", "mine", "--severity", "warning"), this::err);
		assertTrue(out().contains(
				"modules/01-workshop.module.yaml:5: error: There is a placeholder, \"TBC\": write what belongs there. [text.placeholder]\n"),
				this::out);
		assertTrue(
				out().contains("modules/01-workshop.module.yaml:7: warning: The objective \"Understand data\" begins with \"understand\""),
				this::out);
	}

	@Test
	void jsonFollowsTheContract() throws IOException {
		flawed();
		assertEquals(1, run("check", "mine", "--report", "json", "--severity", "error"));
		assertEquals("""
				{
				  "findings": [
				    {
				      "rule": "text.placeholder",
				      "severity": "error",
				      "file": "modules/01-workshop.module.yaml",
				      "line": 5,
				      "path": "workshop/aim",
				      "message": "There is a placeholder, \\"TBC\\": write what belongs there.",
				      "mends": []
				    }
				  ]
				}
				""", out());
	}

	@Test
	void sarifNamesRulesAndPlaces() throws IOException {
		flawed();
		assertEquals(1, run("check", "mine", "--report", "sarif"));
		assertTrue(out().contains("\"version\": \"2.1.0\"") && out().contains("\"ruleId\": \"text.placeholder\"")
				&& out().contains("\"startLine\": 5"), this::out);
	}

	@Test
	void thresholdsChangeAtWhichNumbersRulesSpeak() throws IOException {
		flawed();
		run("check", "mine");
		assertTrue(out().contains("[objective.count]") && out().contains("[timing.no-check]"), this::out);
		run("check", "mine", "--threshold", "fewest-objectives=1", "--threshold", "words-on-slide=50,minutes-without-check=100");
		assertFalse(out().contains("[objective.count]") || out().contains("[timing.no-check]"), this::out);
		assertTrue(out().contains("[objective.weak-verb]"), this::out);
	}

	@Test
	void helpNamesEveryThresholdWithWhatCanBeChosen() {
		assertEquals(0, run("check", "--help"));
		assertTrue(out().contains("  --threshold NAME=VALUE,…") && out().contains(
				"  words-in-sentence      A sentence for learners, at most: 25 words (5 to 100)\n"), this::out);
		assertEquals(Threshold.all().size(), out().lines().filter(line -> line.matches("  [a-z-]+ .*\\d to [\\d]+\\)")).count(), this::out);
	}

	@Test
	void sarifNamesFilesByAddresses() throws IOException {
		flawed();
		Files.move(temp.resolve("mine/modules/01-workshop.module.yaml"), temp.resolve("mine/modules/01-für alle.module.yaml"));
		assertEquals(1, run("check", "mine", "--report", "sarif"));
		assertTrue(out().contains("\"uri\": \"modules/01-f%C3%BCr%20alle.module.yaml\""), this::out);
	}

	@Test
	void aProgrammeWithoutErrorsIsDone() {
		assertEquals(0, run("new", "mine", "--template", "ten-days"), this::err);
		assertEquals(0, run("check", "mine", "--severity", "error"), this::err);
		assertEquals("", out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"new mine --template nothing | There is no template \"nothing\": choose from ten-days, one-day, sample.",
			"new mine | new: --template ID is missing; usage: tenday new DIR --template ID",
			"check mine --threshold words=3 | --threshold: There is no threshold \"words\": choose from fewest-objectives, "
					+ "most-objectives, acquisition-percent, minutes-without-check, minutes-without-break, minutes-of-overrun, minutes-of-underrun, "
					+ "words-in-sentence, words-on-slide, lines-on-slide, small-number, alt-characters.",
			"check mine --threshold words-in-sentence=many | --threshold cannot be \"words-in-sentence=many\": write a whole number after "
					+ "the equals sign.",
			"check mine --threshold words-in-sentence=0 | --threshold: words-in-sentence cannot be 0: write a number from 5 to 100.",
			"check mine --threshold small-number | --threshold cannot be \"small-number\": write a name, an equals sign and a number, such "
					+ "as words-in-sentence=30.",
			"check mine --threshold all | --threshold cannot be \"all\": write a name, an equals sign and a number, such as "
					+ "words-in-sentence=30.",
			"check mine --report xml | --report cannot be \"xml\": choose from text, json, sarif." })
	void wrongCallsAreRefusedInOneLine(String words, String message) {
		assertEquals(2, run(words.strip().split(" ")));
		assertEquals("tenday: " + message.strip(), err());
	}

	@Test
	void whatIsNoProgrammeIsRefused() {
		assertEquals(2, run("check", "gone"));
		assertEquals("tenday: " + temp.resolve("gone") + ": there is no such folder.", err());
	}
}
