package org.tenday.importer.internal.office;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.xml.stream.XMLStreamException;

import org.tenday.importer.ImportException;
import org.tenday.model.Id;
import org.tenday.model.Media;

/**
 * Takes the pictures that an Office file shows into the media folder, each once. Their pixels are counted by what their heads say and are unpacked only
 * where a picture must become one of another kind.
 */
public final class OfficePictures {

	private static final int LARGEST = 20_000_000;
	private static final long LARGEST_TOGETHER = 400_000_000;
	/** As many pixels as a programme's folder takes. */
	private static final long MOST_PIXELS = 100_000_000;
	/** As many as are unpacked. */
	private static final long MOST_CONVERTED = 16_000_000;

	private final String stem;
	private final String source;
	private final OfficeReport report;
	private final Map<String, Optional<String>> names = new HashMap<>();
	private final Map<String, String> alts = new LinkedHashMap<>();
	private final Map<String, byte[]> media = new LinkedHashMap<>();
	private long together;

	/**
	 * @param file   in which the pictures are
	 * @param source what is said of where they come from
	 */
	public OfficePictures(OfficeFile file, String source, OfficeReport report) {
		stem = Id.fromTitle(file.stem(), "picture").replaceFirst("^(.{40}).*$", "$1");
		this.source = source;
		this.report = report;
	}

	/**
	 * Takes a picture.
	 *
	 * @param alt   its alternative text; may be empty
	 * @param place what people call the place where it is shown, such as "slide 12"
	 * @return its name in the media folder; empty where it could not be taken, which has been reported
	 */
	public Optional<String> take(OfficePart part, String alt, String place) throws ImportException {
		Optional<String> known = names.get(part.name());
		if (known == null) {
			known = load(part, place);
			names.put(part.name(), known);
		} else if (known.isEmpty()) {
			report.add(place, "A picture is left out, which is one that is left out before.");
		}
		known.ifPresent(name -> alts.merge(name, alt, (before, now) -> before.isEmpty() ? now : before));
		return known;
	}

	/**
	 * Takes a drawing that was made from what the file holds.
	 *
	 * @param called a short name, such as "chart"
	 * @return its name in the media folder
	 */
	public String add(String called, String svg, String alt) {
		String name = free(called, PictureKind.SVG);
		byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
		together += bytes.length;
		media.put(name, bytes);
		alts.put(name, alt);
		return name;
	}

	/** The alternative text under which a picture was first shown with one. */
	public String alt(String name) {
		return alts.getOrDefault(name, "");
	}

	/** The files' bytes by their names in the media folder. */
	public Map<String, byte[]> media() {
		return media;
	}

	/** What is known of the pictures. Whose they are and how they may be used, Office files do not tell. */
	public List<Media> entries() {
		List<Media> entries = new ArrayList<>();
		alts.forEach((name, alt) -> entries.add(new Media(name, alt, source, "", "")));
		return entries;
	}

	private Optional<String> load(OfficePart part, String place) throws ImportException {
		Optional<byte[]> bytes = part.bytes((int) Math.min(LARGEST, LARGEST_TOGETHER - together));
		if (bytes.isEmpty()) {
			report.add(place,
					"The picture %s is larger than %d million bytes, and is left out.".formatted(shortName(part), LARGEST / 1_000_000));
			return Optional.empty();
		}
		Optional<PictureKind> kind = PictureKind.of(part, bytes.get());
		if (kind.isEmpty()) {
			report.add(place, "The picture %s is of the kind %s, which Tenday does not show, and is left out: save it as PNG and put it in."
					.formatted(shortName(part), PictureKind.name(part)));
			return Optional.empty();
		}
		Optional<byte[]> taken = kind.get() == PictureKind.SVG
				? drawing(part, bytes.get(), place)
				: pixels(part, kind.get(), bytes.get(), place);
		return taken.map(file -> {
			together += file.length;
			String name = name(part, kind.get());
			media.put(name, file);
			return name;
		});
	}

	private String name(OfficePart part, PictureKind kind) {
		return free(shortName(part).replaceFirst("\\.[^.]*$", ""), kind);
	}

	private String free(String called, PictureKind kind) {
		String own = Id.fromTitle(called, "picture");
		String wanted = own.substring(0, Math.min(own.length(), 40));
		return Id.free((stem + "-" + wanted).replaceFirst("^(.{60}).*$", "$1").replaceFirst("-+$", ""),
				id -> media.containsKey(id + kind.ending())) + kind.ending();
	}

	private static String shortName(OfficePart part) {
		return part.name().substring(part.name().lastIndexOf('/') + 1);
	}

	private Optional<byte[]> drawing(OfficePart part, byte[] bytes, String place) {
		try {
			Xml svg = XmlReader.read(new ByteArrayInputStream(bytes));
			Predicate<Xml> foreign = OfficePictures::isForeign;
			if (svg.name().endsWith(":svg") && svg.all(foreign).findAny().isEmpty()) {
				return Optional.of(bytes);
			}
		} catch (IOException | XMLStreamException | XmlReader.ForbiddenException | RuntimeException e) {
			// It is damaged or worse; either way it is said below.
			report.add(place, "The drawing %s cannot be read.".formatted(shortName(part)));
			return Optional.empty();
		}
		report.add(place, "The drawing %s runs or fetches something, and is not taken.".formatted(shortName(part)));
		return Optional.empty();
	}

	private static boolean isForeign(Xml element) {
		String name = element.name().substring(element.name().indexOf(':') + 1);
		return name.equals("script") || name.equals("foreignObject") || element.attributes().entrySet().stream().anyMatch(attribute -> {
			String key = attribute.getKey().substring(attribute.getKey().indexOf(':') + 1);
			return key.equals("href") && !name.equals("a") && !attribute.getValue().strip().matches("(?s)#.*|data:.*|")
					|| key.startsWith("on");
		});
	}

	private Optional<byte[]> pixels(OfficePart part, PictureKind kind, byte[] bytes, String place) {
		ImageReader reader = ImageIO.getImageReadersByFormatName(kind.reader()).next();
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, true, true);
			long width = reader.getWidth(0);
			long height = reader.getHeight(0);
			long most = kind.isConverted() ? MOST_CONVERTED : MOST_PIXELS;
			if (width * height > most) {
				report.add(place,
						"The picture %s has %d by %d pixels, more than the %d million that Tenday takes, and is left out: make it smaller."
								.formatted(shortName(part), width, height, most / 1_000_000));
				return Optional.empty();
			}
			return Optional.of(kind.isConverted() ? png(reader.read(0)) : bytes);
		} catch (IOException | RuntimeException e) {
			// Readers of damaged pictures fail in any way.
			report.add(place, "The picture %s is damaged and is left out.".formatted(shortName(part)));
			return Optional.empty();
		} finally {
			reader.dispose();
		}
	}

	private static byte[] png(BufferedImage image) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		if (!ImageIO.write(image, "png", bytes)) {
			throw new IOException("Pictures of this kind cannot become PNG.");
		}
		return bytes.toByteArray();
	}
}
