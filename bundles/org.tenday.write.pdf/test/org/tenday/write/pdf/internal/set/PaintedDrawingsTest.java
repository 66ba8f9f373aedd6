package org.tenday.write.pdf.internal.set;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;

import org.junit.jupiter.api.Test;
import org.tenday.document.Info;
import org.tenday.layout.Size;
import org.tenday.write.pdf.internal.flow.PdfFile;

/** Which drawings are painted once, and that nobody sees it. */
class PaintedDrawingsTest {

	private static final Size SIZE = new Size(200, 80);
	private static final Info INFO = new Info("Tracks", "", "", Locale.UK, "", Instant.EPOCH);
	private static final String PLAIN = """
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" font-family="sans-serif" font-size="14">
			<rect x="5" y="5" width="120" height="60" fill="#eef2f7" stroke="#1d4e89"/>
			<text x="10" y="30">Find out who</text><text x="10" y="50" font-weight="bold">walked (here) – 25\u00a0m</text></svg>
			""";

	private final Stock stock = Stock.empty();

	private byte[] file(Stock from, List<String> drawings) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfFile file = new PdfFile(INFO, out);
		Drawings painter = new Drawings(file, from, new Pictures(file, from, warning -> {
			throw new AssertionError(warning);
		}));
		for (String svg : drawings) {
			PdfFormXObject form = (PdfFormXObject) painter.of(svg, SIZE).orElseThrow();
			new PdfCanvas(file.pdf().addNewPage()).addXObjectAt(form, 10, 10);
		}
		file.close();
		return out.toByteArray();
	}

	@Test
	void aFileWithWhatWasPaintedBeforeIsTheSameToTheByte() {
		String other = PLAIN.replace("Find", "Fond").replace("bold", "normal");
		byte[] expected = file(Stock.empty(), List.of(PLAIN, other));
		assertArrayEquals(expected, file(stock, List.of(PLAIN, other)));
		assertTrue(stock.drawings().find(PLAIN, SIZE).isPresent());
		assertTrue(stock.drawings().find(other, SIZE).isPresent());
		assertArrayEquals(expected, file(stock, List.of(PLAIN, other)));
		assertArrayEquals(file(Stock.empty(), List.of(other)), file(stock, List.of(other)), "a file holds its own letters and no others");
	}

	@Test
	void whatHoldsNoLettersIsKeptToo() {
		String circle = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 80\"><circle cx=\"40\" cy=\"40\" r=\"30\"/></svg>";
		byte[] first = file(stock, List.of(circle));
		assertTrue(stock.drawings().find(circle, SIZE).isPresent());
		assertArrayEquals(first, file(stock, List.of(circle)));
	}

	@Test
	void aDrawingOfAnotherSizeIsAnotherOne() {
		file(stock, List.of(PLAIN));
		assertEquals(Optional.empty(), stock.drawings().find(PLAIN, new Size(100, 40)));
	}

	@Test
	void whatOneSeesThroughIsKeptAsIs() {
		String clear = PLAIN.replace("<rect", "<rect fill-opacity=\"0.5\"");
		byte[] first = file(stock, List.of(clear));
		assertTrue(stock.drawings().find(clear, SIZE).isPresent());
		assertArrayEquals(first, file(stock, List.of(clear)));
	}

	@Test
	void whatIsMoreThanLinesAndLettersIsPaintedEachTime() {
		String shaded = PLAIN.replace("<rect", """
				<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient></defs>
				<rect""").replace("#eef2f7", "url(#g)");
		byte[] first = file(stock, List.of(shaded));
		assertEquals(Optional.empty(), stock.drawings().find(shaded, SIZE));
		assertArrayEquals(first, file(stock, List.of(shaded)));
	}
}
