package org.tenday.app.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

/** The start of Tenday that follows this one when it is to begin anew, with the same settings. */
final class NextStart {

	private NextStart() {
	}

	/**
	 * Begins it.
	 *
	 * @return whether there is a script that starts this Tenday
	 */
	static boolean begin() throws IOException {
		Optional<Path> script = script(folder(Platform.getInstallLocation().getURL()), System.getProperty("os.name"));
		if (script.isEmpty()) {
			return false;
		}
		new ProcessBuilder(command(script.get(), folder(Platform.getInstanceLocation().getURL()),
				folder(Platform.getConfigurationLocation().getURL()))).inheritIO().start();
		return true;
	}

	/** What starts a product that is in a folder, if it is one. */
	static Optional<Path> script(Path product, String system) {
		return Optional.of(product.resolve(system.startsWith("Windows") ? "tenday.cmd" : "tenday")).filter(Files::isRegularFile);
	}

	/** The script with the folders that this start uses. */
	static List<String> command(Path script, Path data, Path configuration) {
		return List.of(script.toString(), "-data", data.toString(), "-configuration", configuration.toString());
	}

	private static Path folder(URL url) throws IOException {
		try {
			return Path.of(URIUtil.toURI(url));
		} catch (URISyntaxException e) {
			throw new IOException(e.getMessage(), e);
		}
	}
}
