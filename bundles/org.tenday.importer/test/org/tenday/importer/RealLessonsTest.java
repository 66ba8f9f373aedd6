package org.tenday.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.markdown.Markdown;
import org.tenday.markdown.Note;
import org.tenday.markdown.Pictures;
import org.tenday.model.Block;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.content.Discussion;
import org.tenday.model.content.Exercise;
import org.tenday.model.content.TrainerNote;

/** Lessons that others wrote, where they are at hand: beside the repository, in {@code shared/lessons}. */
class RealLessonsTest {

	private static Path lesson(String name) {
		Path repository = Path.of("").toAbsolutePath();
		while (repository != null && !Files.exists(repository.resolve("targetplatform"))) {
			repository = repository.getParent();
		}
		Path lesson = repository == null ? Path.of(name) : repository.resolveSibling("shared").resolve("lessons").resolve(name);
		assumeTrue(Files.isDirectory(lesson), "The real lesson " + name + " is not on this machine; its tests are left out.");
		return lesson;
	}

	private static Imported read(String name) throws ImportException {
		return new CarpentriesImporter().read(Material.of(lesson(name)));
	}

	@ParameterizedTest
	@CsvSource({ "openrefine-socialsci, 7, 18, 130, 3, 11", "good-enough-practices, 8, 18, 219, 5, 11",
			"statistical-experimental-design, 8, 18, 0, 5, 0", "fair-bio-practice, 15, 58, 760, 30, 0" })
	void everyEpisodeIsASessionWithItsTimeExercisesAndPictures(String name, int episodes, int exercises, int minutes, int pictures,
			int terms)
			throws Exception {
		Imported imported = read(name);
		Programme programme = imported.programme();
		assertEquals(1, programme.modules().size());
		List<Session> sessions = programme.modules().getFirst().sessions();
		assertEquals(episodes, sessions.stream().filter(session -> !session.objectives().isEmpty()).count());
		assertEquals(exercises, blocks(programme).filter(block -> block.content() instanceof Exercise).count());
		assertEquals(minutes, programme.modules().getFirst().minutes());
		assertEquals(pictures, imported.media().size());
		assertEquals(terms, programme.glossary().size());
		assertEquals("CC BY 4.0", programme.about().licence());
		assertTrue(programme.timetables().getFirst().sessions().containsAll(sessions.stream().map(Session::id).toList()));
	}

	/** Words that are headings of a solution, and nothing but them, are not counted as lost. */
	@ParameterizedTest
	@ValueSource(strings = { "openrefine-socialsci", "good-enough-practices", "statistical-experimental-design", "fair-bio-practice" })
	void noWordIsLost(String name) throws Exception {
		Imported imported = read(name);
		Map<String, Integer> kept = Wording.counts(String.join("\n", Wording.texts(imported.programme())) + "\n" + imported.report());
		Map<String, Integer> lost = new TreeMap<>();
		int words = 0;
		for (Map.Entry<String, Integer> entry : source(lesson(name), imported).entrySet()) {
			words += entry.getValue();
			int missing = entry.getValue() - kept.getOrDefault(entry.getKey(), 0);
			if (missing > 0) {
				lost.put(entry.getKey(), missing);
			}
		}
		int missing = lost.values().stream().mapToInt(Integer::intValue).sum();
		assertTrue(missing < words / 200, missing + " of " + words + " words are lost: " + lost);
	}

	private static Map<String, Integer> source(Path lesson, Imported imported) throws IOException {
		Map<String, Integer> counts = new HashMap<>();
		try (Stream<Path> files = Files.walk(lesson)) {
			for (Path file : files.filter(file -> file.toString().matches(".*\\.(md|Rmd)") && !file.endsWith("LICENSE.md")).toList()) {
				Path relative = lesson.relativize(file);
				boolean leftOut = imported.report().stream().anyMatch(line -> line.origin().equals(Origin.of(relative))
						&& line.message().contains("left out") && !line.message().contains("first profile"));
				if (!leftOut && !file.endsWith("figures.md") && !file.endsWith("about.md")) {
					Wording.counts(plain(Files.readString(file))).forEach((word, count) -> counts.merge(word, count, Integer::sum));
				}
			}
		}
		return counts;
	}

