package org.tenday.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;

class ProposalsTest {

	private static final Programme PROGRAMME = Programme.titled("Footprints")
			.withModules(List.of(new Module(new ModuleId("data"), "Data", SkillAreaId.CORE, "", List.of(),
					List.of(Session.of(new SessionId("walk"), "Walk the pathway", 45)))))
			.withGlossary(
					List.of(new GlossaryEntry("pathway", "A way of care.", "", ""), new GlossaryEntry("care pathway", "The same.", "", ""),
							new GlossaryEntry("codelist", "A list of codes.", "", "")))
			.withReferences(List.of(new Reference("ward2020", "The ward (2020) Counting", "https://example.org/ward"),
					new Reference("book", "A pathway book", "")))
			.withMedia(List.of(new Media("my map.svg", "A map [of] paths", "", "", "")));

	private static List<String> labels(String shown) {
		return Proposals.of(PROGRAMME, FormattingTest.draft(shown)).stream().map(Proposal::label).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', textBlock = """
			the pathw^^       ~ pathway ~ the pathway^^
			the codel^^       ~ codelist ~ the codelist^^
			see ward^^        ~ ward2020 ~ see [@ward2020]^^
			see [@^^]         ~ ward2020 ~ see [@ward2020^^]
			see [@book; @wa^^ ~ ward2020 ~ see [@book; @ward2020]^^
			[it](se^^         ~ Walk the pathway ~ [it](session:walk)^^
			[it](^^)          ~ https://example.org/ward ~ [it](https://example.org/ward^^)
			walk^^            ~ Walk the pathway ~ [Walk the pathway](session:walk)^^
			![ma^^            ~ my map.svg ~ ![A map \\[of\\] paths](media/my%20map.svg)^^
			""")
	void whatIsChosenStandsInItsPlace(String before, String label, String after) {
		Proposal chosen = Proposals.of(PROGRAMME, FormattingTest.draft(before)).stream().filter(each -> each.label().equals(label))
				.findFirst()
				.orElseThrow(() -> new AssertionError(labels(before)));
		// A slash would be shown for the end of a line, so addresses keep theirs here by being compared as texts.
		Draft outcome = chosen.outcome();
		assertEquals(after, outcome.text().substring(0, outcome.start()) + "^^" + outcome.text().substring(outcome.end()));
	}

	@Test
	void whatBeginsSoComesBeforeWhatHoldsIt() {
		assertEquals(List.of("pathway", "care pathway", "book", "Walk the pathway"), labels("a path^^").stream()
				.filter(label -> !label.endsWith(".svg")).toList());
	}

	@Test
	void nothingIsProposedForWhatNobodyHas() {
		assertEquals(List.of(), labels("zebra^^"));
		assertEquals(List.of("book", "ward2020"), labels("[@^^"));
	}
}
