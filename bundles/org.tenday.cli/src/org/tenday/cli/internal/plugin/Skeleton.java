package org.tenday.cli.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.Version;

/**
 * The files of a new plug-in, by their paths in its folder. Their templates lie in the folder {@code skeleton} beside this class, where
 * {@code files.txt} says which of them becomes which file. In both, {@code @name@} stands for a value, and {@code @name:xml@} for one as it
 * is written in XML; so for {@code java} and {@code yaml}.
 */
public final class Skeleton {

	private static final Pattern PLACE = Pattern.compile("@([a-z-]+)(?::([a-z]+))?@");
	private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);");
	private static final Map<String, UnaryOperator<String>> WRITTEN = Map.of("xml", Skeleton::xml, "java", Skeleton::quoted, "yaml",
			Skeleton::quoted);

	private final Map<String, String> templates = new LinkedHashMap<>();

	/**
	 * Reads the templates.
	 *
	 * @throws IOException where one cannot be read
	 */
	public Skeleton() throws IOException {
		for (String line : resource("files.txt").lines().toList()) {
			String[] words = line.strip().split("\\s+");
			templates.put(words[1], resource(words[0]));
		}
	}

	/** The simple names of the classes that the templates' classes use. */
	public List<String> imported() {
		return templates.values().stream().flatMap(template -> IMPORT.matcher(template).results().map(found -> found.group(1))).distinct()
				.toList();
	}

	/**
	 * The files of one plug-in.
	 *
	 * @param names      what its parts are called
	 * @param repository the address of Tenday's p2 repository
	 * @param tenday     the version of Tenday that it is built for
	 */
	public Map<Path, String> files(PluginNames names, String repository, Version tenday) {
		Map<String, String> values = Map.of("id", names.id(), "name", names.name(), "class", names.className(), "area",
				names.area().value(),
				"type", names.type().value(), "package-folder", names.id().replace('.', '/'), "repository", repository,
				"tenday", "%d.%d.%d".formatted(tenday.getMajor(), tenday.getMinor(), tenday.getMicro()),
				"next-tenday", following(tenday));
		Map<Path, String> files = new LinkedHashMap<>();
		templates.forEach((path, template) -> files.put(Path.of(fill(path, values)), fill(template, values)));
		return files;
	}

	/** The next version with which what a plug-in uses may be gone: while the first number is 0, the second stands for it. */
	private static String following(Version tenday) {
		return tenday.getMajor() == 0 ? "0.%d.0".formatted(tenday.getMinor() + 1) : "%d.0.0".formatted(tenday.getMajor() + 1);
	}

	private static String fill(String template, Map<String, String> values) {
		return PLACE.matcher(template).replaceAll(place -> {
			String value = values.get(place.group(1));
			if (value == null) {
				throw new IllegalStateException("A template has %s, which stands for nothing.".formatted(place.group()));
			}
			return Matcher.quoteReplacement(place.group(2) == null ? value : WRITTEN.get(place.group(2)).apply(value));
		});
	}

	private static String xml(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/** Java and YAML agree on what a text between quotation marks needs, once it is one line. */
	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = Skeleton.class.getResourceAsStream("skeleton/" + name)) {
			if (in == null) {
				throw new IOException("The template \"%s\" is missing in Tenday's command line.".formatted(name));
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