	/** Without what a page says to its tools and not to its readers. */
	private static String plain(String page) {
		return page.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)\\{%\\s*comment.*?endcomment\\s*%}", "").replaceAll("\\{%.*?%}", "")
				.replaceAll("(?m)^:::+.*$", "")
				.replaceAll("(?m)^(title|teaching|exercises|questions|objectives|keypoints|source|layout|root|permalink|site|subtitle):",
						"")
				.replaceAll("(?m)^(layout|site|permalink|source).*$", "").replaceAll("(?s)```\\{r[^}\\n]*include=FALSE}.*?```", "")
				.replaceAll("```\\{r.*", "").replaceAll("(?m)^[> ]*#+ (Show me the )?Solutions?\\s*$", "").replaceAll("`r ", "`")
				.replaceAll("alt=|<img src=\"[^\"]*\"", "").replaceAll("(?m)^\\[[^\\]]*]:.*$", "").replaceAll("]\\[[^\\]]*]", "]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "openrefine-socialsci", "good-enough-practices", "statistical-experimental-design", "fair-bio-practice" })
	void learnersSeeNoSentenceOfASolutionOrANote(String name) throws Exception {
		Programme programme = read(name).programme();
		String learners = String.join("\n", Wording.texts(programme.forLearners())).replaceAll("\\s+", " ");
		int checked = 0;
		for (Block block : blocks(programme).toList()) {
			String hidden = switch (block.content()) {
			case Exercise exercise -> exercise.solution();
			case Discussion discussion -> discussion.points();
			case TrainerNote note -> note.text();
			default -> "";
			};
			for (String sentence : hidden.replaceAll("\\s+", " ").split("(?<=[.!?]) ")) {
				// Short sentences, what a solution repeats of its task, and what the pages for instructors repeat of the lesson, may be anywhere.
				boolean telling = sentence.split(" ").length >= 9 && !repeats(sentence, block)
						&& !block.id().value().startsWith("overview-");
				if (telling) {
					checked++;
					assertFalse(learners.contains(sentence), block.id() + " leaks: " + sentence);
				}
			}
		}
		assertTrue(checked > 20, "only " + checked + " sentences were checked");
	}

	private static boolean repeats(String sentence, Block block) {
		String task = switch (block.content()) {
		case Exercise exercise -> exercise.task() + exercise.hints();
		case Discussion discussion -> discussion.prompt();
		default -> "";
		};
		return task.replaceAll("\\s+", " ").contains(sentence);
	}

	@ParameterizedTest
	@ValueSource(strings = { "openrefine-socialsci", "good-enough-practices", "statistical-experimental-design", "fair-bio-practice" })
	void itsTextsPrintWithoutHtmlAndLeadNowhereUnknown(String name) throws Exception {
		Imported imported = read(name);
		for (String text : Wording.texts(imported.programme())) {
			List<Note> notes = Markdown.parse(text, Pictures.NONE).notes().stream()
					.filter(note -> note.message().contains("HTML") || note.message().contains("leads to no")).toList();
			assertEquals(List.of(), notes, text);
			Pattern.compile("]\\(media/([^ )\"]+)").matcher(text).results().forEach(found -> {
				assertTrue(imported.media().containsKey(found.group(1)), found.group());
			});
			Pattern.compile("]\\(session:([^)]+)\\)").matcher(text).results().forEach(found -> {
				assertTrue(blocks(imported.programme()).anyMatch(block -> block.id().value().startsWith(found.group(1) + "-")),
						found.group());
			});
		}
	}

	private static Stream<Block> blocks(Programme programme) {
		return programme.modules().stream().flatMap(module -> module.sessions().stream()).flatMap(session -> session.blocks().stream());
	}
}
