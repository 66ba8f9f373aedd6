package org.tenday.publish.internal.bare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.document.Image.Format;

class BarePictureTest {

	private static final String SECRET = "54.9783N";
	private static final byte[] TEXT = SECRET.getBytes(StandardCharsets.ISO_8859_1);

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		Arrays.stream(parts).forEach(all::writeBytes);
		return all.toByteArray();
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static byte[] part(byte[] whole, int from) {
		return Arrays.copyOfRange(whole, from, whole.length);
	}

	private static BufferedImage pixels() {
		BufferedImage image = new BufferedImage(37, 21, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				image.setRGB(x, y, x * 65_000 + y * 7_919);
			}
		}
		return image;
	}

	private static byte[] encoded(Format format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(pixels(), format.name(), out));
		return out.toByteArray();
	}

	private static byte[] segment(int kind, byte[]... content) {
		byte[] joined = joined(content);
		return ByteBuffer.allocate(4 + joined.length).put((byte) 0xff).put((byte) kind).putShort((short) (joined.length + 2)).put(joined)
				.array();
	}

	private static byte[] chunk(String kind, byte[] content) {
		byte[] named = joined(latin(kind), content);
		CRC32 sum = new CRC32();
		sum.update(named);
		return ByteBuffer.allocate(8 + named.length).putInt(content.length).put(named).putInt((int) sum.getValue()).array();
	}

	/** A directory with the camera's maker, which way up it was held, and where it was. */
	private static byte[] exif(ByteOrder order, int orientation) {
		ByteBuffer tiff = ByteBuffer.allocate(100).order(order).put(latin(order == ByteOrder.BIG_ENDIAN ? "MM" : "II")).putShort((short) 42)
				.putInt(8).putShort((short) 3);
		tiff.putShort((short) 0x010f).putShort((short) 2).putInt(TEXT.length).putInt(60);
		tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(60).putInt(0);
		return tiff.position(60).put(TEXT).array();
	}

	private static byte[] talkative(Format format) throws IOException {
		byte[] plain = encoded(format);
		return switch (format) {
		case JPEG -> joined(Arrays.copyOf(plain, 2), segment(0xe1, latin("Exif\0\0"), exif(ByteOrder.LITTLE_ENDIAN, 6)),
				segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0"), TEXT), segment(0xed, latin("Photoshop 3.0\0"), TEXT),
				segment(0xe2, latin("MPF\0"), TEXT), segment(0xfe, TEXT), part(plain, 2), TEXT, plain);
		case PNG -> joined(Arrays.copyOf(plain, 33), chunk("tEXt", TEXT), chunk("iTXt", TEXT), chunk("tIME", TEXT),
				chunk("eXIf", exif(ByteOrder.BIG_ENDIAN, 6)), chunk("prVt", TEXT), part(plain, 33), TEXT);
		case GIF -> {
			int end = plain.length - 1;
			yield joined(Arrays.copyOf(plain, end), new byte[]{ 0x21, (byte) 0xfe, (byte) TEXT.length }, TEXT, new byte[1],
					new byte[]{ 0x21, (byte) 0xff, 11 }, latin("XMP DataXMP"), new byte[]{ (byte) TEXT.length }, TEXT, new byte[1],
					new byte[]{ 0x3b }, TEXT);
		}
		case SVG -> throw new IllegalArgumentException("has no pixels");
		};
	}

	private static boolean says(byte[] file) {
		return new String(file, StandardCharsets.ISO_8859_1).contains(SECRET);
	}

	private static int[] colours(byte[] file) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = "SVG", mode = EnumSource.Mode.EXCLUDE)
	void nothingIsSaidBesidesAndEveryPixelIsKept(Format format) throws Exception {
		byte[] talkative = talkative(format);
		byte[] bare = BarePicture.of(format, talkative);
		assertTrue(says(talkative));
		assertFalse(says(bare));
		assertArrayEquals(colours(encoded(format)), colours(bare));
		assertArrayEquals(bare, BarePicture.of(format, bare));
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = "SVG", mode = EnumSource.Mode.EXCLUDE)
	void aPictureThatSaysNothingIsTheSameByteForByte(Format format) throws Exception {
		byte[] plain = encoded(format);
		assertArrayEquals(plain, BarePicture.of(format, plain));
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = "SVG", mode = EnumSource.Mode.EXCLUDE)
	void aDamagedFileIsKeptUpToWhereItIsDamaged(Format format) throws Exception {
		byte[] talkative = talkative(format);
		for (int length = 6; length < talkative.length; length++) {
			byte[] bare = BarePicture.of(format, Arrays.copyOf(talkative, length));
			assertTrue(bare.length <= length && !says(bare), "cut off after " + length);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "LITTLE_ENDIAN", "BIG_ENDIAN" })
	void whichWayUpAPictureIsIsKept(String order) throws Exception {
		byte[] plain = encoded(Format.JPEG);
		ByteOrder written = order.startsWith("L") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
		byte[] bare = BarePicture.of(Format.JPEG,
				joined(Arrays.copyOf(plain, 2), segment(0xe1, latin("Exif\0\0"), exif(written, 6)), part(plain, 2)));
		byte[] only = { 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0 };
		assertArrayEquals(joined(Arrays.copyOf(plain, 2), segment(0xe1, latin("Exif\0\0"), only), part(plain, 2)), bare);
		byte[] upright = BarePicture.of(Format.JPEG,
				joined(Arrays.copyOf(plain, 2), segment(0xe1, latin("Exif\0\0"), exif(written, 1)), part(plain, 2)));
		assertArrayEquals(plain, upright);
	}

	@Test
	void colourProfilesAreKept() throws Exception {
		byte[] plain = encoded(Format.JPEG);
		byte[] jpeg = joined(Arrays.copyOf(plain, 2), segment(0xe2, latin("ICC_PROFILE\0"), new byte[40]), part(plain, 2));
		assertArrayEquals(jpeg, BarePicture.of(Format.JPEG, jpeg));
		byte[] chunked = encoded(Format.PNG);
		byte[] png = joined(Arrays.copyOf(chunked, 33), chunk("gAMA", new byte[]{ 0, 0, (byte) 0xb1, (byte) 0x8f }),
				chunk("pHYs", new byte[9]), part(chunked, 33));
		assertArrayEquals(png, BarePicture.of(Format.PNG, png));
	}

	@Test
	void aDrawingKeepsItsShapesAndWordsOnly() throws Exception {
		String photograph = Base64.getEncoder().encodeToString(talkative(Format.JPEG));
		String drawn = """
				<?xml version="1.0" encoding="UTF-8"?>
				<!-- Made on maria's machine -->
				<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
				<!ENTITY ns_ink "http://www.inkscape.org/namespaces/inkscape">
				]>
				<?maker 54.9783N?>
				<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:ink="&ns_ink;"
				 ink:export-filename="ward/54.9783N.png" content="&lt;mxfile host=&quot;54.9783N&quot;/>" viewBox="0 0 9 9"><!-- 54.9783N
				--><metadata><g>54.9783N</g></metadata><ink:view name="54.9783N"><g/></ink:view><title>Stay &amp; go</title>
				<style><![CDATA[.a > .b { fill: red }]]></style><g ink:label="54.9783N" id="a"><path d="M0 0h9"/></g>
				<use xlink:href="#a"/><image href="data:image/jpeg;base64,%s"/></svg>
				<!-- 54.9783N -->
				""".formatted(photograph);
		String bare = new String(BarePicture.of(Format.SVG, drawn.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
		String kept = Base64.getEncoder().encodeToString(BarePicture.of(Format.JPEG, talkative(Format.JPEG)));
		assertEquals("""
				<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"><title>Stay &amp; go</title>
				<style>.a &gt; .b { fill: red }</style><g id="a"><path d="M0 0h9"></path></g>
				<use xlink:href="#a"></use><image href="data:image/jpeg;base64,%s"></image></svg>""".formatted(kept), bare);
	}

	@Test
	void aDrawingThatSaysNothingIsTheSameByteForByte() throws Exception {
		byte[] plain = latin("<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'><g><path d='M0 0'/></g></svg>\n");
		assertArrayEquals(plain, BarePicture.of(Format.SVG, plain));
	}

	@Test
	void embeddedPicturesAreFoundHoweverTheirKindIsWritten() throws Exception {
		String photograph = Base64.getEncoder().encodeToString(talkative(Format.JPEG));
		String kept = Base64.getEncoder().encodeToString(BarePicture.of(Format.JPEG, talkative(Format.JPEG)));
		for (String kind : new String[]{ "image/JPEG", "image/jfif", "image/jpeg;charset=utf-8" }) {
			byte[] drawn = latin(
					"<svg xmlns='http://www.w3.org/2000/svg'><image href='data:" + kind + ";base64," + photograph + "'/></svg>");
			String bare = new String(BarePicture.of(Format.SVG, drawn), StandardCharsets.UTF_8);
			assertTrue(bare.contains(";base64," + kept + "\""), kind);
		}
	}

	@Test
	void aDrawingWhosePictureIsCutOffIsRefused() {
		byte[] damaged = latin("<svg xmlns='http://www.w3.org/2000/svg'><image href='data:image/png;base64,AAAAA'/></svg>");
		assertThrows(XMLStreamException.class, () -> BarePicture.of(Format.SVG, damaged));
	}

	@Test
	void aDrawingThatIsNoXmlIsRefused() {
		byte[] damaged = latin("<svg><g></svg>");
		assertThrows(XMLStreamException.class, () -> BarePicture.of(Format.SVG, damaged));
	}
}
