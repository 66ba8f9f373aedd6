package org.tenday.cli.internal.plugin;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a p2 repository is. */
public final class RepositoryPlace {

	private static final String NAME = "repository";
	private static final List<String> CONTENTS = List.of("content.xml.xz", "content.jar", "content.xml", "compositeContent.jar",
			"compositeContent.xml");

	private RepositoryPlace() {
	}

	/**
	 * Tenday's own: the folder {@code repository} beside the product, or beside a folder that the product lies in. A build puts it there.
	 *
	 * @param product the folder of the product
	 */
	public static Optional<Path> near(Path product) {
		for (Path folder = product.getParent(); folder != null; folder = folder.getParent()) {
			Path repository = folder.resolve(NAME);
			if (isRepository(repository)) {
				return Optional.of(repository);
			}
		}
		return Optional.empty();
	}

	/** Whether a folder is one. */
	public static boolean isRepository(Path folder) {
		return CONTENTS.stream().anyMatch(contents -> Files.exists(folder.resolve(contents)));
	}

	/** Whether a text is an address, as a build takes it, rather than a path. */
	public static boolean isAddress(String text) {
		return text.matches("(https?://|file:/)\\S+");
	}

	/** A folder as a build names it. */
	public static String address(Path folder) {
		URI uri = folder.toAbsolutePath().toUri();
		return uri.toString().replaceFirst("(?<=.)/$", "");
	}
}
