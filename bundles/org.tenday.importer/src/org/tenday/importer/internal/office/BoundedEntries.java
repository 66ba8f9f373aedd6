package org.tenday.importer.internal.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * The entries of a zip file, unpacked only as they are read, and never to more than a file of Office can be worth. POI's own bounds are one setting for the
 * whole program, and so large that a small file fills the memory within them.
 */
final class BoundedEntries implements ZipEntrySource {

	/** The most entries; a large presentation has some thousand. */
	static final int MOST_ENTRIES = 20_000;
	/** The most bytes of the table of contents. */
	static final long LONGEST_TABLE = 4_000_000;
	/** The most bytes of an entry. */
	static final long LARGEST = 100_000_000;
	/** The most bytes of an entry that says how others hang together. */
	static final long LARGEST_RELATIONS = 2_000_000;
	/** The most bytes that are unpacked from one file. */
	static final long LARGEST_TOGETHER = 1_000_000_000;
	/** So many times as large as packed may an entry be that has more bytes than the next number says. */
	static final int STEEPEST = 100;
	static final long STEEP_FROM = 5_000_000;

	private final ZipFile zip;
	private long together;
	private boolean tooLarge;
	private boolean closed;

	BoundedEntries(Path file) throws IOException {
		ZipEnd end = ZipEnd.of(file).orElseThrow(() -> new ZipException("There is no end."));
		if (end.entries() > MOST_ENTRIES || end.size() > LONGEST_TABLE) {
			throw new TooLargeException();
		}
		zip = new ZipFile(file.toFile());
	}

	@Override
	public Enumeration<? extends ZipArchiveEntry> getEntries() {
		return Collections.enumeration(zip.stream().map(BoundedEntries::entry).toList());
	}

	@Override
	public ZipArchiveEntry getEntry(String path) {
		ZipEntry entry = zip.getEntry(path.startsWith("/") ? path.substring(1) : path);
		return entry == null ? null : entry(entry);
	}

	/** Whether more was to be unpacked than is. Not all who read from here tell why they failed. */
	boolean isTooLarge() {
		return tooLarge;
	}

	/** Only the name: what else an entry says of itself, POI need not know, and may be wrong. */
	private static ZipArchiveEntry entry(ZipEntry entry) {
		return new ZipArchiveEntry(entry.getName());
	}

	@Override
	public InputStream getInputStream(ZipArchiveEntry named) throws IOException {
		ZipEntry entry = zip.getEntry(named.getName());
		if (entry == null) {
			throw new ZipException("There is no entry " + named.getName() + ".");
		}
		return new Bounded(zip.getInputStream(entry), entry);
	}

	@Override
	public void close() throws IOException {
		closed = true;
		zip.close();
	}

	@Override
	public boolean isClosed() {
		return closed;
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
		private long count;

		Bounded(InputStream in, ZipEntry entry) {
			super(in);
			boolean tells = entry.getName().endsWith(".rels") || entry.getName().equalsIgnoreCase("[Content_Types].xml");
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
			if (count > most || together > LARGEST_TOGETHER || count > STEEP_FROM && count / packed > STEEPEST) {
				tooLarge = true;
				throw new TooLargeException();
			}
		}
	}
}
