package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenday.model.Programme;

/** Damaged and hostile folders: what each is told, word for word. None hangs, none loses a byte. */
class HostileTest {

	private static final String MODULE = "modules/02-team.module.yaml";
	private static final String OUTSIDE = " leads out of the media folder, so it is not opened: put the file there, and write its path below it.";
	private static final String NO_ANCHORS = "Anchors (&) and aliases (*) cannot stand in a Tenday file: write the value out, or put quotes round the text.";
	private static final String LATER = ", but this version of Tenday knows formats up to 1: ";
	private static final String EACH_ITS_OWN = " of modules/01-getting-the-data.module.yaml: give each part its own.";
	private static final String IDS = " is not the id of a module: use small letters, digits and hyphens, at most 64.";
	private static final String COLON = "A colon cannot stand here: put quotes round a text that has a colon in it, or mend the indentation.";
	private static final String NO_LINK = "This is a symbolic link, which Tenday does not follow: put the file itself here.";
	private static final String NO_FOLDER = "This is not a folder but a file or a symbolic link, so nothing in it was opened.";
	private static final String NOT_UTF_8 = "This file is not in UTF-8 from here on: save it again as UTF-8.";
	private static final String HEAD = "format: 1\nkind: module\nid: team\ntitle: Teams\n";

	/** Damages a folder. */
	private interface Damage {
		void on(Path folder) throws IOException;
	}

	/**
	 * One row of the table.
	 *
	 * @param name     what it is
	 * @param damage   does it
	 * @param expected the message, without the folder's path
	 */
	private record Row(String name, Damage damage, String expected) {
		@Override
		public String toString() {
			return name;
		}
	}

	private static Row module(String name, String text, String expected) {
		return new Row(name, folder -> Files.writeString(folder.resolve(MODULE), text), MODULE + expected);
	}

	private static Row body(String name, String text, String expected) {
		return module(name, HEAD + text, expected);
	}

	private static Row programme(String name, String text, String expected) {
		return new Row(name, folder -> Files.writeString(folder.resolve("programme.yaml"), text), "programme.yaml" + expected);
	}

	private static Row bytes(String name, byte[] bytes, String expected) {
		return new Row(name, folder -> Files.write(folder.resolve(MODULE), bytes), MODULE + expected);
	}

