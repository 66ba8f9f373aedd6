package org.tenday.write.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/**
 * The parts of a file, which are packed so that the same parts give the same bytes: in a fixed order, and with a fixed date where zip files note the time of
 * packing.
 */
public final class StablePackage {

	private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
	/** Parts that are packed already. */
	private static final Pattern PACKED = Pattern.compile("\\.(?:png|jpe?g|gif)$");
	private static final String CONTENT_TYPES = "[Content_Types].xml";
	/** Readers that look only at the start of a file recognise it by its list of content types. */
	private static final Comparator<String> CONTENT_TYPES_FIRST = Comparator.<String, Boolean>comparing(name -> !name.equals(CONTENT_TYPES))
			.thenComparing(Comparator.naturalOrder());

	private final Map<String, byte[]> parts;

	private StablePackage(Map<String, byte[]> parts) {
		this.parts = parts;
	}

	/** The parts of a document as they are now. */
	public static StablePackage of(POIXMLDocument document) throws IOException {
		try (Parts parts = new Parts()) {
			document.write(parts);
			return new StablePackage(parts.taken);
		}
	}

	/**
	 * Packs them.
	 *
	 * @param out where to; not closed
	 */
	public void write(OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			ZipEntry entry = new ZipEntry(part.getKey());
			entry.setTimeLocal(EPOCH);
			zip.setLevel(PACKED.matcher(part.getKey()).find() ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
			zip.putNextEntry(entry);
			zip.write(part.getValue());
			zip.closeEntry();
		}
		zip.finish();
		out.flush();
	}

	/** Takes parts as POI hands them over, and packs nothing: packing, unpacking and packing again would take a third of the time of a file with pictures. */
	private static final class Parts extends ZipArchiveOutputStream {

		private final Map<String, byte[]> taken = new TreeMap<>(CONTENT_TYPES_FIRST);
		private final ByteArrayOutputStream part = new ByteArrayOutputStream();
		private String name;

		Parts() {
			super(OutputStream.nullOutputStream());
		}

		@Override
		public void putArchiveEntry(ZipArchiveEntry entry) {
			name = entry.getName();
			part.reset();
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			part.write(bytes, offset, length);
		}

		@Override
		public void write(int value) {
			part.write(value);
		}

		@Override
		public void closeArchiveEntry() {
			taken.put(name, part.toByteArray());
		}
	}
}
