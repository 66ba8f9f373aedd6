package org.tenday.authoring.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Day;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Id;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.model.content.Prose;
import org.tenday.model.content.Quiz;

/** Choosing pieces of a programme and putting them into another, with names that are the same in both. */
class MergeProperties {

	/** Words that no other text has, so that losing one of them is seen. */
	private static final class Programmes {

		private final Random random;
		private final String mark;
		private int number;

		Programmes(Random random, String mark) {
			this.random = random;
			this.mark = mark;
		}

		private String word() {
			return mark + number++ + ".";
		}

		private <T> List<T> some(int most, Function<Integer, T> make) {
			List<T> some = new ArrayList<>();
			int count = random.nextInt(most + 1);
			for (int i = 0; i < count; i++) {
				some.add(make.apply(i));
			}
			return some;
		}

		Programme next() {
			List<Session> sessions = new ArrayList<>();
			List<Module> modules = some(3, m -> {
				List<Objective> objectives = some(3, o -> new Objective(new ObjectiveId("o" + m + o),
						random.nextBoolean() ? "Shared " + o : word()));
				List<Session> own = some(3, s -> session("s" + m + s, objectives));
				sessions.addAll(own);
				return new Module(new ModuleId("m" + m), word(), SkillAreaId.CORE, "", objectives, own);
			});
			List<Day> days = some(2, d -> new Day("", LocalTime.of(9, 0), LocalTime.of(17, 0),
					sessions.stream().filter(session -> random.nextBoolean()).<Slot>map(session -> new Slot.OfSession(session.id()))
							.toList(),
					List.of()));
			return Programme.titled(mark).withModules(modules)
					.withTimetables(List.of(new Timetable(new TimetableId("usual"), "Usual", days)))
					.withPeople(some(2, p -> new Person("Person " + p, word(), "", "")))
					.withGlossary(some(2, g -> new GlossaryEntry("Term" + g, word(), "", "")))
					.withReferences(List.of(new Reference("w0", random.nextBoolean() ? "Same" : word(), ""),
							new Reference("w1", random.nextBoolean() ? "Same too" : word(), "")))
					.withMedia(List.of(new Media("a b.png", word(), "", "", ""), new Media("c.png", "", "", "", "")));
		}

		private Session session(String id, List<Objective> objectives) {
			List<ObjectiveId> served = objectives.stream().filter(each -> random.nextBoolean()).map(Objective::id).toList();
			return Session.of(new SessionId(id), word(), 10).withSummary(word() + " [there](session:s00)").withObjectives(served)
					.withBlocks(some(3, b -> block(id + b, served)));
		}

		private Block block(String id, List<ObjectiveId> served) {
			return random.nextBoolean()
					? new Block(new BlockId(id), new BlockTypeId("prose"), word(), Audience.DEFAULT, served,
							new Prose(word() + " Term0 [@w0; @w1] ![Ward](media/a%20b.png)"))
					: new Block(new BlockId(id), new BlockTypeId("quiz"), word(), Audience.DEFAULT, List.of(),
							new Quiz("", List.of(new Quiz.Question(word() + " [@w1]", List.of(), "", served))));
		}
	}

	private static List<Session> sessions(Programme programme) {
		return programme.modules().stream().flatMap(module -> module.sessions().stream()).toList();
	}

	private static List<Id> pieces(Programme programme) {
		return programme.modules().stream().flatMap(module -> Stream.concat(Stream.of(module.id()), module.sessions().stream()
				.flatMap(session -> Stream.concat(Stream.of(session.id()), session.blocks().stream().map(Block::id))))).map(Id.class::cast)
				.toList();
	}

	private static Pieces chosen(Programme programme, Random random) {
		Pieces chosen = Pieces.allOf(programme);
		for (Id piece : pieces(programme)) {
			if (random.nextInt(4) == 0) {
				chosen = chosen.with(piece, random.nextInt(3) == 0);
			}
		}
		return chosen;
	}

	private static void assertSound(Programme programme) {
		List<Id> ids = new ArrayList<>(pieces(programme));
		programme.modules().forEach(module -> module.objectives().forEach(each -> ids.add(each.id())));
		programme.timetables().forEach(each -> ids.add(each.id()));
		assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
		Uses uses = Uses.of(programme.modules());
		assertTrue(programme.objectives().keySet().containsAll(uses.objectives()), uses::toString);
		List<String> keys = programme.references().stream().map(Reference::key).toList();
		assertEquals(keys.size(), Set.copyOf(keys).size(), keys::toString);
		assertTrue(keys.containsAll(uses.works()), () -> keys + " " + uses);
		List<String> files = programme.media().stream().map(Media::file).toList();
		assertEquals(files.size(), Set.copyOf(files).size(), files::toString);
		assertTrue(files.containsAll(uses.files()), () -> files + " " + uses);
		Set<SessionId> sessions = new HashSet<>(sessions(programme).stream().map(Session::id).toList());
		programme.timetables().forEach(each -> assertTrue(sessions.containsAll(each.sessions()), each::toString));
		List<String> terms = programme.glossary().stream().map(GlossaryEntry::term).toList();
		assertEquals(terms.size(), Set.copyOf(terms).size(), terms::toString);
	}

	@Property(tries = 300)
	void whatIsChosenIsThereAndNothingElse(@ForAll Random random) {
		Programme whole = new Programmes(random, "in").next();
		Pieces pieces = chosen(whole, random);
		Programme some = pieces.programme();
		List<Id> expected = pieces(whole).stream().filter(piece -> pieces.state(piece) != Pieces.State.NONE).toList();
		assertEquals(expected, pieces(some));
		assertSound(some);
		if (pieces(whole).stream().allMatch(piece -> pieces.state(piece) == Pieces.State.ALL)) {
			assertSame(whole, some);
		}
	}

	@Property(tries = 300)
	void mergingKeepsEveryWordAndTheProgrammeSound(@ForAll Random random, @ForAll @IntRange(min = 0, max = 3) int place) {
		Programme target = new Programmes(random, "there").next();
		Programme incoming = chosen(new Programmes(random, "in").next(), random).programme();
		Optional<ModuleId> into = target.modules().stream().skip(place).findFirst().map(Module::id);
		Merged merged = Merge.into(target, into, incoming, Map.of("a b.png", "a b-2.png"));
		assertSound(merged.programme());
		String after = Uses.of(merged.programme().modules()).words();
		for (Session session : sessions(incoming)) {
			Uses.words(session).forEach(words -> assertTrue(after.contains(words.split("\\.")[0] + "."), words));
		}
		for (Module module : incoming.modules()) {
			module.objectives().forEach(each -> assertTrue(after.contains(each.text().toLowerCase(Locale.ROOT)), each.text()));
			assertEquals(into.isEmpty(), after.contains(module.title()), module.title());
		}
		assertEquals(sessions(incoming).size(), merged.sessions().size());
		assertEquals(sessions(target),
				sessions(merged.programme()).stream().filter(each -> !merged.sessions().contains(each.id())).toList(),
				"what was there stays as it was");
		for (Session session : sessions(merged.programme())) {
			if (merged.sessions().contains(session.id())) {
				assertFalse(MediaUse.files(List.of(session), List.of()).contains("a b.png"), session::toString);
			}
		}
	}

	@Property(tries = 100)
	void intoAnEmptyProgrammeEverythingComesAsItIs(@ForAll Random random) {
		Programme incoming = new Programmes(random, "in").next();
		Programme merged = Merge.into(Programme.titled("in"), Optional.empty(), incoming, Map.of()).programme();
		assertEquals(incoming, merged);
	}
}
