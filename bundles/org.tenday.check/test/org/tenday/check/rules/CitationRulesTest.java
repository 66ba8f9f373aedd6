package org.tenday.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.check.Finding;
import org.tenday.model.Programme;
import org.tenday.model.Reference;

class CitationRulesTest {

	private static final Reference IOM = new Reference("iom2007", "Institute of Medicine (2007) The learning healthcare system", "");
	private static final Reference FOLEY = new Reference("foley2025", "Foley (2025) Realising", "https://example.org");

	private static Programme citing(String text, Reference... references) {
		return Given.text(text).withReferences(List.of(references));
	}

	private static Programme mended(Finding finding, Programme programme) {
		return finding.mends().getFirst().apply().apply(programme);
	}

	@Test
	void aCitationOfNothingIsFoundWhereItStands() {
		Programme programme = citing("As was said [@iom2007; @IOM-2007] and **again [@nobody]**.[^1]\n\n[^1]: See [@nobody].", IOM);
		List<Finding> findings = Given.findings("citation.unknown", programme);
		assertEquals(List.of(
				"The text cites \"IOM-2007\", which is not among the programme's references: add the work there, or write [@iom2007].",
				"The text cites \"nobody\", which is not among the programme's references: add the work there or correct the key."),
				findings.stream().map(Finding::message).toList());
		assertEquals("text", findings.getFirst().where().path().getLast());
		Programme mended = mended(findings.getLast(), programme);
		assertEquals(List.of(IOM, new Reference("nobody", "TBC: nobody", "")), mended.references());
		assertSame(mended, mended(findings.getLast(), mended));
	}

	@Test
	void whatIsAmongTheReferencesMayBeCited() {
		assertEquals(List.of(), Given.messages("citation.unknown",
				citing("As [@iom2007; @foley2025] say. Write to [@](mailto:a@b.org), `[@code]`, or me@example.org.", IOM, FOLEY)));
	}

	@Test
	void keysThatAreTakenTwiceAreFound() {
		Reference other = new Reference("iom2007", "Another work", "");
		Reference third = new Reference("iom2007-2", "A third", "");
		Programme programme = citing("", IOM, FOLEY, other, third);
		List<Finding> findings = Given.findings("reference.repeated", programme);
		assertEquals(
				List.of("The references 1 and 3 both have the key \"iom2007\", so texts can cite the first only: give the second a key "
						+ "of its own."),
				findings.stream().map(Finding::message).toList());
		assertEquals("references/2", findings.getFirst().where().toString());
		assertEquals(List.of("iom2007", "foley2025", "iom2007-3", "iom2007-2"),
				mended(findings.getFirst(), programme).references().stream().map(Reference::key).toList());
	}

	@Test
	void aReferenceThatStandsTwiceIsTakenOff() {
		Programme programme = citing("", IOM, FOLEY, IOM);
		Finding finding = Given.findings("reference.repeated", programme).getFirst();
		assertEquals(List.of(IOM, FOLEY), mended(finding, programme).references());
		Programme changed = programme.withReferences(List.of(FOLEY));
		assertSame(changed, mended(finding, changed), "where the place is no longer what it was, nothing is done");
		assertEquals(List.of(), Given.messages("reference.repeated", citing("", IOM, FOLEY)));
	}
}
