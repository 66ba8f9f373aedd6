package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.checks.Repository.Bundle;

/** Whether the API is what it is said to be, and whether the version tells add-ons what has become of it: see releng/adr. */
class ApiTest {

	private static final ApiListing API = new ApiListing(Repository.ROOT);

	/** The listings of the last version that was released, with a file that says which; nothing has been yet. */
	private static final Path RELEASED = API.folder().resolve("released");

	private static final String DIFFERENCE = "What %s offers to add-ons is not what releng/api says (%s). In a released version this would raise "
			+ "the %s number: %s. Where it is meant, releng/api/renew takes it over.";

	private static String version() {
		return Repository.bundles().getFirst().manifest().getValue("Bundle-Version").replace(".qualifier", "");
	}

	@Test
	void theListingsAreTrue() throws IOException {
		Map<String, List<String>> built = API.built();
		Map<String, List<String>> kept = ApiListing.kept(API.folder());
		assertEquals(built.keySet(), kept.keySet(),
				"Listings in releng/api and bundles in the SDK feature; releng/api/renew makes them agree.");
		List<String> wrong = new ArrayList<>();
		built.forEach((bundle, now) -> {
			ApiChange change = ApiChange.between(kept.get(bundle), now);
			if (!change.isNone()) {
				wrong.add(DIFFERENCE.formatted(bundle, change.words(), change.part(version()),
						change.breaking() ? "add-ons may not work any more" : "add-ons work as before"));
			}
		});
		assertEquals(List.of(), wrong);
	}

	@Test
	void theVersionSaysWhatHasBecomeOfTheApi() throws IOException {
		if (!Files.isDirectory(RELEASED)) {
			assertEquals("0.1.0", version(), "Nothing has been released, so this is the first version.");
			return;
		}
		String released = Files.readString(RELEASED.resolve("version")).strip();
		Map<String, List<String>> now = ApiListing.kept(API.folder());
		List<String> before = all(ApiListing.kept(RELEASED));
		ApiChange change = ApiChange.between(before, all(now));
		String least = change.next(released);
		assertTrue(compare(version(), least) >= 0,
				() -> "Since %s the API has changed (%s): raise the %s number of the version, to %s at least; it is %s.".formatted(released,
						change.words(), change.part(released), least, version()));
	}

	private static List<String> all(Map<String, List<String>> listings) {
		return new TreeMap<>(listings).values().stream().flatMap(List::stream).toList();
	}

	private static int compare(String one, String other) {
		return Arrays.compare(Arrays.stream(one.split("\\.")).mapToInt(Integer::parseInt).toArray(),
				Arrays.stream(other.split("\\.")).mapToInt(Integer::parseInt).toArray());
	}

	/** One number says what an add-on works with, whichever of Tenday's bundles or packages it names. */
	@Test
	void allOfTendayHasOneVersion() {
		TreeSet<String> versions = new TreeSet<>();
		for (Bundle bundle : Repository.bundles()) {
			versions.add(bundle.manifest().getValue("Bundle-Version"));
			String exported = bundle.manifest().getValue("Export-Package");
			if (exported != null && !bundle.isTests()) {
				Arrays.stream(exported.split("version=\"")).skip(1).map(rest -> rest.substring(0, rest.indexOf('"')) + ".qualifier")
						.forEach(versions::add);
			}
		}
		assertEquals(1, versions.size(), versions::toString);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"public interface a.B | \tvoid c(); public interface a.B | \tvoid c(); 0.1.0; 1.2.3",
			"public interface a.B; public interface a.B | public class a.C; 0.1.1; 1.3.0",
			"public class a.B; public class a.B | \tvoid c(); 0.1.1; 1.3.0",
			"public class a.B | \tvoid c(); public class a.B; 0.2.0; 2.0.0",
			"public class a.B | public class a.C; public class a.B; 0.2.0; 2.0.0",
			"public record a.B | \tnew(int); public record a.B | \tnew(int,int); 0.2.0; 2.0.0",
			"public interface a.B<T>; public interface a.B<T> | \tabstract void c(); 0.2.0; 2.0.0",
			"public interface a.B; public interface a.B | \tdefault void c(); 0.1.1; 1.3.0",
			"public interface a.B; public interface a.B | public interface a.C | \tabstract void c(); 0.1.1; 1.3.0",
			"public @interface a.B; public @interface a.B | \tabstract String c() default; 0.1.1; 1.3.0",
			"public sealed interface a.B permits a.C; public sealed interface a.B permits a.C, a.D; 0.2.0; 2.0.0" })
	void whatHasChangedRaisesTheVersion(String before, String now, String from010, String from123) {
		ApiChange change = ApiChange.between(List.of(before.split(" \\| ")), List.of(now.split(" \\| ")));
		assertEquals(from010, change.next("0.1.0"));
		assertEquals(from123, change.next("1.2.3"));
	}

	@Test
	void aChangeIsToldInWords() {
		ApiChange change = ApiChange.between(List.of("public class a.B", "\tvoid c()"), List.of("public class a.B", "\tint c()"));
		assertEquals("gone: a.B: void c(); new: a.B: int c()", change.words());
		assertEquals("second", change.part("0.1.0"));
		assertEquals("first", change.part("1.0.0"));
	}
}
