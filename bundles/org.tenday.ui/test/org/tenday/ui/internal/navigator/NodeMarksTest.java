package org.tenday.ui.internal.navigator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.check.Finding;
import org.tenday.check.Severity;
import org.tenday.check.Where;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;

class NodeMarksTest {

	@TempDir
	private Path temp;

	private static Finding finding(Severity severity, Where where) {
		return new Finding("rule", severity, where, "Words.", List.of());
	}

	@Test
	void whatIsFoundMarksItsPlaceAndWhateverThatIsIn() throws StoreException {
		OpenProgramme open = Given.open(temp);
		Where text = new Where(Optional.of(Given.MODULE), Optional.of(Given.WALK), Optional.of(Given.TEXT), List.of());
		Where draw = new Where(Optional.of(Given.MODULE), Optional.of(Given.DRAW), Optional.empty(), List.of());
		Where day = Where.day(open.programme().timetables().getFirst(), 1);
		Map<Node, Severity> marks = NodeMarks.marks(open, List.of(finding(Severity.WARNING, text), finding(Severity.INFO, draw),
				finding(Severity.ERROR, day)));
		assertEquals(Severity.WARNING, marks.get(new Node.OfBlock(open, Given.MODULE, Given.WALK, Given.TEXT)));
		assertEquals(Severity.WARNING, marks.get(new Node.OfSession(open, Given.MODULE, Given.WALK)));
		assertEquals(Severity.WARNING, marks.get(new Node.OfModules(open)));
		assertEquals(Severity.ERROR, marks.get(new Node.OfDay(open, Given.TIMETABLE, 1)));
		assertEquals(Severity.ERROR, marks.get(new Node.OfProgramme(open)), "the worst of all below it");
		assertEquals(null, marks.get(new Node.OfSession(open, Given.MODULE, Given.DRAW)), "a remark is no mark");
	}

	@Test
	void onlyPlacesWithAnotherMarkAreShownAnew() throws StoreException {
		OpenProgramme open = Given.open(temp);
		Node same = new Node.OfModules(open);
		Node worse = new Node.OfModule(open, Given.MODULE);
		Node mended = new Node.OfSession(open, Given.MODULE, Given.DRAW);
		Node fresh = new Node.OfSession(open, Given.MODULE, Given.WALK);
		assertEquals(Set.of(worse, mended, fresh),
				NodeMarks.differences(Map.of(same, Severity.WARNING, worse, Severity.WARNING, mended, Severity.ERROR),
						Map.of(same, Severity.WARNING, worse, Severity.ERROR, fresh, Severity.WARNING)));
	}
}
