package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tenday.model.Module;
import org.tenday.store.internal.bind.Codecs;
import org.tenday.store.internal.bind.FileCodec;
import org.tenday.store.internal.bind.MediaFile;
import org.tenday.store.internal.bind.ProgrammeFile;
import org.tenday.store.internal.bind.Reading;
import org.tenday.store.internal.yaml.YamlFile;
import org.tenday.store.internal.yaml.YamlReader;
import org.tenday.model.Programme;

/** Any programme, written and read, is equal. */
class AnyProgrammeTest {

	private static final Codecs CODECS = new Codecs(CoreTypes::recordOf);

	@Property(tries = 400)
	void isReadAsItWasWritten(@ForAll long seed) throws Exception {
		Programme programme = new AnyProgramme(new Random(seed)).programme();
		assertReadAgain(FileCodec.programme(CODECS), ProgrammeFile.of(programme));
		assertReadAgain(FileCodec.media(CODECS), new MediaFile(programme.media()));
		for (Module module : programme.modules()) {
			assertReadAgain(FileCodec.module(CODECS), module);
		}
	}

	private static <T> void assertReadAgain(FileCodec<T> codec, T value) throws Exception {
		byte[] bytes = YamlFile.fresh(codec.write(value));
		assertEquals(value, codec.read(YamlReader.read(bytes).root(), new Reading()));
	}
}
