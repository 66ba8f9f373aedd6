package org.tenday.sample;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.URIUtil;
import org.tenday.store.StoreException;

/** The sample programme, and copies of it to work on. */
@FunctionalInterface
interface SampleProgramme {

	/** The folder that holds it. */
	Path source() throws IOException;

	/** Copies the sample into a folder that is empty or not there yet: whole, or not at all. */
	default void copyTo(Path folder) throws StoreException {
		try {
			if (Files.exists(folder) && !isEmptyFolder(folder)) {
				throw new StoreException("There is something at %s already: choose a new or empty folder.".formatted(folder));
			}
			Path parent = folder.toAbsolutePath().getParent();
			Files.createDirectories(parent);
			Path partly = Files.createTempDirectory(parent, ".tenday-new-");
			try {
				copy(source(), partly);
				Files.deleteIfExists(folder);
				Files.move(partly, folder, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				delete(partly);
			}
		} catch (IOException failure) {
			throw new StoreException("The sample programme could not be copied to %s (%s): choose a folder that you can write to."
					.formatted(folder, failure.getMessage()), failure);
		}
	}

	/** As it lies in the plug-in. */
	static Path inPlugin() throws IOException {
		URL inPlugin = SampleProgramme.class.getResource("/programme");
		try {
			// Out of a packed plug-in, the platform unpacks the folder into its cache.
			return Path.of(URIUtil.toURI(FileLocator.toFileURL(inPlugin)));
		} catch (URISyntaxException failure) {
			throw new IOException("the plug-in's own address cannot be read: " + inPlugin, failure);
		}
	}

	private static boolean isEmptyFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.findAny().isEmpty();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path source : (Iterable<Path>) all::iterator) {
				Path target = to.resolve(from.relativize(source).toString());
				if (Files.isDirectory(source)) {
					Files.createDirectories(target);
				} else {
					Files.copy(source, target);
				}
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
