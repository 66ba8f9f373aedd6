package org.tenday.store.internal.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tenday.model.Module;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/**
 * A whole file: {@code format} and {@code kind}, then the keys of one record.
 *
 */
public final class FileCodec<T> {

	/** The format that is written, and the latest that is understood. */
	public static final int FORMAT = 1;

	private static final Set<String> HEADER = Set.of("format", "kind");

	private final String kind;
	private final RecordCodec<T> codec;

	private FileCodec(String kind, RecordCodec<T> codec) {
		this.kind = kind;
		this.codec = codec;
	}

	public static FileCodec<ProgrammeFile> programme(Codecs codecs) {
		return new FileCodec<>("programme", codecs.record(ProgrammeFile.class));
	}

	public static FileCodec<Module> module(Codecs codecs) {
		return new FileCodec<>("module", codecs.record(Module.class));
	}

	public static FileCodec<MediaFile> media(Codecs codecs) {
		return new FileCodec<>("media", codecs.record(MediaFile.class));
	}

	/** The number behind {@code format:}. */
	public int format(Source.Fields root) throws Unreadable {
		Source.Entry entry = root.entry("format")
				.orElseThrow(() -> new Unreadable(root.span(), "This file must begin with \"format: 1\"."));
		if (entry.value() instanceof Source.Scalar scalar && scalar.text().matches("[1-9]\\d{0,5}")) {
			return Integer.parseInt(scalar.text());
		}
		throw new Unreadable(entry.value().span(), "format: must be a whole number from 1, such as 1.");
	}

	public T read(Source.Fields root, Reading reading) throws Unreadable {
		Source.Entry entry = root.entry("kind")
				.orElseThrow(() -> new Unreadable(root.span(), "This file needs the line \"kind: %s\".".formatted(kind)));
		if (!(entry.value() instanceof Source.Scalar scalar) || !scalar.text().equals(kind)) {
			throw new Unreadable(entry.value().span(), "kind: must be \"%s\" in this file.".formatted(kind));
		}
		return codec.read(root, HEADER, reading);
	}

	/** The JSON Schema of the whole file. */
	public String schema() {
		Definitions definitions = new Definitions();
		Tree.Fields own = codec.ownSchema(definitions);
		Tree.Builder properties = new Tree.Builder().put("format", constant(Tree.bare(FORMAT))).put("kind", constant(Tree.text(kind)))
				.putAll((Tree.Fields) own.fields().get("properties"));
		List<Tree> required = new ArrayList<>(List.of(Tree.text("format"), Tree.text("kind")));
		if (own.fields().get("required") instanceof Tree.Items more) {
			required.addAll(more.items());
		}
		return Json.text(new Tree.Builder().put("$schema", Tree.text("https://json-schema.org/draft/2020-12/schema"))
				.put("title", Tree.text("Tenday " + kind + " file, format " + FORMAT)).put("type", Tree.text("object"))
				.put("properties", properties.build()).put("required", new Tree.Items(required, false)).put("$defs", definitions.all())
				.build());
	}

	private static Tree constant(Tree value) {
		return new Tree.Builder().put("const", value).build();
	}

	public Tree.Fields write(T value) {
		return new Tree.Builder().put("format", Tree.bare(FORMAT)).put("kind", Tree.text(kind)).putAll(codec.write(value)).build();
	}
}
