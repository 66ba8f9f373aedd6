package org.tenday.addon.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.ILog;
import org.tenday.addon.AddOnException;

/**
 * A p2 repository as a folder. What a zip file holds is unpacked for as long as it is looked at: p2 reads zip files only by way of what
 * fetches them from a network, which Tenday has not.
 *
 * @param given    what the user named
 * @param folder   the repository
 * @param unpacked what is to be deleted afterwards; empty where the user named the folder itself
 */
record Source(Path given, Path folder, Optional<Path> unpacked) implements AutoCloseable {

	private static final List<String> MARKS = List.of("p2.index", "content.xml", "content.jar", "content.xml.xz", "compositeContent.xml",
			"compositeContent.jar");

	/**
	 * Looks at what the user named.
	 *
	 * @throws AddOnException where it is no repository, by its look
	 */
	static Source open(Path given) throws AddOnException {
		if (Files.isDirectory(given)) {
			return checked(new Source(given, given, Optional.empty()));
		}
		if (!Files.exists(given)) {
			throw new AddOnException("There is no file or folder %s: name the folder or zip file of a p2 repository.".formatted(given));
		}
		try (ZipFile zip = new ZipFile(given.toFile())) {
			Path folder = Files.createTempDirectory("tenday-addon");
			Source source = new Source(given, folder, Optional.of(folder));
			try {
				unpack(zip, folder);
				return checked(source);
			} catch (IOException | AddOnException e) {
				source.close();
				throw e;
			}
		} catch (ZipException e) {
			throw new AddOnException(
					"%s is neither a folder nor a zip file that is whole: name the folder or zip file of a p2 repository.".formatted(given),
					e);
		} catch (IOException e) {
			throw new AddOnException("%s can't be read: %s.".formatted(given, e.getMessage()), e);
		}
	}

	private static Source checked(Source source) throws AddOnException {
		if (MARKS.stream().noneMatch(mark -> Files.exists(source.folder.resolve(mark)))) {
			throw new AddOnException(
					"%s is no p2 repository: there is no content.xml, content.jar or p2.index right in it.".formatted(source.given));
		}
		return source;
	}

	private static void unpack(ZipFile zip, Path folder) throws IOException {
		for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
			ZipEntry entry = entries.nextElement();
			Path file = folder.resolve(entry.getName()).normalize();
			if (!file.startsWith(folder)) {
				throw new IOException("it holds a file that would be put elsewhere, " + entry.getName());
			}
			if (entry.isDirectory()) {
				Files.createDirectories(file);
				continue;
			}
			Files.createDirectories(file.getParent());
			try (InputStream in = zip.getInputStream(entry)) {
				Files.copy(in, file);
			} catch (FileAlreadyExistsException e) {
				throw new IOException("it holds two files called " + entry.getName(), e);
			}
		}
	}

	URI uri() {
		return folder.toUri();
	}

	/** Deletes what was unpacked. That it can't be is no reason to say that nothing was installed. */
	@Override
	public void close() {
		if (unpacked.isEmpty()) {
			return;
		}
		try (Stream<Path> files = Files.walk(unpacked.get())) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		} catch (IOException e) {
			ILog.of(Source.class).warn("What was unpacked of %s could not be deleted from %s.".formatted(given, folder), e);
		}
	}
}
