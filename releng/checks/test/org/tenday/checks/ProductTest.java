package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the products are made of. */
class ProductTest {

	private static final Path APP = Repository.ROOT.resolve("bundles/org.tenday.app");

	/** Bundles that only tests want. */
	private static final Set<String> FOR_TESTS = Set.of("junit-", "org.junit.", "org.opentest4j", "org.apiguardian");

	@ParameterizedTest
	@EnumSource
	void hasWhatStartsItAndItsOwnWidgets(Product product) {
		assertTrue(Files.isRegularFile(product.script()), () -> product.script() + " is missing");
		assertTrue(product == Product.WINDOWS || Files.isExecutable(product.script()), () -> product.script() + " can't be run");
		assertEquals(1, product.plugins().stream()
				.filter(plugin -> plugin.getFileName().toString().matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).count());
	}

	@ParameterizedTest
	@EnumSource
	void everyBundleOfOursButTestsIsInIt(Product product) {
		List<String> names = names(product);
		for (Repository.Bundle bundle : Repository.bundles()) {
			assertEquals(bundle.isShipped(), names.contains(bundle.name()), bundle.name());
		}
	}

	@ParameterizedTest
	@EnumSource
	void holdsNothingThatOnlyTestsWant(Product product) {
		assertEquals(List.of(), names(product).stream().filter(name -> FOR_TESTS.stream().anyMatch(name::startsWith)).toList());
	}

	/** The About dialog finds a part's licence by the same rule: the longest beginning that fits. */
	@Test
	void theLicenceOfEveryBundleIsKnownAndItsTextIsThere() throws IOException {
		Properties licences = new Properties();
		try (Reader list = Files.newBufferedReader(APP.resolve("licences.properties"))) {
			licences.load(list);
		}
		List<String> wanting = new ArrayList<>();
		for (Product product : Product.values()) {
			for (String name : names(product)) {
				if (licences.stringPropertyNames().stream().noneMatch(line -> line.endsWith("*")
						? name.startsWith(line.substring(0, line.length() - 1))
						: name.equals(line))) {
					wanting.add(name + " has no licence in licences.properties");
				}
			}
		}
		for (Object licence : licences.values()) {
			for (String part : licence.toString().split(" (AND|OR) ")) {
				if (!Files.exists(APP.resolve("licences").resolve(part + ".txt"))) {
					wanting.add("licences/" + part + ".txt is missing");
				}
			}
		}
		assertEquals(List.of(), wanting.stream().distinct().toList());
	}

	@Test
	void ourLicenceIsTheSameEverywhere() throws IOException {
		assertEquals(Files.readString(Repository.ROOT.resolve("LICENSE")), Files.readString(APP.resolve("licences/AGPL-3.0-or-later.txt")));
	}

	@Test
	void itIsMadeKnownToTheDesktopAndForgottenAgain(@TempDir Path data) throws IOException, InterruptedException {
		Path applications = data.resolve("applications/tenday.desktop");
		Path types = data.resolve("mime/packages/tenday.xml");
		associate(data);
		assertTrue(Files.readString(applications).contains("Exec=\"" + Product.LINUX.script().toRealPath() + "\" %F"));
		assertTrue(Files.readString(types).contains("pattern=\"programme.yaml\""));
		associate(data, "--remove");
		assertTrue(Files.notExists(applications) && Files.notExists(types));
		assertEquals(Files.readString(APP.resolve("icons/tenday.svg")),
				Files.readString(Product.LINUX.folder().resolve("share/tenday.svg")));
	}

	private static void associate(Path data, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Product.LINUX.folder().resolve("associate-files").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
		builder.environment().put("XDG_DATA_HOME", data.toString());
		assertEquals(0, builder.start().waitFor());
	}

	private static List<String> names(Product product) {
		return product.plugins().stream().map(plugin -> plugin.getFileName().toString().replaceFirst("_\\d+\\.\\d+.*$", "")).toList();
	}
}
