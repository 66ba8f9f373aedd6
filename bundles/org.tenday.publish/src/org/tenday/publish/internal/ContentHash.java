package org.tenday.publish.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.publish.MediaSource;

/**
 * A number for all that a programme says. Walks the records component by component, so that it depends neither on how they are written to
 * files nor on what a plug-in's record makes of {@code toString}.
 */
public final class ContentHash {

	private final DataOutputStream out;

	private ContentHash(OutputStream out) {
		this.out = new DataOutputStream(out);
	}

	/** SHA-256 as 64 hexadecimal digits. */
	public static String of(Programme programme, MediaSource media) {
		try (DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
			ContentHash hash = new ContentHash(digest);
			hash.add(programme);
			for (String file : programme.media().stream().map(Media::file).sorted().toList()) {
				hash.addMedia(file, media);
			}
			return HexFormat.of().formatHex(digest.getMessageDigest().digest());
		} catch (NoSuchAlgorithmException | IOException e) {
			throw new IllegalStateException("Every Java has SHA-256, and nothing is written.", e);
		}
	}

	private void add(Object value) throws IOException {
		switch (value) {
		case Record components -> add(components);
		case Collection<?> values -> {
			out.writeInt(values.size());
			for (Object each : values) {
				add(each);
			}
		}
		case Map<?, ?> entries -> {
			out.writeInt(entries.size());
			for (Map.Entry<?, ?> entry : entries.entrySet()) {
				add(entry.getKey());
				add(entry.getValue());
			}
		}
		case Enum<?> constant -> add(constant.name());
		case null -> out.writeInt(-1);
		default -> addBytes(value.toString().getBytes(StandardCharsets.UTF_8));
		}
	}

	private void add(Record values) throws IOException {
		add(values.getClass().getName());
		for (RecordComponent component : List.of(values.getClass().getRecordComponents())) {
			add(valueOf(component.getAccessor(), values));
		}
	}

	private static Object valueOf(Method accessor, Record values) {
		try {
			accessor.setAccessible(true); // the record of a plug-in's block type need not be public
			return accessor.invoke(values);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("A record's component cannot be read: " + accessor, e);
		}
	}

	private void addMedia(String file, MediaSource media) throws IOException {
		add(file);
		byte[] bytes;
		try {
			bytes = media.read(file);
		} catch (IOException missing) {
			// Whoever prints the picture reports it; here it only has to make a difference.
			out.writeInt(-1);
			return;
		}
		addBytes(bytes);
	}

	private void addBytes(byte[] bytes) throws IOException {
		out.writeInt(bytes.length);
		out.write(bytes);
	}
}
