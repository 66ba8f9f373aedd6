package org.tenday.area.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.area.analysis.CodeListing.Step;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.testkit.Trial;

class CodeListingTest {

	private static CodeListing code(String code, String output, Step... steps) {
		return new CodeListing(Brief.of(Use.WORKED_EXAMPLE), "R", code, "", true, List.of(steps), output);
	}

	private static List<String> findings(String rule, CodeListing listing) {
		return Trial.of(new CodeListingType(), listing).findings("analysis.code-listing." + rule);
	}

	@Test
	void codeHoldsNoPasswords() {
		for (String bad : List.of("password <- \"tulip\"", "con = connect(token='abc123')", "url <- \"postgres://nurse:tulip@db/ward\"",
				"API_KEY = \"0123\"")) {
			assertEquals(1, findings("secret", code(bad, "ok")).size(), bad);
		}
		for (String good : List.of("password <- Sys.getenv(\"DB_PASSWORD\")", "tokens <- strsplit(text, \" \")",
				"see https://example.org/a@b",
				"key <- 3")) {
			assertEquals(List.of(), findings("secret", code(good, "ok")), good);
		}
	}

	@Test
	void codeNamesNoPlaceOfOneMachine() {
		for (String bad : List.of("read.csv(\"C:\\\\data\\\\stays.csv\")", "read.csv(\"/home/nurse/stays.csv\")", "setwd(\"~/project\")",
				"open('D:/stays.csv')")) {
			assertEquals(1, findings("path", code(bad, "ok")).size(), bad);
		}
		for (String good : List.of("read.csv(\"data/stays.csv\")", "rate <- events/people", "url <- \"https://example.org/data/x\"",
				"a ~ b / c")) {
			assertEquals(List.of(), findings("path", code(good, "ok")), good);
		}
	}

	@Test
	void codeHasItsOutput() {
		assertEquals(1, findings("output", code("1 + 1", "")).size());
		assertEquals(List.of(), findings("output", code("1 + 1", "[1] 2")));
		assertEquals(List.of(), findings("output", code("", "")));
	}

	@Test
	void longLinesAreReportedAndBrokenWithTheirNumbersKept() {
		String longLine = "result <- summary(lm(readmitted ~ phoned + grade + age + smoking + practice, data = stays))";
		assertEquals(1, findings("long-line", code(longLine + "\nprint(result)", "ok")).size());
		assertEquals(List.of(), findings("long-line", code("print(result)", "ok")));
		String printed = Trial.of(new CodeListingType(), code(longLine + "\nprint(result)", "ok")).handbook();
		assertTrue(printed.contains("1  result <- summary(lm(readmitted ~ phoned + grade + age + smoking + practice,"), printed);
		assertTrue(printed.contains("       data = stays)), 2  print(result)"), printed);
	}

	@Test
	void stepsSpeakOfLinesThatAreThereInTheirOrder() {
		assertEquals(List.of(), findings("step", code("a\nb\nc", "ok", new Step(1, 0, "first"), new Step(2, 3, "rest"))));
		assertEquals(1, findings("step", code("a\nb", "ok", new Step(2, 3, "too far"))).size());
		assertEquals(1, findings("step", code("a\nb", "ok", new Step(0, 0, "nowhere"))).size());
		assertEquals(1, findings("step", code("a\nb", "ok", new Step(2, 0, "last"), new Step(1, 0, "first"))).size());
	}
}
