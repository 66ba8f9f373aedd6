package org.tenday.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\u0001javascript:alert(1)",
			"data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "file://example.org/share/x.docx",
			"ms-word:ofe|u|https://example.org/x.docx", "\\\\example.org\\share", "//example.org", "https:", "https://", "https:///x",
			"about:blank", "::nowhere::", "https://[x", "" })
	void whatCouldRunOrIsNoAddressIsNotLinked(String target) {
		assertEquals(Optional.empty(), LinkTarget.of(target));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "https://example.org/a?b=c&d#e https://example.org/a?b=c&d#e",
			"HTTP://example.org HTTP://example.org",
			"mailto:a@example.org mailto:a@example.org", "tel:+441610000000 tel:+441610000000",
			"ftp://example.org/x ftp://example.org/x", "https://example.org/ä https://example.org/%C3%A4",
			"https://example.org/%C3%A4 https://example.org/%C3%A4", "https://example.org/100% https://example.org/100%25",
			"https://example.org/%zz https://example.org/%25zz", "https://example.org/a|b\"c https://example.org/a%7Cb%22c" })
	void anAddressHoldsOnlyWhatAddressesMay(String target, String address) {
		assertEquals(Optional.of(address), LinkTarget.of(target));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/a b", " https://example.org/a b\n" })
	void spacesAroundItAreNone(String target) {
		assertEquals(Optional.of("https://example.org/a%20b"), LinkTarget.of(target));
	}
}
