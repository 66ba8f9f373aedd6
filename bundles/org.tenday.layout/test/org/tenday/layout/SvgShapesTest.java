package org.tenday.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgShapesTest {

	private static boolean canBeDrawn(String content) {
		String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:x=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">" + content
				+ "</svg>";
		return SvgShapes.canBeDrawn(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	/** Levels of groups, each of which stands for ten of the level below. */
	private static String levels(int levels, String href) {
		String ten = "<use %s=\"#g%d\"/>";
		return "<rect id=\"g0\"/>" + IntStream.range(0, levels).mapToObj(level -> "<g id=\"g" + (level + 1) + "\">"
				+ ten.formatted(href, level).repeat(10) + "</g>").collect(Collectors.joining());
	}

	@ParameterizedTest
	@CsvSource({ "3, href, true", "3, x:href, true", "9, href, false", "9, x:href, false" })
	void whatStandsForTooMuchIsTooMuch(int levels, String href, boolean canBeDrawn) {
		assertEquals(canBeDrawn, canBeDrawn(levels(levels, href)));
	}

	@ParameterizedTest
	@CsvSource({ "<g id='a'><use href='#a'/></g>, false", "<use id='a' href='#b'/><use id='b' href='#a'/>, false",
			"<use href='#nothing'/>, true", "<a href='#b'/><g id='b'><a href='#b'/></g>, true", "<rect>, true" })
	void whatHoldsItselfHasNoEnd(String content, boolean canBeDrawn) {
		assertEquals(canBeDrawn, canBeDrawn(content));
	}

	@ParameterizedTest
	@CsvSource({ "100, true", "50000, false" })
	void whatLiesTooDeepIsNotFollowed(int levels, boolean canBeDrawn) {
		assertEquals(canBeDrawn, canBeDrawn(IntStream.range(0, levels)
				.mapToObj(level -> "<use id=\"u%d\" href=\"#u%d\"/>".formatted(level, level + 1)).collect(Collectors.joining())));
	}
}
