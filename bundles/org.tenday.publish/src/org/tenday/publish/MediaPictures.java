package org.tenday.publish;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.tenday.document.Element.Picture;
import org.tenday.document.Image;
import org.tenday.markdown.Pictures;
import org.tenday.model.Media;
import org.tenday.model.Programme;

/**
 * The pictures of a programme's media folder. Reads each file once. A picture that cannot be had is {@link Picture.Missing}, with
 * the reason.
 */
public final class MediaPictures implements Pictures {

	private static final String FOLDER = "media/";

	private final Programme programme;
	private final MediaSource media;
	private final Map<String, Picture> found = new ConcurrentHashMap<>();

	/** The pictures of a programme. */
	public MediaPictures(Programme programme, MediaSource media) {
		this.programme = Objects.requireNonNull(programme, "programme");
		this.media = Objects.requireNonNull(media, "media");
	}

	@Override
	public Picture find(String target, String alt) {
		if (!target.startsWith(FOLDER)) {
			return new Picture.Missing(alt,
					"The picture \"%s\" is not in the media folder: put it there and write %sname.".formatted(target, FOLDER));
		}
		Picture picture = found.computeIfAbsent(fileOf(target), this::read);
		return switch (picture) {
		case Picture.OfImage(Image image) when !alt.isBlank() -> new Picture.OfImage(image.withAlt(alt));
		case Picture.Missing missing when !alt.isBlank() -> new Picture.Missing(alt, missing.reason());
		default -> picture;
		};
	}

	private Picture read(String file) {
		String alt = programme.media(file).map(Media::alt).orElse("");
		try {
			byte[] bytes = media.read(file);
			Optional<Image.Format> format = formatOf(bytes);
			if (format.isEmpty()) {
				return new Picture.Missing(alt,
						"The file \"%s\" is no PNG, JPEG, GIF or SVG picture: save it as one of these.".formatted(file));
			}
			return new Picture.OfImage(new Image(file, format.get(), bytes, alt));
		} catch (IOException e) {
			return new Picture.Missing(alt, e.getMessage());
		}
	}

	/** Addresses in Markdown may write a space as %20. */
	private static String fileOf(String target) {
		String file = target.substring(FOLDER.length());
		if (file.indexOf('%') < 0) {
			return file;
		}
		try {
			return URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException literally) {
			return file;
		}
	}

	/** What the file is by its first bytes, whatever its name says. */
	private static Optional<Image.Format> formatOf(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
		if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
			return Optional.of(Image.Format.PNG);
		}
		if (head.startsWith("\u00ff\u00d8\u00ff")) {
			return Optional.of(Image.Format.JPEG);
		}
		if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
			return Optional.of(Image.Format.GIF);
		}
		return head.contains("<svg") ? Optional.of(Image.Format.SVG) : Optional.empty();
	}
}
