package org.tenday.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.xml.stream.XMLStreamException;

import org.tenday.document.Element.Picture;
import org.tenday.document.Image;
import org.tenday.layout.SvgShapes;
import org.tenday.markdown.Pictures;
import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.publish.internal.PictureFormat;
import org.tenday.publish.internal.bare.BarePicture;

/**
 * The pictures of a programme's media folder, without what the files say besides: where and with what they were made. Reads each file once. A picture that cannot be had is {@link Picture.Missing}, with
 * the reason.
 */
public final class MediaPictures implements Pictures {

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
		Optional<String> file = Media.fileAt(target);
		if (file.isEmpty()) {
			return new Picture.Missing(alt,
					"The picture \"%s\" is not in the media folder: put it there and write media/name.".formatted(target));
		}
		Picture picture = found.computeIfAbsent(file.get(), this::read);
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
			Optional<Image.Format> format = PictureFormat.of(bytes);
			if (format.isEmpty()) {
				return new Picture.Missing(alt,
						"The file \"%s\" is no PNG, JPEG, GIF or SVG picture: save it as one of these.".formatted(file));
			}
			if (format.get() == Image.Format.SVG && !SvgShapes.canBeDrawn(new ByteArrayInputStream(bytes))) {
				return new Picture.Missing(alt, "The drawing \"%s\" repeats its shapes without end or too often: save it with fewer shapes."
						.formatted(file));
			}
			return new Picture.OfImage(new Image(file, format.get(), BarePicture.of(format.get(), bytes), alt));
		} catch (XMLStreamException e) {
			return new Picture.Missing(alt, "The drawing \"%s\" is damaged at line %d: save it again."
					.formatted(file, Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber())));
		} catch (IOException e) {
			return new Picture.Missing(alt, e.getMessage());
		}
	}
}
