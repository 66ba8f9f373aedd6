package org.tenday.ui.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * A picture with a white rim, about a pixel wide, around all that is drawn in it. On the ground of a chosen row, which is often as dark as the picture itself,
 * the rim shows its shape; on white paper it can't be seen.
 */
final class RimmedIcon extends ImageDescriptor {

	private static final int WHITE = 255;
	/** Pixels at 100 %, of which a neighbour at a corner is just one. */
	private static final double RIM = 1.4;

	private final ImageDescriptor drawn;

	RimmedIcon(ImageDescriptor drawn) {
		this.drawn = drawn;
	}

	@Override
	public ImageData getImageData(int zoom) {
		ImageData data = drawn.getImageData(zoom);
		// A picture that fills its ground has no shape that a rim could show; one that isn't drawn for a zoom is made from another by the caller.
		return data == null || data.getTransparencyType() == 0 ? data : rimmed(data, 1 + RIM * zoom / 100);
	}

	/** @param width of the rim in pixels, with the one in which it fades */
	private static ImageData rimmed(ImageData data, double width) {
		int[][] opacities = opacities(data);
		ImageData result = new ImageData(data.width, data.height, 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				double ink = opacities[y][x] / 255.0;
				double rim = rim(opacities, x, y, width) * (1 - ink);
				double all = ink + rim;
				RGB colour = data.palette.getRGB(data.getPixel(x, y));
				result.setAlpha(x, y, (int) Math.round(255 * all));
				result.setPixel(x, y, all == 0
						? 0
						: result.palette.getPixel(new RGB(mixed(colour.red, ink, rim),
								mixed(colour.green, ink, rim), mixed(colour.blue, ink, rim))));
			}
		}
		return result;
	}

	/** Rows of 0, clear, to 255. */
	private static int[][] opacities(ImageData data) {
		ImageData mask = data.alphaData == null ? data.getTransparencyMask() : null;
		int[][] result = new int[data.height][data.width];
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				result[y][x] = mask == null ? data.getAlpha(x, y) : 255 * mask.getPixel(x, y);
			}
		}
		return result;
	}

	/**
	 * How much of the rim covers a pixel, 0 to 1: all of it near what is drawn, none a pixel farther. What is drawn at least half counts as drawn, or the
	 * rim of a slanted line would be too faint to be seen.
	 */
	private static double rim(int[][] opacities, int x, int y, double width) {
		int reach = (int) Math.ceil(width);
		double most = 0;
		for (int row = Math.max(0, y - reach); row <= Math.min(opacities.length - 1, y + reach); row++) {
			for (int column = Math.max(0, x - reach); column <= Math.min(opacities[row].length - 1, x + reach); column++) {
				double near = Math.clamp(width - Math.hypot(column - x, row - y), 0, 1);
				most = Math.max(most, near * Math.min(1, 2 * opacities[row][column] / 255.0));
			}
		}
		return most;
	}

	private static int mixed(int part, double ink, double rim) {
		return (int) Math.round((part * ink + WHITE * rim) / (ink + rim));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RimmedIcon icon && icon.drawn.equals(drawn);
	}

	@Override
	public int hashCode() {
		return drawn.hashCode();
	}
}
