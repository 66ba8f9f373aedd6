package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.checks.Tenday.Ended;

/** Where something cannot be printed, that is said in one line and by the exit status, and no file under its own name is half written. */
@Timeout(300)
class ExportTroubleTest {

	/** The system's limit on the size of a file, 2,400 units of 512 bytes or of a kilobyte, stands in for a disk that is full. */
	private static final List<String> LITTLE_ROOM = List.of("sh", "-c", "ulimit -f 2400; exec \"$@\"", "sh");

	@TempDir
	Path temp;

	@Test
	void whatDoesNotFitOnTheDiskIsNamedAndTheRestIsThere() throws Exception {
		Path copy = copied(temp.resolve("copy"));
		Files.write(copy.resolve("media/stay.svg"), noise());
		Ended ended = Tenday.run(LITTLE_ROOM, temp, "export", copy.toString(), "--out", temp.resolve("out").toString(), "--publication",
				"handbook,timetable", "--edition", "learner", "--format", "pdf,docx");
		assertEquals(1, ended.status(), ended::toString);
		for (String format : List.of("pdf", "docx")) {
			assertTrue(ended.err().lines().anyMatch(line -> line.equals(
					"tenday: bed-days-handbook-learner.%s: It cannot be written: File too large.".formatted(format))), ended::toString);
			assertTrue(Files.exists(temp.resolve("out/bed-days-timetable." + format)), ended::toString);
		}
		assertNothingHalf();
	}

	@Test
	void aFolderThatCannotBeWrittenToIsRefused() throws Exception {
		Path file = Files.writeString(temp.resolve("out"), "a file");
		Ended ended = Tenday.run(temp, export());
		assertEquals(2, ended.status(), ended::toString);
		assertEquals(1, ended.err().strip().lines().count(), ended::toString);
		assertTrue(ended.err().contains(file.toString()), ended::toString);
		assertEquals("a file", Files.readString(file));
	}

	@Test
	void aMissingPictureIsNamedAndTheRestIsThere() throws Exception {
		Path copy = copied(temp.resolve("copy"));
		Files.delete(copy.resolve("media/stay.svg"));
		Ended ended = Tenday.run(temp, "export", copy.toString(), "--out", temp.resolve("out").toString(), "--publication", "handbook",
				"--edition", "learner", "--format", "pdf,docx");
		assertEquals(1, ended.status(), ended::toString);
		assertTrue(ended.err().lines().anyMatch(
				line -> line.startsWith("tenday: The block \"admissions-figure\" lacks a picture: ") && line.contains("stay.svg")),
				ended::toString);
		assertNothingHalf();
		assertTrue(Files.exists(temp.resolve("out/bed-days-handbook-learner.pdf")), ended::toString);
	}

	@Test
	void anExportThatIsStoppedSaysSoAndLeavesWholeFiles() throws Exception {
		// Stopped as by Ctrl+C as soon as the first file is there.
		List<String> stopping = List.of("sh", "-c",
				"\"$@\" & while [ -z \"$(ls out 2>/dev/null)\" ]; do sleep 0.1; done; kill -TERM $!; wait $!", "sh");
		Ended ended = Tenday.run(stopping, temp, export());
		assertEquals(1, ended.status(), ended::toString);
		assertTrue(ended.err().contains("tenday: The export was stopped: the files that are listed are whole, the others were not made."),
				ended::toString);
		assertNothingHalf();
	}

	private String[] export(String... options) {
		return Stream.concat(Stream.of("export", PrintPack.programme("everything").toString(), "--out", temp.resolve("out").toString()),
				Stream.of(options)).toArray(String[]::new);
	}

	/** Every file is one that {@code export.json} lists, or is that itself. */
	private void assertNothingHalf() throws IOException {
		String record = Files.readString(temp.resolve("out/export.json"));
		try (Stream<Path> files = Files.list(temp.resolve("out"))) {
			assertEquals(List.of(), files.map(file -> file.getFileName().toString())
					.filter(name -> !name.equals("export.json") && !record.contains("\"file\": \"" + name + "\",\n      \"publication\""))
					.toList());
		}
	}

	/** A picture of three megabytes that no packing makes smaller. */
	private static byte[] noise() throws IOException {
		BufferedImage image = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);
		Random random = new Random(7);
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				image.setRGB(x, y, random.nextInt());
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(image, "png", bytes));
		return bytes.toByteArray();
	}

	private static Path copied(Path to) throws IOException {
		Path from = PrintPack.programme("everything");
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.toList()) {
				Files.copy(each, to.resolve(from.relativize(each).toString()));
			}
		}
		return to;
	}
}
