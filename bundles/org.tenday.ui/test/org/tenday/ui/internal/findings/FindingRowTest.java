package org.tenday.ui.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.check.Finding;
import org.tenday.check.Severity;
import org.tenday.check.Where;
import org.tenday.model.Module;
import org.tenday.model.Session;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;
import org.tenday.ui.internal.navigator.ProgrammeTree;

class FindingRowTest {

	@TempDir
	private Path temp;
	private OpenProgramme open;

	@BeforeEach
	void openTheProgramme() throws StoreException {
		open = Given.open(temp);
	}

	private String place(Where where) {
		return FindingRow.of(new Finding("a.rule", Severity.ERROR, where, "Something is wrong.", List.of()), open,
				new ProgrammeTree(Given.AREAS)).place();
	}

	@Test
	void placesAreSaidFromTheOutsideIn() {
		Module module = open.programme().module(Given.MODULE).orElseThrow();
		Session walk = open.programme().session(Given.WALK).orElseThrow();
		assertEquals("Programme", place(Where.programme("aim")));
		assertEquals("Day 1: Getting the data", place(Where.day(open.programme().timetables().getFirst(), 0)));
		assertEquals("Getting the data", place(Where.module(module).at("aim")));
		assertEquals("Getting the data › Walk the pathway", place(Where.session(module, walk)));
		assertEquals("Getting the data › Walk the pathway › Why we walk",
				place(Where.block(module, walk, walk.blocks().getFirst()).at("text")));
	}

	@Test
	void aTimetableThatTheWindowDoesNotShowHasNoDayToOpen() {
		assertEquals("Programme", place(Where.programme("timetables", "another", "days", "0")));
	}

	@Test
	void theSummaryCountsAndSaysWhenItIsOld() {
		FindingRow row = FindingRow.of(new Finding("a.rule", Severity.WARNING, Where.programme(), "Something is wrong.", List.of()), open,
				new ProgrammeTree(Given.AREAS));
		CheckedProgramme checked = new CheckedProgramme(open, open.programme(), List.of(row, row));
		assertEquals("Footprints: 2 warnings.", checked.summary());
		CheckedProgramme many = new CheckedProgramme(open, open.programme(), Collections.nCopies(1_001, row));
		assertEquals("Footprints: 1001 warnings. The first 1,000 are listed.", many.summary());
		assertEquals(1_000, many.listed().size());
		assertEquals("Footprints: nothing to put right.", new CheckedProgramme(open, open.programme(), List.of()).summary());
		open.edit("Change", programme -> programme.withAbout(programme.about().withTitle("Tracks")));
		assertTrue(checked.summary().startsWith("Footprints: 2 warnings.") && checked.summary().endsWith("check it again."),
				checked::summary);
	}
}
