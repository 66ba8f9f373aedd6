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
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.tenday.model.Field;
import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.publish.MediaSource;

/**
 * A number for all that a programme says. Walks the records component by component, so that it depends neither on how they are written to
 * files nor on what a plug-in's record makes of {@code toString}.
 */
public final class ContentHash {

	/** A picture in Markdown. */
	private static final Pattern PICTURE = Pattern.compile("]\\(\\s*(?:<(media/[^>\n]+)>|(media/[^)\\s]+))");

	private final DataOutputStream out;
	private final SortedSet<String> media = new TreeSet<>();

	private ContentHash(OutputStream out) {
		this.out = new DataOutputStream(out);
	}

	/** SHA-256 as 64 hexadecimal digits. */
	public static String of(Programme programme, MediaSource source) {
		try (DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
			ContentHash hash = new ContentHash(digest);
			hash.add(programme);
			programme.media().forEach(known -> hash.media.add(known.file()));
			for (String file : hash.media) {
				hash.addMedia(file, source);
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
		default -> addText(value.toString());
		}
	}

	private void add(Record values) throws IOException {
		add(values.getClass().getName());
		for (RecordComponent component : List.of(values.getClass().getRecordComponents())) {
			Object value = valueOf(component.getAccessor(), values);
			Field field = component.getAnnotation(Field.class);
			if (field != null && field.kind() == Field.Kind.MEDIA && value instanceof String file && !file.isBlank()) {
				media.add(file);
			}
			add(value);
		}
	}

	private void addText(String text) throws IOException {
		PICTURE.matcher(text).results().map(picture -> picture.group(1) == null ? picture.group(2) : picture.group(1))
				.forEach(address -> Media.fileAt(address).ifPresent(media::add));
		addBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Object valueOf(Method accessor, Record values) {
		try {
			accessor.setAccessible(true); // the record of a plug-in's block type need not be public
			return accessor.invoke(values);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("A record's component cannot be read: " + accessor, e);
		}
	}

	private void addMedia(String file, MediaSource source) throws IOException {
		add(file);
		byte[] bytes;
		try {
			bytes = source.read(file);
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
