package org.tenday.app.internal.about;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LicencesTest {

	@Test
	void takesTheLongestBeginningThatFits() throws IOException {
		Licences licences = read("org.eclipse.* = EPL-2.0", "org.eclipse.jetty.* = Apache-2.0", "org.eclipse.jgit = BSD-3-Clause");
		assertEquals(Optional.of("EPL-2.0"), licences.of("org.eclipse.ui"));
		assertEquals(Optional.of("Apache-2.0"), licences.of("org.eclipse.jetty.http"));
		assertEquals(Optional.of("BSD-3-Clause"), licences.of("org.eclipse.jgit"));
	}

	@Test
	void aWholeNameFitsOnlyItself() throws IOException {
		assertEquals(Optional.empty(), read("org.eclipse.jgit = BSD-3-Clause").of("org.eclipse.jgit.lfs"));
	}

	private static Licences read(String... lines) throws IOException {
		return Licences.read(new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1)));
	}
}
