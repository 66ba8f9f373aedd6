package org.tenday.checks;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tenday.checks.Repository.Bundle;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * What bundles export: the API to everybody, and all else to those of Tenday's bundles that use it, or else to nobody. The compiler refuses
 * the rest.
 */
class ExportsTest {

	private static final ApiUse API = new ApiUse();

	@Test
	void whatIsNotApiIsExportedToFriendsAlone() {
		Map<String, Set<String>> open = new TreeMap<>();
		for (Bundle bundle : Repository.bundles()) {
			Set<String> wrong = new TreeSet<>(bundle.api());
			wrong.removeAll(API.packages());
			if (!wrong.isEmpty()) {
				open.put(bundle.name(), wrong);
			}
		}
		assertEquals(Map.of(), open, "Name their users as x-friends, or say x-internal.");
	}

	@Test
	void friendsAreThoseWhoUseWhatIsExportedToThem() {
		Map<String, Set<String>> said = new TreeMap<>();
		Map<String, String> owners = new TreeMap<>();
		for (Bundle bundle : Repository.bundles()) {
			said.putAll(bundle.friends());
			bundle.friends().keySet().forEach(exported -> owners.put(exported, bundle.name()));
		}
		assertFalse(said.isEmpty(), "no friend was found, so this test looks in the wrong place");
		Map<String, Set<String>> real = new TreeMap<>();
		said.keySet().forEach(exported -> real.put(exported, new TreeSet<>()));
		for (Bundle bundle : Repository.bundles()) {
			Stream.of(bundle.classes(), bundle.testClasses()).filter(Files::isDirectory).map(API::used).flatMap(Set::stream)
					.filter(used -> real.containsKey(used) && !owners.get(used).equals(bundle.name()))
					.forEach(used -> real.get(used).add(bundle.name()));
		}
		assertEquals(lines(real), lines(said));
	}

	private static String lines(Map<String, Set<String>> friends) {
		StringBuilder lines = new StringBuilder();
		friends.forEach((exported, to) -> lines.append(exported).append(": ").append(String.join(" ", to)).append('\n'));
		return lines.toString();
	}

	/** Whoever can call a method of the API may use what it takes and gives. */
	@Test
	void theApiSpeaksOfTheApiAlone() {
		List<Path> folders = Repository.bundles().stream().map(Bundle::classes).filter(Files::isDirectory).toList();
		List<JavaClass> classes = new ClassFileImporter().importPaths(folders).stream()
				.filter(type -> API.packages().contains(type.getPackageName()) && isOpen(type)).toList();
		assertFalse(classes.isEmpty(), "no class was found, so this test looks in the wrong place");
		Set<String> wrong = new TreeSet<>();
		for (JavaClass type : classes) {
			type.getMembers().stream().filter(ExportsTest::isOpen).forEach(member -> types(member)
					.flatMap(spoken -> spoken.getAllInvolvedRawTypes().stream()).map(JavaClass::getBaseComponentType)
					.filter(spoken -> spoken.getPackageName().startsWith("org.tenday.")
							&& !API.packages().contains(spoken.getPackageName()))
					.forEach(spoken -> wrong.add(member.getFullName() + " speaks of " + spoken.getName())));
		}
		assertEquals(Set.of(), wrong);
	}

	private static Stream<JavaType> types(JavaMember member) {
		return switch (member) {
		case JavaField field -> Stream.of(field.getType());
		case JavaCodeUnit unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
		default -> Stream.of();
		};
	}

	private static boolean isOpen(JavaMember member) {
		return !member.getModifiers().contains(SYNTHETIC)
				&& (member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED));
	}

	private static boolean isOpen(JavaClass type) {
		return type.getModifiers().contains(PUBLIC) && type.getEnclosingClass().map(ExportsTest::isOpen).orElse(true);
	}
}
