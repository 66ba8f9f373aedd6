package org.tenday.write.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file keeps what it claims. */
final class Conformance {

	private Conformance() {
	}

	/** What a file breaks of PDF/UA-1 and PDF/A-2a, one sentence each; empty for a good file. */
	static List<String> failures(byte[] pdf) throws IOException {
		VeraGreenfieldFoundryProvider.initialise();
		List<String> failures = new ArrayList<>();
		for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
			try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
					PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
				ValidationResult result = validator.validate(parser);
				for (TestAssertion assertion : result.getTestAssertions()) {
					if (assertion.getStatus() != TestAssertion.Status.PASSED) {
						failures.add("\n" + flavour + " " + assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
								+ " at "
								+ assertion.getLocation().getContext() + ": " + assertion.getMessage());
					}
				}
				if (!result.isCompliant() && failures.isEmpty()) {
					failures.add(flavour + " is not kept.");
				}
			} catch (VeraPDFException e) {
				throw new IOException("veraPDF cannot read the file.", e);
			}
		}
		return failures;
	}
}
