package org.tenday.publish.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class JsonTextTest {

	@Test
	void valuesAreIndentedAndTextsEscaped() {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("text", "a \"b\" \\ \n\t\u0001 ü");
		value.put("list", List.of(1, true, List.of()));
		value.put("map", Map.of());
		assertEquals("""
				{
				  "text": "a \\"b\\" \\\\ \\n\\t\\u0001 ü",
				  "list": [
				    1,
				    true,
				    []
				  ],
				  "map": {}
				}
				""", JsonText.of(value));
	}
}
