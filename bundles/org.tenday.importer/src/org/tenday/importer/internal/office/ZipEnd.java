package org.tenday.importer.internal.office;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the end of a zip file says of its table of contents. It is looked at before the file is opened: whoever opens a zip file takes the whole table into
 * memory, however long it is.
 *
 * @param entries how many there are
 * @param size    of the table, in bytes
 */
record ZipEnd(int entries, long size) {

	private static final int SIGNATURE = 0x06054b50;
	private static final int LENGTH = 22;
	private static final int LONGEST_COMMENT = 0xffff;
	private static final int ENTRIES_AT = 10;
	private static final int SIZE_AT = 12;

	/** Reads the end; empty where there is none, as in a file that is not whole. */
	static Optional<ZipEnd> of(Path file) throws IOException {
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			int length = (int) Math.min(in.length(), LENGTH + LONGEST_COMMENT);
			byte[] tail = new byte[length];
			in.seek(in.length() - length);
			in.readFully(tail);
			ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
			for (int at = length - LENGTH; at >= 0; at--) {
				if (bytes.getInt(at) == SIGNATURE) {
					return Optional.of(new ZipEnd(Short.toUnsignedInt(bytes.getShort(at + ENTRIES_AT)),
							Integer.toUnsignedLong(bytes.getInt(at + SIZE_AT))));
				}
			}
			return Optional.empty();
		}
	}
}
