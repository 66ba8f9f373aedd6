package org.tenday.importer.internal.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An Office file that a test puts together or changes, part by part. */
public final class TestFile {

	private static final String TYPES = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
			<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
			<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
			<Default Extension="emf" ContentType="image/x-emf"/><Default Extension="tiff" ContentType="image/tiff"/>
			<Default Extension="svg" ContentType="image/svg+xml"/>
			<Override PartName="/main.xml" ContentType="%s"/></Types>""";
	private static final String RELATIONS = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	/** A file with nothing but a main part. */
	public static TestFile of(String contentType, String main) {
		return new TestFile().with("[Content_Types].xml", TYPES.formatted(contentType))
				.with("_rels/.rels", RELATIONS.formatted(relation("rId1", "officeDocument", "main.xml", false))).with("main.xml", main);
	}

	/** A presentation with nothing but a main part. */
	public static TestFile presentation() {
		return of("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
				"<p:presentation xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>");
	}

	/** A presentation of another standard. */
	public static TestFile odf() {
		return new TestFile().with("mimetype", "application/vnd.oasis.opendocument.presentation").with("settings.xml", "<a/>");
	}

	/** A file as it is, to be changed. */
	public static TestFile of(InputStream file) throws IOException {
		TestFile read = new TestFile();
		try (ZipInputStream in = new ZipInputStream(file)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				read.parts.put(entry.getName(), in.readAllBytes());
			}
		}
		return read;
	}

	public TestFile with(String part, String text) {
		return with(part, text.getBytes(StandardCharsets.UTF_8));
	}

	public TestFile with(String part, byte[] bytes) {
		parts.put(part, bytes);
		return this;
	}

	/** The file in which the main part refers to something. */
	public TestFile referring(String kind, String target, boolean outside) {
		return with("_rels/main.xml.rels", RELATIONS.formatted(relation("rId1", kind, target, outside)));
	}

	/** The file with something in a part put in the place of something else, which must be there. */
	public TestFile replaced(String part, String what, String by) {
		String text = text(part);
		if (!text.contains(what)) {
			throw new IllegalArgumentException("There is no " + what + " in " + text);
		}
		return with(part, text.replace(what, by));
	}

	/** The names of its parts. */
	public List<String> names() {
		return List.copyOf(parts.keySet());
	}

	public String text(String part) {
		return new String(parts.get(part), StandardCharsets.UTF_8);
	}

	private static String relation(String id, String kind, String target, boolean outside) {
		return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"%s/>".formatted(id, OFFICE, kind, target,
				outside ? " TargetMode=\"External\"" : "");
	}

	public byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		write(bytes);
		return bytes.toByteArray();
	}

	/** Writes it under a name. */
	public Path in(Path folder, String name) throws IOException {
		return Files.write(folder.resolve(name), bytes());
	}

	private void write(OutputStream out) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
	}
}
