package org.tenday.ui.internal.commands;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Bundle;
import org.tenday.ui.FolderQuestion;

/** Copies the sample programme to a folder of the user's and opens the copy; one that is there already is opened as it is. */
public final class OpenSampleHandler extends ProgrammeHandler {

	private static final String BUNDLE = "org.tenday.sample";

	private static final String SOURCE = "programme/";

	private static final String NAME = "tenday-sample";

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<Path> parent = dialogs().folder(new FolderQuestion("Look at the sample",
				"Choose where the copy goes: a folder named " + NAME + " is made there.", Optional.of(home())));
		parent.map(folder -> folder.resolve(NAME))
				.ifPresent(target -> programmes().background().start("Copying the sample", monitor -> copy(target),
						copied -> open(copied, window)));
	}

	/** All or nothing: what is copied gets its name when all of it is there. */
	private static Path copy(Path target) throws IOException {
		if (Files.exists(target)) {
			return target;
		}
		Bundle bundle = Platform.getBundle(BUNDLE);
		if (bundle == null) {
			throw new IOException("The sample is not installed: the plug-in " + BUNDLE + " is missing.");
		}
		Path beside = Files.createTempDirectory(Files.createDirectories(target.toAbsolutePath().getParent()), NAME);
		List<URL> files = Collections.list(bundle.findEntries(SOURCE, "*", true));
		for (URL file : files) {
			copy(file, beside);
		}
		return Files.move(beside, target);
	}

	private static void copy(URL file, Path root) throws IOException {
		String path = file.getPath();
		Path copy = root.resolve(path.substring(path.indexOf(SOURCE) + SOURCE.length()));
		if (path.endsWith("/")) {
			Files.createDirectories(copy);
		} else {
			Files.createDirectories(copy.getParent());
			try (InputStream in = file.openStream()) {
				Files.copy(in, copy);
			}
		}
	}
}
