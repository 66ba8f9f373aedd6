package org.tenday.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The sources of Tenday as the checks see them. */
final class Repository {

	static final Path ROOT = Path.of(System.getProperty("tenday.root"));

	private static final Pattern BETWEEN_ENTRIES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	private static final Pattern FRIENDS = Pattern.compile(";x-friends:=\"([^\"]*)\"");

	private Repository() {
	}

	/** A bundle of this repository: its folder and the main section of its manifest. */
	record Bundle(Path folder, Attributes manifest) {

		String name() {
			return entries("Bundle-SymbolicName").iterator().next();
		}

		/** Its name without {@code org.tenday.}, as the decision about dependencies has it. */
		String shortName() {
			return name().substring("org.tenday.".length());
		}

		boolean isTests() {
			return (name() + ".").contains(".tests.");
		}

		/** Whether users get it: neither tests nor what helps with them. */
		boolean isShipped() {
			return !isTests() && !shortName().equals("testkit");
		}

		/** The names in a header whose entries are separated by commas, without what follows a semicolon. */
		Set<String> entries(String header) {
			String value = manifest.getValue(header);
			return value == null
					? Set.of()
					: BETWEEN_ENTRIES.splitAsStream(value).map(entry -> entry.split(";", 2)[0].strip())
							.collect(Collectors.toCollection(TreeSet::new));
		}

		/** The packages that it exports to everybody. */
		Set<String> api() {
			String value = manifest.getValue("Export-Package");
			return value == null
					? Set.of()
					: BETWEEN_ENTRIES.splitAsStream(value)
							.filter(entry -> !entry.contains(";x-internal:") && !entry.contains(";x-friends:"))
							.map(entry -> entry.split(";", 2)[0].strip()).collect(Collectors.toCollection(TreeSet::new));
		}

		/** The packages that it exports to some of Tenday's bundles, with these; with none where it exports them to nobody. */
		Map<String, Set<String>> friends() {
			String value = manifest.getValue("Export-Package");
			return value == null
					? Map.of()
					: BETWEEN_ENTRIES.splitAsStream(value).map(String::strip)
							.filter(entry -> entry.contains(";x-internal:") || entry.contains(";x-friends:"))
							.collect(Collectors.toMap(entry -> entry.split(";", 2)[0], Bundle::friends));
		}

		private static Set<String> friends(String entry) {
			return FRIENDS.matcher(entry).results().flatMap(found -> Arrays.stream(found.group(1).split(",")))
					.collect(Collectors.toCollection(TreeSet::new));
		}

		Path classes() {
			return folder.resolve("target").resolve("classes");
		}

		Path testClasses() {
			return folder.resolve("target").resolve("test-classes");
		}

		@Override
		public String toString() {
			return name();
		}
	}

	/** All bundles, by name. */
	static List<Bundle> bundles() {
		try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().map(Repository::bundle).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Bundle bundle(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new Bundle(folder, new Manifest(in).getMainAttributes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The files below the bundles' folders, other than what the build makes, whose path there fits. */
	static List<Path> filesInBundles(String endOfName) {
		try (Stream<Path> files = Files.walk(ROOT.resolve("bundles"))) {
			return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(endOfName))
					.filter(file -> Arrays.stream(ROOT.relativize(file).toString().split("[/\\\\]"))
							.noneMatch(Set.of("target", "bin")::contains))
					.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All elements of an XML file, in the order of the file. */
	static List<Element> elements(Path xml) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			// Some of the platform's formats name a document type that is not there to be read.
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			NodeList all = factory.newDocumentBuilder().parse(xml.toFile()).getElementsByTagName("*");
			return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1).map(all::item).map(Element.class::cast).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalStateException(ROOT.relativize(xml) + " can't be read as XML: " + e.getMessage(), e);
		}
	}
}
