package org.tenday.ui.internal.preview;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** The pages of a PDF file in memory, numbered from 1. To be closed. */
final class PrintedPages implements AutoCloseable {

	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
	private static final int COLOUR_BITS = 24;

	/**
	 * A place that has a name.
	 *
	 * @param page from 1
	 * @param top  from 0 at the top of the page to 1
	 */
	record Place(int page, double top) {
	}

	private final PDDocument file;

	/**
	 * @throws IOException where this is no PDF file
	 */
	PrintedPages(byte[] pdf) throws IOException {
		file = Loader.loadPDF(pdf);
	}

	int count() {
		return file.getNumberOfPages();
	}

	/** A number for each page that is another one when something else stands on it, but for what its pictures show. */
	List<Integer> prints() throws IOException {
		List<Integer> prints = new ArrayList<>();
		for (int page = 0; page < count(); page++) {
			int print = 0;
			Iterator<PDStream> streams = file.getPage(page).getContentStreams();
			while (streams.hasNext()) {
				try (InputStream in = streams.next().getCOSObject().createRawInputStream()) {
					print = 31 * print + Arrays.hashCode(in.readAllBytes());
				}
			}
			prints.add(print);
		}
		return List.copyOf(prints);
	}

	/** The words on a page, in the order of reading. */
	String words(int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(file).strip();
	}

	/** The place with a name, where there is one. */
	Optional<Place> place(String name) throws IOException {
		PDDocumentNameDictionary names = file.getDocumentCatalog().getNames();
		PDDestinationNameTreeNode places = names == null ? null : names.getDests();
		PDPageDestination found = places == null ? null : places.getValue(name);
		if (found instanceof PDPageXYZDestination place && place.retrievePageNumber() >= 0) {
			int page = place.retrievePageNumber();
			float height = file.getPage(page).getCropBox().getHeight();
			return Optional.of(new Place(page + 1, Math.clamp(1 - place.getTop() / height, 0.0, 1.0)));
		}
		return Optional.empty();
	}

	/**
	 * Draws a page.
	 *
	 * @param width in pixels; the height follows from it
	 */
	ImageData picture(int page, int width) throws IOException {
		PDFRenderer renderer = new PDFRenderer(file);
		// The reader's usual settings are for speed, and leave letters of the screen's size ragged.
		RenderingHints hints = new RenderingHints(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
		renderer.setRenderingHints(hints);
		float scale = width / file.getPage(page - 1).getCropBox().getWidth();
		return data(renderer.renderImage(page - 1, scale, ImageType.RGB));
	}

	/** The pixels one by one, since to ask the picture for them takes several times as long. */
	private static ImageData data(BufferedImage image) {
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		byte[] bytes = new byte[3 * pixels.length];
		for (int i = 0, at = 0; i < pixels.length; i++) {
			int pixel = pixels[i];
			bytes[at++] = (byte) (pixel >> 16);
			bytes[at++] = (byte) (pixel >> 8);
			bytes[at++] = (byte) pixel;
		}
		return new ImageData(image.getWidth(), image.getHeight(), COLOUR_BITS, RGB, 1, bytes);
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