	static Stream<Row> table() {
		return Stream.of(//
				module("empty file", "",
						", line 1, column 1: This file is empty: it must begin with \"format: 1\"."), //
				module("comments alone", "# nothing\n",
						", line 1, column 1: This file is empty: it must begin with \"format: 1\"."), //
				module("a text", "hello\n",
						", line 1, column 1: This file must hold keys with their values, beginning with \"format: 1\"."), //
				module("a list", "- format: 1\n",
						", line 1, column 1: This file must hold keys with their values, beginning with \"format: 1\"."), //
				module("no format", "kind: module\n",
						", line 1, column 1: This file must begin with \"format: 1\"."), //
				module("format that is no number", "format: one\nkind: module\n",
						", line 1, column 9: format: must be a whole number from 1, such as 1."), //
				module("later format, readable", HEAD.replace("1", "2"),
						", line 1, column 9: This file is of format 2" + LATER
								+ "it is opened for reading only, so install a later version to change it."), //
				module("later format, unreadable", HEAD.replace("1", "3") + "sessions: none\n",
						", line 1, column 9: This file is of format 3" + LATER + "install a later version to open it."), //
				module("no kind", "format: 1\nid: team\n",
						", line 1, column 1: This file needs the line \"kind: module\"."), //
				module("wrong kind", "format: 1\nkind: programme\nid: team\n",
						", line 2, column 7: kind: must be \"module\" in this file."), //
				module("no id", "format: 1\nkind: module\ntitle: T\n",
						", line 1, column 1: This module needs the key \"id\"."), //
				module("id that is none", "format: 1\nkind: module\nid: My Team\n",
						", line 3, column 5: id: \"My Team\"" + IDS), //
				body("colon in the middle of a text", "aim: Day 1: start\n",
						", line 5, column 11: " + COLON), //
				body("bracket that is not closed", "objectives: [\n",
						", line 6, column 1: The file ends here with a bracket or brace still open: write the closing one."), //
				body("brace that is not closed", "objectives: [{id: a\n",
						", line 5, column 14: The bracket or brace here is not closed: write the closing one."), //
				body("quotation mark that is not closed", "aim: \"Never ends\n",
						", line 5, column 6: The quotation mark here is not closed: write another one behind the text."), //
				body("tab as indentation", "objectives:\n\t- id: a\n",
						", line 6, column 1: A tab stands at the beginning of this line: indent with blanks."), //
				body("line too far in", "objectives:\n- id: a\n    text: b\n",
						", line 7, column 9: " + COLON), //
				body("line too far out", "sessions:\n  - id: a\n title: b\n",
						", line 7, column 2: This line is indented differently from those that it belongs to: mend the indentation."), //
				body("key without colon", "aim\nsessions: []\n",
						", line 5, column 1: This is neither a key nor a part of the text above: write \"key: value\", or mend the indentation."), //
				body("text that begins with @", "aim: @home\n",
						", line 5, column 6: A text cannot begin with \"@\": put quotes round it."), //
				body("text that begins with %", "aim: %5\n",
						", line 5, column 6: A text cannot begin with \"%\": put quotes round it."), //
				body("unknown escape", "aim: \"C:\\data\"\n",
						", line 5, column 10: A backslash in front of \"d\" means nothing between double quotes: "
								+ "write two backslashes, or use single quotes."), //
				body("control character", "aim: a\u0007b\n",
						", line 5, column 7: The character U+0007 cannot stand in a YAML file: take it away."), //
				body("null character", "aim: a\u0000b\n",
						", line 5, column 7: The character U+0000 cannot stand in a YAML file: take it away."), //
				body("key twice", "title: Again\n",
						", line 5, column 1: The key \"title\" stands here a second time (first in line 4): keep one of them."), //
				body("unknown key", "titel: Again\n",
						", line 5, column 1: A module has no key \"titel\": it is kept as it is, but nothing reads it."), //
				body("list where a text belongs", "aim: [a]\n",
						", line 5, column 6: aim: must be a text, not a list."), //
				body("text where a list belongs", "objectives: a\n",
						", line 5, column 13: objectives: must be a list: put each item on a line of its own that begins with \"- \"."), //
				body("text where keys belong", "objectives:\n- a\n",
						", line 6, column 3: objectives: must be keys with their values, not a text."), //
				body("minutes that are no number", "sessions:\n- id: s\n  minutes: ten\n",
						", line 7, column 12: minutes: \"ten\" is not a whole number."), //
				body("minutes beyond a day", "sessions:\n- id: s\n  title: S\n  minutes: 2000\n",
						", line 6, column 3: The session \"S\" cannot take 2000 minutes: write 0 to 1440."), //
				body("number beyond all numbers", "sessions:\n- id: s\n  minutes: 99999999999999999999\n",
						", line 7, column 12: minutes: \"99999999999999999999\" is not a whole number."), //
				body("unknown constant", "sessions:\n- id: s\n  priority: maybe\n",
						", line 7, column 13: priority: \"maybe\" is not one of must, should, could."), //
				body("block type that is none", "sessions:\n- id: s\n  blocks:\n  - id: b\n    type: What?\n",
						", line 9, column 11: type: \"What?\" is not a block type: write a name such as prose, or area.name for a skill area's own."), //
				body("block that goes nowhere", "sessions:\n- id: s\n  blocks:\n  - id: b\n    type: prose\n    audience: []\n",
						", line 10, column 15: audience: must name at least one of handbook, guide, slides, handout."), //
				body("table with a short row",
						"sessions:\n- id: s\n  blocks:\n  - id: b\n    type: table\n    columns: [a, b]\n    rows:\n    - [x]\n",
						", line 8, column 5: The table \"\" has 2 columns, but the row that begins with "
								+ "\"x\" has 1 cells: give each row one cell a column."), //
				body("id twice in a file", "sessions:\n- id: s\n- id: s\n",
						", line 7, column 7: The id \"s\" is given here a second time (first in line 6): give each part its own."), //
				body("id of another file", "sessions:\n- id: d01-welcome\n",
						", line 6, column 7: The id \"d01-welcome\" is already given in line 11" + EACH_ITS_OWN), //
				module("module twice", HEAD.replace("team", "getting-the-data"),
						", line 3, column 5: The id \"getting-the-data\" is already given in line 3" + EACH_ITS_OWN), //
				body("alias", "aim: *a\n",
						", line 5, column 6: " + NO_ANCHORS), //
				body("anchor", "aim: &a x\n",
						", line 5, column 6: " + NO_ANCHORS), //
				body("alias bomb", aliasBomb(),
						", line 5, column 5: " + NO_ANCHORS), //
				body("tag", "aim: !!java.net.URL \"http://example.org\"\n",
						", line 5, column 6: Tags (!) cannot stand in a Tenday file: take it away, or put quotes round the text."), //
				body("key that is a list", "[a, b]: c\n",
						", line 5, column 1: A key must be one word: put quotes round a text that begins with a bracket or brace."), //
				body("key that is empty", ": c\n",
						", line 5, column 1: A key is missing in front of this colon."), //
				body("merge key", "<<: {aim: x}\n",
						", line 5, column 1: A module has no key \"<<\": it is kept as it is, but nothing reads it."), //
				body("second document", "---\n" + HEAD,
						", line 5, column 1: A second document begins here: a Tenday file holds one, so take the line \"---\" away."), //
				body("deep brackets", "aim: " + "[".repeat(100_000) + "\n",
						", line 5, column 56: Lists and keys stand more than 50 deep in one another here: write them flatter."), //
				body("deep braces", "aim: " + "{a: ".repeat(100_000) + "\n",
						", line 5, column 203: Lists and keys stand more than 50 deep in one another here: write them flatter."), //
				body("deep lists", "aim:\n" + deep(60, "- "),
						", line 6, column 101: Lists and keys stand more than 50 deep in one another here: write them flatter."), //
				module("directive of another version", "%YAML 3.0\n---\n" + HEAD,
						", line 1, column 1: This file says that it is YAML of another version than 1.2: take the line that begins with % away."), //
				bytes("UTF-16", (HEAD).getBytes(StandardCharsets.UTF_16),
						", line 1, column 1: This file is in UTF-16: save it again as UTF-8."), //
				bytes("Windows letters", (HEAD + "aim: café\n").getBytes(Charset.forName("windows-1252")),
						", line 5, column 9: " + NOT_UTF_8), //
				bytes("cut in the middle of a letter", Arrays.copyOf((HEAD + "aim: é").getBytes(StandardCharsets.UTF_8), HEAD.length() + 6),
						", line 5, column 6: " + NOT_UTF_8), //
				bytes("half of a pair", new byte[]{ 'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80 },
						", line 1, column 4: " + NOT_UTF_8), //
				bytes("a picture", new byte[]{ (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0 },
						", line 1, column 1: " + NOT_UTF_8), //
				bytes("zeros", new byte[4096],
						", line 1, column 1: The character U+0000 cannot stand in a YAML file: take it away."), //
				bytes("too large", large(),
						": This file is larger than 16 MiB, the most that Tenday reads."), //
				programme("programme without title", "format: 1\nkind: programme\nid: p\n",
						", line 1, column 1: A programme needs a title: write it after title: in programme.yaml."), //
				programme("programme with a broken date", "format: 1\nkind: programme\nid: p\ntitle: T\nhistory:\n- date: yesterday\n",
						", line 6, column 9: date: \"yesterday\" is not a date such as 2026-11-22."), //
				programme("programme with a broken language", "format: 1\nkind: programme\nid: p\ntitle: T\nlanguage: en_GB!\n",
						", line 5, column 11: language: \"en_GB!\" is not a language such as en-GB."), //
				programme("day that ends before it starts",
						"format: 1\nkind: programme\nid: p\ntitle: T\ntimetables:\n- id: t\n  days:\n  - start: \"10:00\"\n    end: \"09:00\"\n",
						", line 8, column 5: A day that starts at 10:00 cannot end at 09:00: write a later end."), //
				programme("day without end",
						"format: 1\nkind: programme\nid: p\ntitle: T\ntimetables:\n- id: t\n  days:\n  - start: \"10:00\"\n",
						", line 8, column 5: This day needs the key \"end\"."), //
				programme("slot that is both", "format: 1\nkind: programme\nid: p\ntitle: T\ntimetables:\n- id: t\n  days:\n"
						+ "  - {start: \"09:00\", end: \"10:00\", slots: [{session: a, break: b, minutes: 5}]}\n",
						", line 8, column 44: A slot of a day must have one of the keys \"session\" and \"break\"."), //
				programme("break without minutes", "format: 1\nkind: programme\nid: p\ntitle: T\ntimetables:\n- id: t\n  days:\n"
						+ "  - {start: \"09:00\", end: \"10:00\", slots: [{break: b}]}\n",
						", line 8, column 44: A break cannot take 0 minutes: write 1 to 1440."), //
				new Row("no programme.yaml", folder -> Files.delete(folder.resolve("programme.yaml")),
						"FOLDER: this is not a programme folder, because it holds no programme.yaml."), //
				new Row("programme.yaml is a folder", folder -> {
					Files.delete(folder.resolve("programme.yaml"));
					Files.createDirectory(folder.resolve("programme.yaml"));
				},
						"programme.yaml: This is not a file."), //
				new Row("programme.yaml is a link", folder -> {
					Files.move(folder.resolve("programme.yaml"), folder.resolveSibling("real.yaml"));
					Files.createSymbolicLink(folder.resolve("programme.yaml"), folder.resolveSibling("real.yaml"));
				},
						"programme.yaml: " + NO_LINK), //
				new Row("module is a link to a device", folder -> {
					Files.delete(folder.resolve(MODULE));
					Files.createSymbolicLink(folder.resolve(MODULE), Path.of("/dev/zero"));
				},
						"modules/02-team.module.yaml: " + NO_LINK), //
				new Row("module is a link to nowhere", folder -> {
					Files.delete(folder.resolve(MODULE));
					Files.createSymbolicLink(folder.resolve(MODULE), Path.of("nowhere"));
				},
						"modules/02-team.module.yaml: " + NO_LINK), //
				new Row("modules is a link", folder -> {
					Files.move(folder.resolve("modules"), folder.resolveSibling("elsewhere"));
					Files.createSymbolicLink(folder.resolve("modules"), folder.resolveSibling("elsewhere"));
				},
						"modules: " + NO_FOLDER), //
				new Row("modules is a file", folder -> {
					Files.move(folder.resolve("modules"), folder.resolveSibling("elsewhere"));
					Files.writeString(folder.resolve("modules"), "not a folder");
				},
						"modules: " + NO_FOLDER), //
				new Row("media path with ..", media("../../etc/passwd"),
						"media/media.yaml, line 4, column 9: file: \"../../etc/passwd\"" + OUTSIDE), //
				new Row("absolute media path", media("/etc/passwd"),
						"media/media.yaml, line 4, column 9: file: \"/etc/passwd\"" + OUTSIDE), //
				new Row("media path of Windows", media("C:\\\\secret.png"),
						"media/media.yaml, line 4, column 9: file: \"C:\\secret.png\"" + OUTSIDE), //
				new Row("media path that is a web address", media("https://example.org/a.png"),
						"media/media.yaml, line 4, column 9: file: \"https://example.org/a.png\"" + OUTSIDE), //
				body("figure outside", "sessions:\n- id: s\n  blocks:\n  - id: b\n    type: figure\n    file: ../../secret.png\n",
						", line 10, column 11: file: \"../../secret.png\"" + OUTSIDE), //
				new Row("media.yaml broken",
						folder -> Files.writeString(folder.resolve("media/media.yaml"), "format: 1\nkind: media\nfiles: [\n"),
						"media/media.yaml, line 4, column 1: The file ends here with a bracket or brace still open: write the closing one."));
	}

	private static Damage media(String file) {
		return folder -> Files.writeString(folder.resolve("media/media.yaml"),
				"format: 1\nkind: media\nfiles:\n- file: \"" + file + "\"\n");
	}

	private static String aliasBomb() {
		StringBuilder result = new StringBuilder("a0: &a0 [x]\n");
		for (int i = 1; i < 30; i++) {
			result.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
		}
		return result.toString();
	}

	private static String deep(int depth, String step) {
		StringBuilder result = new StringBuilder();
		for (int i = 0; i < depth; i++) {
			result.append(step);
		}
		return result.append("x\n").toString();
	}

	private static byte[] large() {
		byte[] result = new byte[(16 << 20) + 1];
		Arrays.fill(result, (byte) '#');
		return result;
	}

	@TempDir
	Path temp;

	@ParameterizedTest(name = "{0}")
	@MethodSource("table")
	void isToldInOneLineAndLosesNothing(Row row) throws Exception {
		Path folder = temp.resolve("copd");
		ProgrammeFolder.create(folder, Samples.programme(), Map.of(), CoreTypes::recordOf);
		row.damage().on(folder);
		Map<String, String> before = contents();
		assertEquals(row.expected(), assertTimeoutPreemptively(Duration.ofSeconds(30), () -> told(folder)));
		assertEquals(before, contents());
	}

	/** Opens the folder, saves a change where that is possible, and takes the change back. */
	private static String told(Path folder) throws StoreException {
		ProgrammeFolder opened;
		try {
			opened = ProgrammeFolder.open(folder, CoreTypes::recordOf);
		} catch (StoreException e) {
			return shown(e.getMessage(), folder);
		}
		Programme programme = opened.programme();
		opened.save(programme.withAbout(programme.about().withSubtitle("Changed"))).save(programme);
		return shown(String.join("\n", opened.problems().stream().map(Problem::toString).toList()), folder);
	}

	private static String shown(String message, Path folder) {
		return message.replace(folder + "/", "").replace(folder.toString(), "FOLDER");
	}

	/** What is in the folder and beside it, Tenday's own folder aside. */
	private Map<String, String> contents() throws IOException {
		Map<String, String> result = new TreeMap<>();
		try (Stream<Path> files = Files.walk(temp)) {
			for (Path file : files.filter(each -> !each.toString().contains(".tenday")).toList()) {
				boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
				result.put(file.toString(), plain ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "");
			}
		}
		return result;
	}
}
