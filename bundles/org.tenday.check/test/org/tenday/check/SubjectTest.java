package org.tenday.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SkillAreaId;

class SubjectTest {

	private static final ModuleId FIRST = new ModuleId("first");
	private static final ModuleId SECOND = new ModuleId("second");

	private static Programme programme() {
		return Programme.titled("Course").withModules(List.of(module(FIRST), module(SECOND)));
	}

	private static Module module(ModuleId id) {
		return new Module(id, "Module " + id.value(), new SkillAreaId("change"), "", List.of(), List.of());
	}

	private static Passage title(Subject subject, ModuleId module) {
		return subject.passages().stream().filter(passage -> passage.where().module().equals(Optional.of(module))).findFirst()
				.orElseThrow();
	}

	@Test
	void onlyWhatHasChangedIsReadAgain() {
		Subject before = new Subject(programme());
		before.passages();
		Programme edited = before.programme().withModule(SECOND, module -> module.withTitle("Another title"));
		Subject after = new Subject(edited, before);
		assertEquals(new Subject(edited).passages(), after.passages());
		assertSame(title(before, FIRST), title(after, FIRST));
		assertNotSame(title(before, SECOND), title(after, SECOND));
		assertEquals("Another title", title(after, SECOND).text());
	}

	@Test
	void whatARunReadThatWasGivenUpIsNotLost() {
		Subject before = new Subject(programme());
		before.passages();
		Subject givenUp = new Subject(before.programme().withModule(SECOND, module -> module.withTitle("On the way")), before);
		Subject after = new Subject(before.programme().withModule(SECOND, module -> module.withTitle("Done")), givenUp);
		assertSame(title(before, FIRST), title(after, FIRST));
		assertEquals("Done", title(after, SECOND).text());
	}

	@Test
	void aCheckThatNobodyWantsEndsBeforeTheNextRule() {
		List<String> asked = new ArrayList<>();
		Checks checks = new Checks(List.of(new Noting("one", asked), new Noting("two", asked)), Thresholds.DEFAULT);
		assertTrue(checks.run(new Subject(programme()), asked::isEmpty).isEmpty());
		assertEquals(List.of("one"), asked);
		assertEquals(Optional.of(List.of()), checks.run(new Subject(programme()), () -> true));
		assertEquals(List.of("one", "one", "two"), asked);
	}

	/** Notes that it was asked. */
	private record Noting(String id, List<String> asked) implements Rule {

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public String help() {
			return "";
		}

		@Override
		public void check(Subject subject, Thresholds thresholds, Findings findings) {
			asked.add(id);
		}
	}
}
