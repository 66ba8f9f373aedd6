package org.tenday.cli.internal.plugin;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.lang.model.SourceVersion;

import org.tenday.model.BlockTypeId;
import org.tenday.model.Id;
import org.tenday.model.SkillAreaId;

/**
 * What the parts of a new plug-in are called.
 *
 * @param id        of the bundle, and the package of its classes
 * @param name      what users call it
 * @param className of the record that its block holds; its type and its test are called after it
 * @param area      the skill area
 * @param type      the block type
 */
public record PluginNames(String id, String name, String className, SkillAreaId area, BlockTypeId type) {

	private static final int LONGEST = 60;
	private static final Pattern SEGMENTS = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+");
	/** Packages that the Java machine or Tenday keeps for itself. */
	private static final List<String> KEPT = List.of("java.", "javax.", "org.tenday.");
	private static final List<String> ENDINGS = List.of("", "Type", "Test");

	public PluginNames {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(className, "className");
		Objects.requireNonNull(area, "area");
		Objects.requireNonNull(type, "type");
	}

	/**
	 * Makes them.
	 *
	 * @param id       such as {@code org.example.involvement}: its last word becomes the skill area's id
	 * @param name     such as "Public involvement": its words become the classes' names
	 * @param imported the simple names of the classes that those of the plug-in use, by which no other can be called there
	 * @throws IllegalArgumentException where something cannot be called so, in a sentence
	 */
	public static PluginNames of(String id, String name, List<String> imported) {
		checkId(id);
		checkName(name);
		String className = classNamed(name);
		for (String ending : ENDINGS) {
			if (imported.contains(className + ending) || isOfTheLanguage(className + ending)) {
				throw new IllegalArgumentException(
						("Of the name \"%s\" the class %s%s would be made, and there is one that is needed beside it: "
								+ "choose a name of other or more words.").formatted(name, className, ending));
			}
		}
		SkillAreaId area = new SkillAreaId(id.substring(id.lastIndexOf('.') + 1));
		if (area.equals(SkillAreaId.CORE)) {
			throw new IllegalArgumentException(
					"The id \"%s\" cannot end in \"core\", because that is Tenday's own skill area: end it otherwise."
							.formatted(id));
		}
		return new PluginNames(id, name, className, area, new BlockTypeId(area + "." + Id.fromTitle(name, area.value())));
	}

	private static void checkId(String id) {
		if (!SEGMENTS.matcher(id).matches()) {
			throw new IllegalArgumentException(("\"%s\" cannot be the id of a plug-in: write two or more words of small letters and digits "
					+ "with dots between them, such as org.example.involvement.").formatted(id));
		}
		if (!SourceVersion.isName(id, SourceVersion.RELEASE_21)) {
			String word = Arrays.stream(id.split("\\.")).filter(part -> SourceVersion.isKeyword(part, SourceVersion.RELEASE_21)).findFirst()
					.orElse(id);
			throw new IllegalArgumentException(
					"The id \"%s\" cannot have the word \"%s\", which Java keeps for itself: choose another word."
							.formatted(id, word));
		}
		for (String kept : KEPT) {
			if ((id + ".").startsWith(kept)) {
				throw new IllegalArgumentException(
						"The id \"%s\" cannot begin with \"%s\": begin it with an internet name of your own, backwards."
								.formatted(id, kept));
			}
		}
		if (id.length() > LONGEST) {
			throw new IllegalArgumentException("The id \"%s\" is longer than %d characters: choose a shorter one.".formatted(id, LONGEST));
		}
	}

	private static void checkName(String name) {
		if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("\"%s\" cannot be the name of a plug-in: write one line of at most %d characters."
					.formatted(name.strip(), LONGEST));
		}
	}

	/** Its words, each with a capital: "Public involvement" becomes {@code PublicInvolvement}. */
	private static String classNamed(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+|['’]", "");
		String joined = Arrays.stream(plain.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty())
				.map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining());
		if (joined.isEmpty() || !Character.isLetter(joined.charAt(0))) {
			throw new IllegalArgumentException(
					"Of the name \"%s\" no class can be called: begin it with a letter from A to Z.".formatted(name));
		}
		return joined;
	}

	/** Whether Java means something by a class's name without being told where it comes from. */
	private static boolean isOfTheLanguage(String className) {
		try {
			Class.forName("java.lang." + className, false, null);
			return true;
		} catch (ClassNotFoundException none) {
			return false;
		}
	}
}
