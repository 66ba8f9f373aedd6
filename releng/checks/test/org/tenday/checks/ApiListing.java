package org.tenday.checks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists what add-ons may use of Tenday: the public and protected types and members of the packages that are exported to everybody, of the bundles whose
 * sources the SDK feature has. Depends on the JDK alone, so that releng/api/renew can run this file as it is.
 */
final class ApiListing {

	private static final Pattern SOURCES = Pattern.compile("id=\"(org\\.tenday\\.[\\w.]+)\\.source\"");
	private static final Pattern BETWEEN_ENTRIES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
	private static final Pattern USUAL_PACKAGES = Pattern.compile("\\bjava\\.(lang|util)\\.(?=[A-Z])");
	private static final Pattern OWN_PACKAGES = Pattern.compile("\\borg\\.tenday\\.([a-z]\\w*\\.)*(?=[A-Z])");

	private final Path root;

	ApiListing(Path root) {
		this.root = root;
	}

	/** Where the listings are. */
	Path folder() {
		return root.resolve("releng/api");
	}

	/** The listings of the bundles that were built, by the bundles' names. */
	Map<String, List<String>> built() throws IOException {
		Map<String, List<String>> listings = new TreeMap<>();
		try (URLClassLoader loader = loader()) {
			for (String bundle : bundles()) {
				listings.put(bundle, listing(jar(bundle), loader));
			}
		}
		return listings;
	}

	private List<String> bundles() throws IOException {
		return Files.readString(root.resolve("features/org.tenday.sdk.feature/feature.xml")).lines().map(SOURCES::matcher)
				.filter(Matcher::find)
				.map(found -> found.group(1)).toList();
	}

	/** The options of the JDK's javadoc that say what is to be described: packages, where their sources are, and what they need. */
	private List<String> javadoc() throws IOException {
		List<String> sources = new ArrayList<>();
		TreeSet<String> packages = new TreeSet<>();
		for (String bundle : bundles()) {
			sources.add(root.resolve("bundles").resolve(bundle).resolve("src").toString());
			try (InputStream manifest = Files.newInputStream(root.resolve("bundles").resolve(bundle).resolve("META-INF/MANIFEST.MF"))) {
				packages.addAll(packages(new Manifest(manifest)));
			}
		}
		List<String> options = new ArrayList<>(List.of("--source-path", String.join(File.pathSeparator, sources), "--class-path",
				root.resolve("releng/product/target/repository/plugins/*").toString()));
		options.addAll(packages);
		return options;
	}

