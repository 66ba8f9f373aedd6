package org.tenday.write.pdf.internal.set;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.svg.SvgConstants.Attributes;
import com.itextpdf.svg.renderers.ISvgNodeRenderer;
import com.itextpdf.svg.renderers.SvgDrawContext;
import com.itextpdf.svg.renderers.impl.AbstractSvgNodeRenderer;

import org.tenday.document.Image;

/**
 * A picture within a drawing. It is put into the file as pictures of the text are, which keeps the claims of the file whatever is in it, and once only.
 * A drawing with a picture that cannot be had so is refused.
 */
final class EmbeddedPicture extends AbstractSvgNodeRenderer {

	private static final Pattern ADDRESS = Pattern.compile("data:image/(png|jpe?g|gif);base64,(.*)",
			Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

	private final Pictures pictures;

	EmbeddedPicture(Pictures pictures) {
		this.pictures = pictures;
	}

	@Override
	public ISvgNodeRenderer createDeepCopy() {
		EmbeddedPicture copy = new EmbeddedPicture(pictures);
		deepCopyAttributesAndStyles(copy);
		return copy;
	}

	@Override
	public Rectangle getObjectBoundingBox(SvgDrawContext context) {
		return null;
	}

	@Override
	protected void doDraw(SvgDrawContext context) {
		Map<String, String> attributes = getAttributeMapCopy();
		String address = attributes.getOrDefault(Attributes.HREF, attributes.getOrDefault(Attributes.XLINK_HREF, ""));
		Pictures.Ready picture = pictures.within(image(address))
				.orElseThrow(() -> new IllegalArgumentException("A picture within the drawing cannot be read."));
		double x = parseHorizontalLength(attributes.getOrDefault(Attributes.X, "0"), context);
		double y = parseVerticalLength(attributes.getOrDefault(Attributes.Y, "0"), context);
		double width = attributes.containsKey(Attributes.WIDTH)
				? parseHorizontalLength(attributes.get(Attributes.WIDTH), context)
				: picture.natural().width();
		double height = attributes.containsKey(Attributes.HEIGHT)
				? parseVerticalLength(attributes.get(Attributes.HEIGHT), context)
				: picture.natural().height();
		double scale = Math.min(width / picture.natural().width(), height / picture.natural().height());
		boolean stretched = "none".equals(attributes.get(Attributes.PRESERVE_ASPECT_RATIO));
		double wide = stretched ? width : picture.natural().width() * scale;
		double high = stretched ? height : picture.natural().height() * scale;
		double left = x + (width - wide) / 2;
		double foot = y + (height + high) / 2;
		// Drawings count downwards, pages upwards.
		context.getCurrentCanvas().addXObjectWithTransformationMatrix(picture.object(), (float) wide, 0, 0, (float) -high, (float) left,
				(float) foot);
	}

	private static Image image(String address) {
		Matcher data = ADDRESS.matcher(address.strip());
		if (!data.matches()) {
			throw new IllegalArgumentException("A picture within the drawing is somewhere else.");
		}
		Image.Format format = switch (data.group(1).toLowerCase(Locale.ROOT)) {
		case "png" -> Image.Format.PNG;
		case "gif" -> Image.Format.GIF;
		default -> Image.Format.JPEG;
		};
		return new Image("drawing", format, Base64.getMimeDecoder().decode(data.group(2)), "");
	}
}
