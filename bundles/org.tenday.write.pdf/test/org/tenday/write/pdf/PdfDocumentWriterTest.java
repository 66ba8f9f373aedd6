package org.tenday.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tenday.document.Written;

class PdfDocumentWriterTest {

	private final PdfDocumentWriter writer = new PdfDocumentWriter();

	@Test
	void everythingKeepsPdfUaAndPdfA() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Written written = writer.write(Samples.everything(), Map.of(), out);
		assertEquals(2, written.warnings().size(), written.warnings()::toString);
		assertEquals(List.of(), Conformance.failures(out.toByteArray()));
	}
}
