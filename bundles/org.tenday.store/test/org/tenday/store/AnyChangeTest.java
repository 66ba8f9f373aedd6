package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.tenday.model.Module;
import org.tenday.store.internal.bind.Codecs;
import org.tenday.store.internal.bind.FileCodec;
import org.tenday.store.internal.bind.ProgrammeFile;
import org.tenday.store.internal.bind.Reading;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.YamlFile;
import org.tenday.store.internal.yaml.YamlReader;
import org.tenday.store.internal.yaml.YamlText;

/**
 * Any change is edited into the text of a file: it reads as the changed value, and the comments and unknown keys of what stayed are
 * still there.
 */
class AnyChangeTest {

	private static final Codecs CODECS = new Codecs(CoreTypes::recordOf);

	@Property(tries = 600)
	void ofModuleIsEditedInPlace(@ForAll long seed) throws Exception {
		Random random = new Random(seed);
		AnyProgramme values = new AnyProgramme(random);
		assertEdited(FileCodec.module(CODECS), values.any(Module.class), random, values);
	}

	@Property(tries = 200)
	void ofProgrammeIsEditedInPlace(@ForAll long seed) throws Exception {
		Random random = new Random(seed);
		AnyProgramme values = new AnyProgramme(random);
		assertEdited(FileCodec.programme(CODECS), ProgrammeFile.of(values.programme()), random, values);
	}

	private static <T> void assertEdited(FileCodec<T> codec, T first, Random random, AnyProgramme values) throws Exception {
		byte[] bytes = Scribbles.over(new String(YamlFile.fresh(codec.write(first)), StandardCharsets.UTF_8), random)
				.getBytes(StandardCharsets.UTF_8);
		T value = codec.read(YamlReader.read(bytes).root(), new Reading());
		for (int i = 0; i < 3; i++) {
			T changed = new AnyChange(random, values).of(value);
			YamlText text = YamlReader.read(bytes);
			Tree.Fields before = codec.write(value);
			Tree.Fields after = codec.write(changed);
			Optional<byte[]> edited = YamlFile.edited(text, before, after);
			assertTrue(edited.isPresent(), "edited in place");
			assertEquals(changed, codec.read(YamlReader.read(edited.get()).root(), new Reading()), () -> shown(text, edited.get()));
			if (changed.equals(value)) {
				assertEquals(text.text(), YamlReader.read(edited.get()).text());
			}
			value = changed;
			bytes = edited.get();
		}
	}

	private static String shown(YamlText before, byte[] after) {
		List<String> old = before.text().lines().toList();
		List<String> now = new String(after, StandardCharsets.UTF_8).lines().toList();
		int same = 0;
		while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
			same++;
		}
		int from = Math.max(0, same - 12);
		return "\nBEFORE\n" + String.join("\n", old.subList(from, Math.min(old.size(), same + 12))) + "\nAFTER\n"
				+ String.join("\n", now.subList(from, Math.min(now.size(), same + 12))) + "\n";
	}
}
