package org.tenday.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class RimmedIconTest {

	private static final RGB BLUE = new RGB(0x3A, 0x86, 0xAB);
	private static final RGB WHITE = new RGB(255, 255, 255);

	/** A blue dot as large as a pixel at 100 %, in the middle of nothing. */
	private record Dot() {

		ImageDescriptor drawn() {
			return ImageDescriptor.createFromImageDataProvider(Dot::at);
		}

		static ImageData at(int zoom) {
			int pixel = zoom / 100;
			ImageData data = blank(9 * pixel);
			data.alphaData = new byte[data.width * data.height];
			for (int x = 0; x < pixel; x++) {
				for (int y = 0; y < pixel; y++) {
					data.setPixel(4 * pixel + x, 4 * pixel + y, data.palette.getPixel(BLUE));
					data.setAlpha(4 * pixel + x, 4 * pixel + y, 255);
				}
			}
			return data;
		}

		static ImageData blank(int size) {
			return new ImageData(size, size, 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		}
	}

	private static RGB colour(ImageData data, int x, int y) {
		return data.palette.getRGB(data.getPixel(x, y));
	}

	@Test
	void whatIsDrawnStaysAndIsSetAroundWithWhite() {
		ImageData rimmed = new RimmedIcon(new Dot().drawn()).getImageData(100);
		assertEquals(BLUE, colour(rimmed, 4, 4));
		assertEquals(WHITE, colour(rimmed, 3, 4));
		assertEquals(255, rimmed.getAlpha(3, 4));
		assertEquals(255, rimmed.getAlpha(4, 5));
		assertEquals(251, rimmed.getAlpha(3, 3), "at a corner");
		assertEquals(102, rimmed.getAlpha(2, 4), "fades");
		assertEquals(0, rimmed.getAlpha(1, 4), "no wider");
	}

	@Test
	void theRimIsAsWideAsTheZoom() {
		ImageData rimmed = new RimmedIcon(new Dot().drawn()).getImageData(200);
		assertEquals(BLUE, colour(rimmed, 9, 9));
		assertEquals(255, rimmed.getAlpha(6, 8));
		assertEquals(0, rimmed.getAlpha(4, 8));
	}

	@Test
	void halfClearInkLiesOnTheRim() {
		ImageData rimmed = new RimmedIcon(ImageDescriptor.createFromImageDataProvider(zoom -> {
			ImageData data = Dot.at(zoom);
			data.setAlpha(3, 4, 128);
			data.setPixel(3, 4, data.palette.getPixel(new RGB(0, 0, 0)));
			return data;
		})).getImageData(100);
		assertEquals(255, rimmed.getAlpha(3, 4));
		assertEquals(new RGB(127, 127, 127), colour(rimmed, 3, 4));
	}

	@Test
	void aPictureThatFillsItsGroundIsLeftAsItIs() {
		ImageData full = Dot.blank(4);
		assertSame(full, new RimmedIcon(ImageDescriptor.createFromImageDataProvider(zoom -> full)).getImageData(100));
	}

	@Test
	void theSamePictureIsMadeOnce() {
		ImageDescriptor drawn = new Dot().drawn();
		assertEquals(new RimmedIcon(drawn), new RimmedIcon(drawn));
		assertEquals(new RimmedIcon(drawn).hashCode(), new RimmedIcon(drawn).hashCode());
		assertNotEquals(new RimmedIcon(drawn), drawn);
	}
}
