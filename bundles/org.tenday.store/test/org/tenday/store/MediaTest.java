package org.tenday.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the media folder gives and what it refuses, word for word. */
class MediaTest {

	private static final int HEADER_END = 33;

	@TempDir
	Path temp;

	private Path media;
	private ProgrammeFolder folder;

	@BeforeEach
	void makeFolder() throws Exception {
		folder = ProgrammeFolder.create(temp.resolve("copd"), Samples.programme(), Map.of(), CoreTypes::recordOf);
		media = folder.path().resolve("media");
		Files.createDirectory(media.resolve("sub"));
		Files.write(media.resolve("good.png"), png());
		Files.write(media.resolve("sub/data.csv"), "a,b\n".getBytes(StandardCharsets.UTF_8));
		Files.write(media.resolve("huge.png"), png(50_000, 50_000));
		Files.write(media.resolve("negative.png"), png(-1, 10));
		Files.write(media.resolve("cut.png"), Arrays.copyOf(png(), 20));
		Files.writeString(temp.resolve("secret.txt"), "secret");
		Files.createSymbolicLink(media.resolve("link.txt"), temp.resolve("secret.txt"));
		Files.createSymbolicLink(media.resolve("out"), temp);
	}

	@Test
	void anotherFileOfTheSameNameLeavesItANumber() throws StoreException {
		byte[] fresh = "<svg/>".getBytes(StandardCharsets.UTF_8);
		assertEquals("good-2.png", folder.addMediaBeside("good.png", MediaBytes.of(fresh)));
		assertEquals("good-2.png", folder.addMediaBeside("good.png", MediaBytes.of(fresh)));
		assertEquals("fresh.svg", folder.addMediaBeside("fresh.svg", MediaBytes.of(fresh)));
		assertArrayEquals(fresh, folder.media("good-2.png"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			good.png              | read
			sub/data.csv          | read
			media.yaml            | media/media.yaml: This name is taken by the file that says what is known of the others: choose another name.
			Media.YAML            | media/media.yaml: This name is taken by the file that says what is known of the others: choose another name.
			a..b.png              | media/a..b.png: There is no such file.
			sub                   | media/sub: This is not a file.
			huge.png | media/huge.png: This picture has 50000 by 50000 pixels, more than the 100 million that Tenday draws: make it smaller.
			negative.png          | media/negative.png: This picture is damaged: save it again with the program that it comes from.
			cut.png               | media/cut.png: This picture is damaged: save it again with the program that it comes from.
			link.txt              | media/link.txt: This is a symbolic link, which Tenday does not follow: put the file itself here.
			out/secret.txt        | media/out: This is a symbolic link, which Tenday does not follow: put the file itself here.
			../programme.yaml     | media: "../programme.yaml" is not the path of a file in this folder: write one such as pathway.svg.
			sub/../../secret.txt  | media: "sub/../../secret.txt" is not the path of a file in this folder: write one such as pathway.svg.
			/etc/passwd           | media: "/etc/passwd" is not the path of a file in this folder: write one such as pathway.svg.
			C:\\secret.txt        | media: "C:\\secret.txt" is not the path of a file in this folder: write one such as pathway.svg.
			file:///etc/passwd    | media: "file:///etc/passwd" is not the path of a file in this folder: write one such as pathway.svg.
			./good.png            | media: "./good.png" is not the path of a file in this folder: write one such as pathway.svg.
			sub//data.csv         | media: "sub//data.csv" is not the path of a file in this folder: write one such as pathway.svg.
			''                    | media: "" is not the path of a file in this folder: write one such as pathway.svg.
			""")
	void fileIsReadOrRefused(String file, String told) {
		assertEquals(told, assertTimeoutPreemptively(Duration.ofSeconds(30), () -> told(file)));
	}

	@Test
	void nothingIsAddedOutside() throws Exception {
		for (String file : new String[]{ "../a.txt", "out/a.txt", "/tmp/a.txt" }) {
			try {
				folder.addMedia(file, MediaBytes.of(new byte[]{ 1 }));
				throw new AssertionError(file + " was added");
			} catch (StoreException e) {
				assertEquals(1, e.getMessage().lines().count());
			}
		}
		assertEquals(false, Files.exists(temp.resolve("a.txt")));
	}

	private String told(String file) {
		try {
			return folder.media(file).length > 0 ? "read" : "nothing";
		} catch (StoreException e) {
			return e.getMessage();
		}
	}

	private static byte[] png() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

	/** A small file whose header says that it is a picture of this size. */
	private static byte[] png(int width, int height) throws IOException {
		ByteBuffer picture = ByteBuffer.wrap(png());
		picture.putInt(16, width).putInt(20, height);
		CRC32 sum = new CRC32();
		sum.update(picture.array(), 12, 17);
		picture.putInt(HEADER_END - 4, (int) sum.getValue());
		return picture.array();
	}
}
