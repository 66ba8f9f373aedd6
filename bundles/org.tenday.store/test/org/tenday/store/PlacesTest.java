package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

	private static final String FILE = """
			format: 1
			objectives:
			- id: map
			  text: Map it
			- id: draw
			  text: Draw it
			rows:
			- [a, b]
			- [c, d]
			""";

	@TempDir
	private Path temp;

	@ParameterizedTest
	@CsvSource({ "'', 1", "objectives, 2", "objectives/draw, 5", "objectives/draw/text, 6", "objectives/1/text, 6", "rows/1/0, 9",
			"objectives/draw/bloom, 5", "objectives/gone, 2", "format/x, 1", "missing, 1" })
	void aPlaceIsFoundByIdsAndNumbers(String path, int line) throws IOException, StoreException {
		Path file = Files.writeString(temp.resolve("m.yaml"), FILE);
		assertEquals(line, Places.in(file).line(path.isEmpty() ? List.of() : List.of(path.split("/"))));
	}

	@Test
	void aBrokenFileIsRefusedWithItsLine() throws IOException {
		Path file = Files.writeString(temp.resolve("m.yaml"), "format: 1\n\tx: [");
		StoreException refused = assertThrows(StoreException.class, () -> Places.in(file));
		assertEquals(true, refused.getMessage().startsWith(file + ", line 2, column 1: "), refused.getMessage());
	}
}