	/** The listings that are kept, by the bundles' names. */
	static Map<String, List<String>> kept(Path folder) throws IOException {
		Map<String, List<String>> listings = new TreeMap<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
					listings.put(file.getFileName().toString().replaceFirst("\\.txt$", ""), Files.readAllLines(file));
				}
			}
		}
		return listings;
	}

	/** Keeps the listings of what was built. */
	void keep() throws IOException {
		Map<String, List<String>> built = built();
		for (String gone : kept(folder()).keySet()) {
			if (!built.containsKey(gone)) {
				Files.delete(folder().resolve(gone + ".txt"));
			}
		}
		for (Map.Entry<String, List<String>> listing : built.entrySet()) {
			Files.write(folder().resolve(listing.getKey() + ".txt"), listing.getValue());
		}
	}

	private Path jar(String bundle) {
		return root.resolve("bundles/%1$s/target/%1$s-0.1.0-SNAPSHOT.jar".formatted(bundle));
	}

	/** Sees Tenday's bundles as they were built and what they need as it is in the repository. */
	private URLClassLoader loader() throws IOException {
		List<URL> urls = new ArrayList<>();
		try (Stream<Path> bundles = Files.list(root.resolve("bundles"))) {
			for (Path bundle : bundles.sorted().toList()) {
				urls.add(jar(bundle.getFileName().toString()).toUri().toURL());
			}
		}
		try (Stream<Path> plugins = Files.list(root.resolve("releng/product/target/repository/plugins"))) {
			for (Path plugin : plugins.filter(plugin -> !plugin.getFileName().toString().startsWith("org.tenday.")).sorted().toList()) {
				urls.add(plugin.toUri().toURL());
			}
		}
		return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
	}

	/** The packages of a manifest that are exported to everybody. */
	private static TreeSet<String> packages(Manifest manifest) {
		String exported = Objects.requireNonNullElse(manifest.getMainAttributes().getValue("Export-Package"), "");
		return BETWEEN_ENTRIES.splitAsStream(exported).filter(entry -> !entry.contains(";x-internal:") && !entry.contains(";x-friends:"))
				.map(entry -> entry.split(";", 2)[0].strip()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> listing(Path jar, ClassLoader loader) throws IOException {
		List<String> lines = new ArrayList<>();
		try (JarFile file = new JarFile(jar.toFile())) {
			TreeSet<String> packages = packages(file.getManifest());
			List<String> classes = file.stream().map(entry -> entry.getName()).filter(entry -> entry.endsWith(".class"))
					.map(entry -> entry.substring(0, entry.length() - ".class".length()).replace('/', '.'))
					.filter(name -> name.contains(".") && packages.contains(name.substring(0, name.lastIndexOf('.')))).sorted().toList();
			for (String name : classes) {
				Class<?> type = Class.forName(name, false, loader);
				if (!name.endsWith(".package-info") && isOpen(type)) {
					lines.add(declaration(type));
					members(type).forEach(member -> lines.add("\t" + member));
				}
			}
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(jar + " can't be read: build Tenday first.", e);
		}
		return lines;
	}

	private static boolean isOpen(Class<?> type) {
		return !type.isSynthetic() && !type.isAnonymousClass() && !type.isLocalClass()
				&& Modifier.isPublic(type.getModifiers()) | Modifier.isProtected(type.getModifiers())
				&& (type.getDeclaringClass() == null || isOpen(type.getDeclaringClass()));
	}

	private static String declaration(Class<?> type) {
		StringBuilder line = new StringBuilder(type.toGenericString());
		if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
			line.append(" extends ").append(type.getGenericSuperclass().getTypeName());
		}
		line.append(list(" implements ", Arrays.stream(type.getGenericInterfaces()).map(Type::getTypeName)));
		if (type.isSealed()) {
			line.append(list(" permits ", Arrays.stream(type.getPermittedSubclasses()).map(Class::getName)));
		}
		return brief(line.toString());
	}

	private static String list(String before, Stream<String> names) {
		String all = names.sorted().collect(Collectors.joining(", "));
		return all.isEmpty() ? "" : before + all;
	}

	private static List<String> members(Class<?> type) {
		boolean isFinal = Modifier.isFinal(type.getModifiers());
		Predicate<Member> isOpen = member -> !member.isSynthetic()
				&& (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()) && !isFinal);
		List<String> lines = new ArrayList<>();
		for (Field field : type.getDeclaredFields()) {
			add(lines, type, field, isOpen, field.toGenericString());
		}
		for (Constructor<?> constructor : type.getDeclaredConstructors()) {
			add(lines, type, constructor, isOpen, constructor.toGenericString().replace(type.getTypeName() + "(", "new("));
		}
		for (Method method : type.getDeclaredMethods()) {
			if (!isOfObject(method) && !(type.isEnum() && Modifier.isStatic(method.getModifiers()) && isOfEnums(method))) {
				add(lines, type, method, isOpen, method.toGenericString() + (method.getDefaultValue() == null ? "" : " default"));
			}
		}
		return lines.stream().sorted().toList();
	}

	private static void add(List<String> lines, Class<?> type, Member member, Predicate<Member> isOpen, String line) {
		if (isOpen.test(member)) {
			String own = line.replace(type.getTypeName() + "." + member.getName(), member.getName());
			lines.add(OWN_PACKAGES.matcher(brief(own)).replaceAll("").replaceFirst("^public ", ""));
		}
	}

	private static boolean isOfObject(Executable method) {
		return List.of("equals", "hashCode", "toString").contains(method.getName())
				&& method.getParameterCount() == (method.getName().equals("equals") ? 1 : 0);
	}

	private static boolean isOfEnums(Method method) {
		return method.getName().equals("values") || method.getName().equals("valueOf");
	}

	private static String brief(String line) {
		return USUAL_PACKAGES.matcher(line).replaceAll("");
	}

	/** What the scripts in releng/api ask for: {@code renew ROOT} keeps the listings; {@code javadoc ROOT} prints options, one a line. */
	public static void main(String[] arguments) throws IOException {
		ApiListing listing = new ApiListing(Path.of(arguments[1]));
		if (arguments[0].equals("renew")) {
			listing.keep();
		} else {
			listing.javadoc().forEach(System.out::println);
		}
	}
}
