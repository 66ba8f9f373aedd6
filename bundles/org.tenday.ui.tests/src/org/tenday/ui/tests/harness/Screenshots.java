package org.tenday.ui.tests.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps a picture of the whole screen when a test fails: in {@code screenshots} below the folder that the tests' build names. */
public final class Screenshots implements AfterTestExecutionCallback {

	/** The system property that names the folder; pictures go to the current folder without it. */
	public static final String FOLDER = "org.tenday.ui.tests.output";

	@Override
	public void afterTestExecution(ExtensionContext context) throws Exception {
		if (context.getExecutionException().isPresent()) {
			keep(context.getRequiredTestClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName());
		}
	}

	/** Takes a picture of the screen and keeps it under a name. */
	public static Path keep(String name) throws IOException {
		Path folder = Files.createDirectories(Path.of(System.getProperty(FOLDER, "."), "screenshots"));
		Path file = folder.resolve(name + ".png");
		Ui.ofWorkbench().run(() -> take(Display.getCurrent(), file));
		return file;
	}

	private static void take(Display display, Path file) {
		// What has changed is drawn when there is nothing else to do, which would be after the picture.
		display.update();
		Rectangle bounds = display.getBounds();
		Image picture = new Image(display, bounds.width, bounds.height);
		GC screen = new GC(display);
		try {
			screen.copyArea(picture, 0, 0);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[]{ picture.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} finally {
			screen.dispose();
			picture.dispose();
		}
	}
}
