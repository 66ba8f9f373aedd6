package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.document.Element.Picture;
import org.tenday.document.Image;

class MediaPicturesTest {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0 };

	private static Picture find(MediaSource media, String target, String alt) {
		return new MediaPictures(Small.programme(), media).find(target, alt);
	}

	@Test
	void theAlternativeTextOfTheFileIsUsedWhereNoneIsWritten() {
		assertEquals("A map of the ward", find(Small.MEDIA, "media/map.svg", "").alt());
		assertEquals("Written", find(Small.MEDIA, "media/map.svg", "Written").alt());
	}

	@ParameterizedTest
	@CsvSource({ "89504e470d0a1a0a00,PNG", "ffd8ffe000,JPEG", "474946383961,GIF", "3c7376672f3e,SVG" })
	void whatAFileIsIsSeenFromItsBytes(String hex, Image.Format format) {
		Picture picture = find(file -> HexFormat.of().parseHex(hex), "media/any.bin", "");
		assertEquals(format, assertInstanceOf(Picture.OfImage.class, picture).image().format());
	}

	@Test
	void whatCannotBeHadSaysWhy() {
		assertEquals(new Picture.Missing("Alt", "There is no file \"gone.png\" in the media folder."),
				find(Small.MEDIA, "media/gone.png", "Alt"));
		assertEquals(new Picture.Missing("", "The file \"a.webp\" is no PNG, JPEG, GIF or SVG picture: save it as one of these."),
				find(file -> new byte[]{ 'R', 'I', 'F', 'F' }, "media/a.webp", ""));
		assertEquals(new Picture.Missing("", "The picture \"../x.png\" is not in the media folder: put it there and write media/name."),
				find(Small.MEDIA, "../x.png", ""));
		byte[] endless = "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"a\"><use href=\"#a\"/></g></svg>"
				.getBytes(StandardCharsets.UTF_8);
		assertEquals(
				new Picture.Missing("", "The drawing \"a.svg\" repeats its shapes without end or too often: save it with fewer shapes."),
				find(file -> endless, "media/a.svg", ""));
	}

	@Test
	void whatAPictureSaysBesidesIsLeftOut() {
		byte[] said = "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- drawn by Ana --></svg>".getBytes(StandardCharsets.UTF_8);
		Picture picture = find(file -> said, "media/a.svg", "");
		assertEquals("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>",
				new String(assertInstanceOf(Picture.OfImage.class, picture).image().bytes(), StandardCharsets.UTF_8));
		byte[] damaged = "<svg>\n<g>".getBytes(StandardCharsets.UTF_8);
		assertEquals(new Picture.Missing("", "The drawing \"a.svg\" is damaged at line 2: save it again."),
				find(file -> damaged, "media/a.svg", ""));
	}

	@Test
	void spacesMayBeWrittenAsInAddressesAndFilesAreReadOnce() {
		List<String> read = new ArrayList<>();
		MediaPictures pictures = new MediaPictures(Small.programme(), file -> {
			read.add(file);
			return PNG;
		});
		pictures.find("media/a%20b+c.png", "");
		pictures.find("media/a%20b+c.png", "Other");
		pictures.find("media/100%.png", "");
		assertEquals(List.of("a b+c.png", "100%.png"), read);
	}
}
