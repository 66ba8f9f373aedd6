package org.tenday.importer.internal.office;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The entries of a zip file, unpacked only as they are read, and never to more than a file of Office can be worth. Names begin with no slash, and large and
 * small letters are one.
 */
final class BoundedEntries implements Closeable {

	/** The most entries; a presentation of a thousand slides has some five thousand. */
	static final int MOST_ENTRIES = 20_000;
	/** The most bytes of the table of contents. */
	static final long LONGEST_TABLE = 4_000_000;
	/** The most bytes of an entry. */
	static final long LARGEST = 64_000_000;
	/** The most bytes of an entry that says how others hang together. */
	static final long LARGEST_RELATIONS = 2_000_000;
	/** The most bytes that are unpacked from one file of entries that are XML. */
	static final long LARGEST_TEXTS = 200_000_000;
	/** The most bytes that are unpacked from one file. */
	static final long LARGEST_TOGETHER = 1_000_000_000;
	/** So many times as large as packed may an entry be that has more bytes than the next number says. */
	static final int STEEPEST = 100;
	static final long STEEP_FROM = 5_000_000;

	private final ZipFile zip;
	private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
	private long together;
	private long texts;
	private boolean tooLarge;

	BoundedEntries(Path file) throws IOException {
		ZipEnd end = ZipEnd.of(file).orElseThrow(() -> new ZipException("There is no end."));
		if (end.entries() > MOST_ENTRIES || end.size() > LONGEST_TABLE) {
			throw new TooLargeException();
		}
		zip = new ZipFile(file.toFile());
		zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
	}

	private static String key(String name) {
		return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
	}

	/** The names of all of them, in small letters, in the order of the file. */
	Set<String> names() {
		return entries.keySet();
	}

	boolean has(String name) {
		return entries.containsKey(key(name));
	}

	/** Reads one that is there. */
	InputStream open(String name) throws IOException {
		ZipEntry entry = entries.get(key(name));
		if (entry == null) {
			throw new ZipException("There is no entry " + name + ".");
		}
		return new Bounded(zip.getInputStream(entry), entry);
	}

	/** Whether more was to be unpacked than is. Not all who read from here tell why they failed. */
	boolean isTooLarge() {
		return tooLarge;
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}

	/** A file that unpacks to too much. */
	static final class TooLargeException extends IOException {

		private static final long serialVersionUID = 1L;

		TooLargeException() {
			super("It unpacks to too much.");
		}
	}

	/** Counts what is read. */
	private final class Bounded extends FilterInputStream {

		private final long most;
		private final long packed;
		private final boolean text;
		private long count;

		Bounded(InputStream in, ZipEntry entry) {
			super(in);
			String name = key(entry.getName());
			boolean tells = name.endsWith(".rels") || name.equals("[content_types].xml");
			text = tells || name.endsWith(".xml");
			most = tells ? LARGEST_RELATIONS : LARGEST;
			packed = Math.max(1, entry.getCompressedSize());
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			counted(read < 0 ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			counted(Math.max(0, read));
			return read;
		}

		@Override
		public long skip(long wanted) throws IOException {
			long skipped = super.skip(wanted);
			counted(skipped);
			return skipped;
		}

		private void counted(long read) throws IOException {
			count += read;
			together += read;
			texts += text ? read : 0;
			if (count > most || together > LARGEST_TOGETHER || texts > LARGEST_TEXTS || count > STEEP_FROM && count / packed > STEEPEST) {
				tooLarge = true;
				throw new TooLargeException();
			}
		}
	}
}
