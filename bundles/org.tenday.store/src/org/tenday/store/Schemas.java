package org.tenday.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tenday.model.BlockTypeId;
import org.tenday.store.internal.bind.Codecs;
import org.tenday.store.internal.bind.FileCodec;

/**
 * JSON Schemas (2020-12) of the programme folder's files, made from the records, for editors that help while a file is written. They allow what
 * is read: keys and block types that nobody knows, too.
 */
public final class Schemas {

	private Schemas() {
	}

	/**
	 * @param types which record holds the content of a block type
	 * @param known the block types to describe
	 * @return the schemas by the names of their files
	 */
	public static Map<String, String> of(ContentTypes types, List<BlockTypeId> known) {
		Codecs codecs = new Codecs(types, known);
		Map<String, String> schemas = new LinkedHashMap<>();
		schemas.put("programme.schema.json", FileCodec.programme(codecs).schema());
		schemas.put("module.schema.json", FileCodec.module(codecs).schema());
		schemas.put("media.schema.json", FileCodec.media(codecs).schema());
		return schemas;
	}
}
