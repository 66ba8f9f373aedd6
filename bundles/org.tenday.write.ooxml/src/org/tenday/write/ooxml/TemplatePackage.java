package org.tenday.write.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Open XML file without content, made of resources in which {@code {{name}}} stands for what the theme says: the styles, masters and settings that
 * content is then put into.
 *
 * @param owner beside which class the folder of resources is
 * @param folder name of that folder
 * @param parts names of the parts; each is the resource of the same name in the folder
 */
public record TemplatePackage(Class<?> owner, String folder, List<String> parts) {

	/** Names that build tools pass over when they copy resources; the resources are named otherwise. */
	private static final Map<String, String> AWKWARD = Map.of("[Content_Types].xml", "content_types.xml", "_rels/.rels",
			"_rels/package.rels");
	private static final Pattern TOKEN = Pattern.compile("\\{\\{([\\w.-]+)}}");

	public TemplatePackage {
		parts = List.copyOf(parts);
	}

	/** The file, each token replaced. A value is put in as it is: escape what comes from users with {@link #escaped(String)}. */
	public byte[] fill(Map<String, String> values) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String part : parts) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(replaced(read(part), values).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException("The template of the writer cannot be read: its bundle is damaged.", e);
		}
		return bytes.toByteArray();
	}

	private String read(String part) throws IOException {
		String resource = folder + "/" + AWKWARD.getOrDefault(part, part);
		try (InputStream in = owner.getResourceAsStream(resource)) {
			if (in == null) {
				throw new FileNotFoundException(resource + " is missing in the bundle of " + owner.getName() + ".");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String replaced(String text, Map<String, String> values) {
		return TOKEN.matcher(text).replaceAll(token -> {
			String value = values.get(token.group(1));
			if (value == null) {
				throw new IllegalStateException("The template asks for {{" + token.group(1) + "}}, which nothing gives.");
			}
			return Matcher.quoteReplacement(value);
		});
	}

	/** Text as it may stand in XML. */
	public static String escaped(String text) {
		return XmlText.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
