package org.tenday.ui.internal.pictures;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.authoring.OpenProgramme;
import org.tenday.document.Element.Picture;
import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.publish.MediaPictures;
import org.tenday.store.StoreException;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.programmes.Background;
import org.tenday.writing.Proposals;

/** A picture of the media folder, made small; or why there is none. Takes no room while no picture is chosen. */
public final class PictureView {

	private static final int WIDTH = 320;
	private static final int HEIGHT = 220;
	/** Screens with small pixels have up to so many for one. */
	private static final int SHARPNESS = 2;

	private final OpenProgramme programme;
	private final Background background;
	private final Canvas canvas;
	private Optional<Media> shown = Optional.empty();
	private Optional<Image> image = Optional.empty();
	private String trouble = "";

	/**
	 * @param parent has a grid
	 * @param id     the stable id
	 */
	public PictureView(FormToolkit toolkit, Composite parent, String id, OpenProgramme programme, Background background) {
		this.programme = programme;
		this.background = background;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		toolkit.adapt(canvas);
		StableId.set(canvas, id);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(WIDTH, HEIGHT).exclude(true).applyTo(canvas);
		canvas.setVisible(false);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = shown.map(media -> "Picture " + media.file()).orElse("Picture");
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = trouble.isEmpty() ? shown.map(Media::alt).orElse("") : trouble;
			}
		});
	}

	/** Shows a file as soon as it has been read; nothing where none is chosen. */
	public void show(Optional<Media> media) {
		boolean isSame = media.map(Media::file).equals(shown.map(Media::file));
		shown = media;
		if (isSame) {
			return;
		}
		put(Optional.empty(), "");
		canvas.setVisible(media.isPresent());
		((GridData) canvas.getLayoutData()).exclude = media.isEmpty();
		Programme snapshot = programme.programme();
		media.ifPresent(file -> background.quietly("Reading " + file.file(), monitor -> read(snapshot, file),
				data -> ifWanted(file, () -> put(Optional.of(new Image(canvas.getDisplay(), data)), "")),
				reason -> ifWanted(file, () -> put(Optional.empty(), reason))));
	}

	/** Whoever goes through a list is at the next file before this one has been read. */
	private void ifWanted(Media file, Runnable work) {
		if (!canvas.isDisposed() && shown.map(Media::file).equals(Optional.of(file.file()))) {
			work.run();
		}
	}

	private ImageData read(Programme snapshot, Media file) throws IOException {
		String address = Proposals.addressOf(file);
		Picture picture = new MediaPictures(snapshot, this::bytes).find(address, "");
		return switch (picture) {
		case Picture.OfImage(org.tenday.document.Image of) -> {
			try {
				yield small(new ImageData(of.open()));
			} catch (SWTException e) {
				throw new IOException("The picture %s cannot be shown here: %s.".formatted(address, e.getMessage()), e);
			}
		}
		case Picture.Missing missing -> throw new IOException(missing.reason());
		case Picture.OfDrawing drawing -> throw new IOException("The file %s is no picture that can be shown here.".formatted(address));
		};
	}

	private byte[] bytes(String file) throws IOException {
		try {
			return programme.folder().media(file);
		} catch (StoreException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** Not smaller than a sharp screen can show, and not so large that painting it takes long. */
	private static ImageData small(ImageData data) {
		double scale = SHARPNESS * scale(data.width, data.height);
		return scale >= 1 ? data : data.scaledTo(pixels(data.width, scale), pixels(data.height, scale));
	}

	/** At most 1: small pictures stay as they are. */
	private static double scale(int width, int height) {
		return Math.min(1, Math.min((double) WIDTH / width, (double) HEIGHT / height));
	}

	private static int pixels(int pixels, double scale) {
		return Math.max(1, (int) Math.round(pixels * scale));
	}

	private void put(Optional<Image> newImage, String newTrouble) {
		image.ifPresent(Image::dispose);
		image = newImage;
		trouble = newTrouble;
		canvas.setToolTipText(trouble.isEmpty() ? null : trouble);
		canvas.redraw();
	}

	private void paint(GC gc) {
		// Not all of it is painted over, and what shines through is the window's colour and not the page's.
		gc.setBackground(canvas.getParent().getBackground());
		gc.fillRectangle(canvas.getClientArea());
		image.ifPresent(of -> {
			Rectangle whole = of.getBounds();
			double scale = scale(whole.width, whole.height);
			gc.setInterpolation(SWT.HIGH);
			gc.drawImage(of, 0, 0, whole.width, whole.height, 0, 0, pixels(whole.width, scale), pixels(whole.height, scale));
		});
		if (!trouble.isEmpty()) {
			TextLayout words = new TextLayout(gc.getDevice());
			words.setFont(canvas.getFont());
			words.setText(trouble);
			words.setWidth(WIDTH);
			words.draw(gc, 0, 0);
			words.dispose();
		}
	}
}
