package org.tenday.store.internal.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of YAML files: new ones, and changed ones. */
public final class YamlFile {

	private YamlFile() {
	}

	/** A file that was not there before. */
	public static byte[] fresh(Tree.Fields value) {
		return Emitter.file(value).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The file with a changed value, everything else as it was; empty where its way of writing leaves no room for the change.
	 *
	 * @param file   as it was read
	 * @param before the value that was read from it
	 * @param after  the value that it is to hold
	 */
	public static Optional<byte[]> edited(YamlText file, Tree.Fields before, Tree.Fields after) {
		return Edit.inPlace(file, before, after).map(file::bytes);
	}

	/** A part of a file as it is to be written, with the keys of its old place in the file that no value knows. */
	public static Tree merged(Source node, Tree before, Tree after) {
		return Merge.merge(node, before, after);
	}

	/** The file written anew with the changed value and its unknown keys; its comments are lost. */
	public static byte[] rewritten(YamlText file, Tree.Fields before, Tree.Fields after) {
		Tree merged = Merge.merge(file.root(), before, after);
		return file.bytes(Emitter.file((Tree.Fields) merged).replace("\n", file.lineBreak()));
	}
}
