package org.tenday.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenday.document.Element.Picture;
import org.tenday.document.Image;
import org.tenday.document.Image.Format;

class PictureSizeTest {

	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "PNG", "JPEG", "GIF" })
	void pixelsAreThreeQuartersOfAPoint(Format format) {
		Image image = new Image("a", format, TestPictures.pixels(120, 80, format.name()), "");
		assertEquals(Optional.of(new Size(90, 60)), PictureSize.of(image));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "width='120' height='80'|90|60", "width='2in' height='72pt'|144|72",
			"viewBox='0 0 200 100'|150|75",
			"width='100pt' viewBox='0 0 200 100'|100|50", "height='100pt' viewBox='0,0,200,100'|200|100",
			"width='100%' viewBox='0 0 40 20'|30|15" })
	void drawingsSayHowLargeTheyAre(String attributes, double width, double height) {
		assertEquals(Optional.of(new Size(width, height)),
				PictureSize.of(svg("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>")));
	}

	@Test
	void whatCannotBeReadHasNoSize() {
		assertEquals(Optional.empty(), PictureSize.of(new Image("a", Format.PNG, new byte[]{ 1, 2, 3 }, "")));
		assertEquals(Optional.empty(), PictureSize.of(new Image("a", Format.GIF, new byte[0], "")));
		assertEquals(Optional.empty(), PictureSize.of(svg("no drawing")));
		assertEquals(Optional.empty(), PictureSize.of(svg("<svg xmlns='http://www.w3.org/2000/svg'/>")));
		assertEquals(Optional.empty(), PictureSize.of(svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>")));
		assertEquals(Optional.empty(), PictureSize.of(new Picture.Missing("", "gone")));
	}

	@Test
	void aDrawingIsNotAskedToFetchAnything() {
		assertEquals(Optional.empty(), PictureSize
				.of(svg("<!DOCTYPE svg [<!ENTITY w SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg' width='&w;' height='1'/>")));
	}

	private static Image svg(String xml) {
		return new Image("a.svg", Format.SVG, xml.getBytes(StandardCharsets.UTF_8), "");
	}
}
