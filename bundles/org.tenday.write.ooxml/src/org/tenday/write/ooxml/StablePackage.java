package org.tenday.write.ooxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a file again so that the same parts give the same bytes: in a fixed order, and with a fixed date where zip files note the time of packing. */
public final class StablePackage {

	private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
	/** Parts that are packed already. */
	private static final Pattern PACKED = Pattern.compile("\\.(?:png|jpe?g|gif)$");
	private static final String CONTENT_TYPES = "[Content_Types].xml";
	/** Readers that look only at the start of a file recognise it by its list of content types. */
	private static final Comparator<String> CONTENT_TYPES_FIRST = Comparator.<String, Boolean>comparing(name -> !name.equals(CONTENT_TYPES))
			.thenComparing(Comparator.naturalOrder());

	private StablePackage() {
	}

	/**
	 * Writes the parts of a package.
	 *
	 * @param packed the package as it came
	 * @param out    where to; not closed
	 */
	public static void write(byte[] packed, OutputStream out) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>(CONTENT_TYPES_FIRST);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (!entry.isDirectory()) {
					parts.put(entry.getName(), in.readAllBytes());
				}
			}
		}
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
}
