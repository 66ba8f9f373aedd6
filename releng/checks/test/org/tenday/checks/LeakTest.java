package org.tenday.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is the trainer's reaches no learner. The case has a distinctive word in every place that only trainers read: none of them is in any
 * byte of a learner's file, whatever it is packed in; and each of them is in a trainer's file, or this would prove nothing.
 */
class LeakTest {

	private static final Pattern SECRET = Pattern.compile("TRAINERSECRET[A-Z]+");

	private static final Pattern OF_CAMERA = Pattern.compile("(GPS|XMP|CAMERA|TRAILER)SECRET");
	/** How a JPEG file begins. */
	private static final Pattern OF_PIXELS = Pattern.compile("\u00ff\u00d8\u00ff\u00e0\0?\u0010JFIF");

	@TempDir
	Path temp;

	@Test
	@Timeout(300)
	void nothingOfTheTrainersIsInALearnersFile() throws Exception {
		PrintPack pack = PrintPack.of("everything", temp.resolve("pack"));
		List<String> ofTrainers = pack.ofTrainers();
		Set<String> printed = new TreeSet<>();
		List<String> leaks = new ArrayList<>();
		for (Path file : pack.files()) {
			Set<String> found = Unpacked.words(SECRET, Files.readAllBytes(file));
			if (ofTrainers.contains(file.getFileName().toString())) {
				printed.addAll(found);
			} else {
				found.forEach(word -> leaks.add(file.getFileName() + " holds " + word));
			}
		}
		assertEquals(List.of(), leaks);
		assertEquals(planted(), printed);
		assertTrue(ofTrainers.size() < pack.files().size() - 1, "there are files for learners");
	}

	@Test
	@Timeout(300)
	void noFileSaysWhereAPictureWasTakenOrWithWhat() throws Exception {
		Path programme = temp.resolve("programme");
		copyWithPhotograph(PrintPack.programme("everything"), programme);
		PrintPack pack = PrintPack.of(programme, temp.resolve("pack"));
		List<String> said = new ArrayList<>();
		int photographs = 0;
		for (Path file : pack.files()) {
			byte[] bytes = Files.readAllBytes(file);
			Unpacked.words(OF_CAMERA, bytes).forEach(word -> said.add(file.getFileName() + " holds " + word));
			photographs += Unpacked.words(OF_PIXELS, bytes).isEmpty() ? 0 : 1;
		}
		assertEquals(List.of(), said);
		assertTrue(photographs > 5, "the photograph is printed in " + photographs + " files");
	}

	/** The case with a photograph in the place of a drawing, and with a remark in the other drawing. */
	private static void copyWithPhotograph(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				if (file.toString().endsWith(".yaml")) {
					Files.writeString(copy, Files.readString(file).replace("stay.svg", "stay.jpg"));
				} else {
					Files.writeString(copy, Files.readString(file).replace("</svg>", "<!-- CAMERASECRET --></svg>"));
				}
			}
		}
		Files.delete(to.resolve("media/stay.svg"));
		Files.write(to.resolve("media/stay.jpg"), photograph());
	}

	/** A JPEG file with the place in what the camera wrote, a program's notes, a remark, and something behind its end. */
	private static byte[] photograph() throws IOException {
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		BufferedImage pixels = new BufferedImage(320, 80, BufferedImage.TYPE_INT_RGB);
		pixels.setRGB(7, 7, 0xffffff);
		ImageIO.write(pixels, "jpeg", plain);
		ByteBuffer gps = ByteBuffer.allocate(90).put("Exif\0\0MM\0*\0\0\0\10\0\1".getBytes(StandardCharsets.ISO_8859_1))
				.putShort((short) 0x8825)
				.putShort((short) 4).putInt(1).putInt(26).putInt(0).put("GPSSECRET".getBytes(StandardCharsets.ISO_8859_1));
		ByteArrayOutputStream photograph = new ByteArrayOutputStream();
		photograph.write(plain.toByteArray(), 0, 2);
		segment(photograph, 0xe1, gps.array());
		segment(photograph, 0xe1, "http://ns.adobe.com/xap/1.0/\0XMPSECRET".getBytes(StandardCharsets.ISO_8859_1));
		segment(photograph, 0xfe, "CAMERASECRET".getBytes(StandardCharsets.ISO_8859_1));
		photograph.write(plain.toByteArray(), 2, plain.size() - 2);
		photograph.writeBytes("TRAILERSECRET".getBytes(StandardCharsets.ISO_8859_1));
		return photograph.toByteArray();
	}

	private static void segment(ByteArrayOutputStream out, int kind, byte[] content) {
		out.writeBytes(ByteBuffer.allocate(4 + content.length).put((byte) 0xff).put((byte) kind).putShort((short) (content.length + 2))
				.put(content).array());
	}

	private static Set<String> planted() throws IOException {
		Set<String> words = new TreeSet<>();
		try (Stream<Path> files = Files.walk(PrintPack.programme("everything"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				words.addAll(Unpacked.words(SECRET, Files.readAllBytes(file)));
			}
		}
		return words;
	}
}
