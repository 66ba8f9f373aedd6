package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.YamlReader;

/** The published schemas are those of the records. Run with {@code -Dtenday.schemas=write} to bring them up to date. */
class SchemasTest {

	private static final Map<String, String> SCHEMAS = Schemas.of(CoreTypes::recordOf,
			CoreTypes.RECORDS.keySet().stream().sorted().map(BlockTypeId::new).toList());

	@ParameterizedTest
	@ValueSource(strings = { "programme.schema.json", "module.schema.json", "media.schema.json" })
	void publishedFileIsCurrent(String name) throws Exception {
		Path file = Path.of("schemas", name);
		if ("write".equals(System.getProperty("tenday.schemas"))) {
			Files.writeString(file, SCHEMAS.get(name));
		}
		assertEquals(SCHEMAS.get(name), Files.readString(file));
	}

	@Test
	void everyComponentOfEveryCoreBlockIsDescribed() throws Exception {
		Source.Fields module = YamlReader.read(SCHEMAS.get("module.schema.json").getBytes(StandardCharsets.UTF_8)).root();
		for (Class<? extends BlockContent> type : CoreTypes.RECORDS.values()) {
			Source.Fields properties = fields(fields(fields(module, "$defs"), type.getSimpleName()), "properties");
			List<String> keys = properties.entries().stream().map(entry -> entry.key().text()).toList();
			assertEquals(type.getRecordComponents().length, keys.size(), type + " " + keys);
		}
		assertEquals(List.of("format", "kind", "id"), texts(module, "required"));
	}

	private static List<String> texts(Source.Fields owner, String key) {
		return ((Source.Items) owner.entry(key).orElseThrow().value()).items().stream().map(item -> ((Source.Scalar) item).text()).toList();
	}

	private static Source.Fields fields(Source.Fields owner, String key) {
		return (Source.Fields) owner.entry(key).orElseThrow().value();
	}
}
