package org.tenday.addon.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.addon.AddOnException;

class SourceTest {

	@TempDir
	private Path folder;

	private Path zip(String... names) throws IOException {
		Path file = folder.resolve("source.zip");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(name.getBytes());
				zip.closeEntry();
			}
		}
		return file;
	}

	private static String refused(Path source) {
		return assertThrows(AddOnException.class, () -> Source.open(source)).getMessage();
	}

	@Test
	void aFolderIsTakenWhereItIsAndLeftThere() throws Exception {
		Files.writeString(folder.resolve("content.xml"), "");
		try (Source source = Source.open(folder)) {
			assertEquals(folder, source.folder());
		}
		assertTrue(Files.exists(folder.resolve("content.xml")));
	}

	@Test
	void aZipFileIsUnpackedAndWhatWasUnpackedIsDeleted() throws Exception {
		Path unpacked;
		try (Source source = Source.open(zip("content.jar", "plugins/one.jar"))) {
			unpacked = source.folder();
			assertEquals("plugins/one.jar", Files.readString(unpacked.resolve("plugins/one.jar")));
		}
		assertFalse(Files.exists(unpacked));
	}

	@Test
	void whatIsNoRepositoryIsSaidToBeNone() throws IOException {
		assertEquals("There is no file or folder %s: name the folder or zip file of a p2 repository.".formatted(folder.resolve("no")),
				refused(folder.resolve("no")));
		assertEquals("%s is no p2 repository: there is no content.xml, content.jar or p2.index right in it.".formatted(folder),
				refused(folder));
		Path text = Files.writeString(folder.resolve("text.txt"), "text");
		assertEquals("%s is neither a folder nor a zip file that is whole: name the folder or zip file of a p2 repository.".formatted(text),
				refused(text));
		Path zip = zip("readme.txt");
		assertEquals("%s is no p2 repository: there is no content.xml, content.jar or p2.index right in it.".formatted(zip), refused(zip));
	}

	@Test
	void aDamagedZipFileIsSaidToBeOne() throws IOException {
		Path zip = zip("content.xml");
		byte[] bytes = Files.readAllBytes(zip);
		// What is packed follows its name; a block of kind 3 is none that there is.
		int packed = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("content.xml") + "content.xml".length();
		bytes[packed] = (byte) 0xff;
		Files.write(zip, bytes);
		assertEquals("%s is neither a folder nor a zip file that is whole: name the folder or zip file of a p2 repository.".formatted(zip),
				refused(zip));
	}

	@Test
	void twoFilesOfOneNameAreNamed() throws IOException {
		Path zip = zip("content.xml", "content.xmk");
		byte[] bytes = Files.readAllBytes(zip);
		String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("content.xmk", "content.xml");
		Files.write(zip, text.getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("%s can't be read: it holds two files called content.xml.".formatted(zip), refused(zip));
	}

	@Test
	void nothingIsUnpackedElsewhere() throws IOException {
		String refused = refused(zip("p2.index", "../elsewhere.txt"));
		assertTrue(refused.contains("it holds a file that would be put elsewhere, ../elsewhere.txt"), refused);
		assertFalse(Files.exists(Path.of(System.getProperty("java.io.tmpdir")).resolve("elsewhere.txt")));
	}
}
