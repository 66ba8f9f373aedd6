package org.tenday.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The products that were built. */
enum Product {

	LINUX("linux/gtk/x86_64", "tenday"), WINDOWS("win32/win32/x86_64", "tenday.cmd"),
	MACOS("macosx/cocoa/aarch64/Tenday.app/Contents/Eclipse", "tenday");

	/** What add-ons are built against. */
	static final Path REPOSITORY = Repository.ROOT.resolve("releng/product/target/repository");

	private final Path folder;
	private final String script;

	Product(String folder, String script) {
		this.folder = Repository.ROOT.resolve("releng/product/target/products/org.tenday.product").resolve(folder);
		this.script = script;
	}

	Path folder() {
		return folder;
	}

	/** Copies it, to be changed. */
	Path copyTo(Path target) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.toList()) {
				Path copy = target.resolve(folder.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
				}
			}
		}
		return target;
	}

	/**
	 * Copies its configuration, for a start with other bundles: what {@code -configuration} names.
	 *
	 * @param bundles makes the lines of {@code bundles.info} for that start of the product's
	 */
	Path configuration(Path target, UnaryOperator<List<String>> bundles) throws IOException {
		Path from = folder.resolve("configuration");
		Path list = Path.of("org.eclipse.equinox.simpleconfigurator", "bundles.info");
		Files.createDirectories(target.resolve(list).getParent());
		Files.copy(from.resolve("config.ini"), target.resolve("config.ini"));
		Files.write(target.resolve(list), bundles.apply(Files.readAllLines(from.resolve(list))));
		return target;
	}

	/** What a user starts. */
	Path script() {
		return folder.resolve(script);
	}

	/** The bundles in it, each a jar or a folder. */
	List<Path> plugins() {
		try (Stream<Path> files = Files.list(folder.resolve("plugins"))) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether a file is in a bundle of the product; or in any of them, where no bundle is named. */
	boolean holds(String bundle, String file) {
		return plugins().stream().filter(plugin -> plugin.getFileName().toString().startsWith(bundle + "_") || bundle.isEmpty())
				.anyMatch(plugin -> holds(plugin, file));
	}

	private static boolean holds(Path plugin, String file) {
		if (Files.isDirectory(plugin)) {
			return Files.exists(plugin.resolve(file));
		}
		try (JarFile jar = new JarFile(plugin.toFile())) {
			return jar.getEntry(file) != null;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
