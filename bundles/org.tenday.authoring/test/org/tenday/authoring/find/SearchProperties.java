package org.tenday.authoring.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tenday.model.About;
import org.tenday.model.Audience;
import org.tenday.model.AudienceSegment;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Day;
import org.tenday.model.Edition;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.ProgrammeId;
import org.tenday.model.Reference;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Slot;
import org.tenday.model.Task;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.UnknownContent;
import org.tenday.model.content.Grid;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Quiz;

/** Finding and replacing, in programmes full of short words. */
class SearchProperties {

	/** A letter that no text has. */
	private static final String MARK = "\u2603";

	@Provide
	Arbitrary<Programme> programmes() {
		return Arbitraries.strings().withChars("abAB .\n").ofMaxLength(6).list().ofSize(60).map(words -> programme(words.iterator()::next));
	}

	private interface Words {

		String next();
	}

	private static Programme programme(Words words) {
		Quiz quiz = new Quiz(words.next(),
				List.of(new Quiz.Question(words.next(), List.of(new Quiz.Option(words.next(), true)), words.next(),
						List.of(new ObjectiveId("ab")))));
		Grid grid = new Grid(words.next(), List.of(words.next(), words.next()), List.of(List.of(words.next(), words.next())), words.next(),
				false);
		List<Block> blocks = List.of(block("ab", "prose", words.next(), new Prose(words.next())), block("ba", "quiz", words.next(), quiz),
				block("aa", "table", words.next(), grid),
				block("bb", "ab.ab", words.next(), new UnknownContent(Map.of("ab", "ab"))));
		Session session = Session.of(new SessionId("ab"), words.next(), 30).withSummary(words.next())
				.withMaterials(List.of(words.next(), words.next())).withBlocks(blocks);
		Module module = new Module(new ModuleId("ab"), words.next(), SkillAreaId.CORE, words.next(),
				List.of(new Objective(new ObjectiveId("ab"), words.next())), List.of(session));
		Day day = new Day(words.next(), LocalTime.of(9, 0), LocalTime.of(12, 0),
				List.of(new Slot.OfSession(new SessionId("ab")), new Slot.Break(words.next(), 15)),
				List.of(new Task(words.next(), words.next(), 5)));
		About about = new About("T" + words.next(), words.next(), words.next(), words.next(),
				List.of(new AudienceSegment(words.next(), words.next(), words.next())), Locale.UK, "ab", words.next(), words.next(),
				List.of(new Edition("ab", LocalDate.of(2026, 11, 22), words.next())));
		return new Programme(new ProgrammeId("ab"), about, List.of(module),
				List.of(new Timetable(new TimetableId("ab"), "a", List.of(day))),
				List.of(new Person(words.next(), "", "", words.next())), List.of(new GlossaryEntry(words.next(), "ab", "", "b")),
				List.of(new Reference("ab", words.next(), "https://ab")), List.of(new Media("ab.png", words.next(), "ab", "", "b")),
				List.of());
	}

	private static Block block(String id, String type, String title, BlockContent content) {
		return new Block(new BlockId(id), new BlockTypeId(type), title, Audience.DEFAULT, content);
	}

	@Provide
	Arbitrary<Query> queries() {
		Arbitrary<Boolean> either = Arbitraries.of(true, false);
		Arbitrary<Query> words = Combinators
				.combine(Arbitraries.strings().withChars("abAB .").ofMinLength(1).ofMaxLength(3), either, either)
				.as((text, isCaseExact, isWhole) -> new Query(text, isCaseExact, isWhole, false));
		return Arbitraries.oneOf(words,
				Arbitraries.of("a+", "b*", "^a", "(a)(b)", "[ab]\\s").map(text -> new Query(text, true, false, true)));
	}

	@Property(tries = 300)
	void allThatIsFoundIsReplacedAndNothingElse(@ForAll("programmes") Programme programme, @ForAll("queries") Query query) {
		List<Hit> hits = Search.find(programme, query);
		Search.Replaced replaced = Search.replace(programme, query, MARK, hits);
		assertEquals(hits.size(), replaced.count());
		List<Hit> marks = Search.find(replaced.programme(), new Query(MARK, true, false, false));
		assertEquals(hits.size(), marks.size());
		assertEquals(hits.stream().map(Hit::place).toList(), marks.stream().map(Hit::place).toList());
		assertEquals(programme, backAgain(replaced.programme(), marks, hits));
	}

	/** Puts back what was found, each at its own mark: what comes out must be as before, so nothing else has changed. */
	private static Programme backAgain(Programme programme, List<Hit> marks, List<Hit> hits) {
		Programme back = programme;
		for (int i = marks.size() - 1; i >= 0; i--) {
			// From the end, so that what stands before a mark is still as it was when the mark was found.
			List<Hit> now = Search.find(back, new Query(MARK, true, false, false));
			back = Search.replace(back, new Query(MARK, true, false, false), hits.get(i).found(), List.of(now.get(i))).programme();
		}
		return back;
	}

	@Property(tries = 100)
	void whatIsNotChosenStays(@ForAll("programmes") Programme programme, @ForAll("queries") Query query) {
		assertEquals(programme, Search.replace(programme, query, MARK, List.of()).programme());
		List<Hit> hits = Search.find(programme, query);
		if (!hits.isEmpty()) {
			assertEquals(1, Search.replace(programme, query, MARK, hits.subList(0, 1)).count());
		}
	}

	@Property(tries = 100)
	void goingThroughChangesNothing(@ForAll("programmes") Programme programme) {
		assertEquals(programme, ProgrammeTexts.map(programme, (place, text) -> text));
	}
}
