package org.tenday.write.pdf.internal.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.tenday.document.Image;

/** Which pictures are packed once. */
class PackedPicturesTest {

	private final PackedPictures pictures = new PackedPictures();

	@Test
	void thatOfOneFileIsPackedOnceWhateverIsSaidOfIt() throws IOException {
		byte[] file = png(0xff00ff00);
		PackedPicture first = pictures.of(new Image("a.png", Image.Format.PNG, file, "a field")).orElseThrow();
		PackedPicture again = pictures.of(new Image("a.png", Image.Format.PNG, file.clone(), "a meadow")).orElseThrow();
		assertSame(first, again);
	}

	@Test
	void thoseOfOneNameAreToldApart() throws IOException {
		PackedPicture green = pictures.of(new Image("a.png", Image.Format.PNG, png(0xff00ff00), "")).orElseThrow();
		PackedPicture red = pictures.of(new Image("a.png", Image.Format.PNG, png(0xffff0000), "")).orElseThrow();
		assertNotSame(green, red);
	}

	@Test
	void oneThatCannotBeReadIsNotThere() {
		assertEquals(Optional.empty(), pictures.of(new Image("a.gif", Image.Format.GIF, new byte[]{ 'G', 'I', 'F' }, "")));
		assertEquals(Optional.empty(), pictures.of(new Image("a.jpg", Image.Format.JPEG, new byte[0], "")));
	}

	private static byte[] png(int colour) throws IOException {
		BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
		image.setRGB(1, 1, colour);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}
}
