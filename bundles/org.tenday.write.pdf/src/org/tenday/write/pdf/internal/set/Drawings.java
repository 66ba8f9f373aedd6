package org.tenday.write.pdf.internal.set;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import com.itextpdf.kernel.pdf.xobject.PdfXObject;
import com.itextpdf.layout.font.FontInfo;
import com.itextpdf.layout.font.FontProvider;
import com.itextpdf.layout.font.FontSet;
import com.itextpdf.styledxmlparser.node.IElementNode;
import com.itextpdf.svg.SvgConstants;
import com.itextpdf.svg.converter.SvgConverter;
import com.itextpdf.svg.processors.impl.SvgConverterProperties;
import com.itextpdf.svg.renderers.ISvgNodeRenderer;
import com.itextpdf.svg.renderers.factories.DefaultSvgNodeRendererFactory;
import com.itextpdf.svg.renderers.factories.ISvgNodeRendererFactory;

import org.tenday.layout.Size;
import org.tenday.write.pdf.internal.flow.PdfFile;
import org.tenday.write.pdf.internal.type.Face;
import org.tenday.write.pdf.internal.type.Face.Family;
import org.tenday.write.pdf.internal.type.Typeface;
import org.tenday.write.pdf.internal.type.Typefaces;

/** SVG as vectors; as pixels where iText cannot draw it or the embedded fonts lack its words. */
final class Drawings {

	private static final double PIXELS_PER_POINT = 3;
	private static final double MOST_PIXELS = 4000;

	/** What iText cannot show, and what is fetched from elsewhere; pictures in the drawing itself are put into the file by {@link EmbeddedPicture}. */
	private static final Pattern FOREIGN = Pattern.compile("<(?:\\w+:)?foreignObject\\b|@import|url\\(\\s*['\"]?(?!\\s*#)");

	private static final Pattern SIGNS = Pattern.compile("<text\\b[^>]*font-family=\"DejaVu Sans\\b[^>]*>([^<]*)</text>");

	private static final Face PLAIN = new Face(Family.SANS, false, false);

	/** The faces that drawings are lettered in. */
	private static final List<Face> FACES = List.of(PLAIN, new Face(Family.SANS, true, false),
			new Face(Family.SANS, false, true), new Face(Family.SANS, true, true), new Face(Family.MONO, false, false));

	private final PdfFile file;
	private final Typefaces typefaces;
	private final PaintedDrawings painted;
	private final ISvgNodeRendererFactory nodes;
	/** The faces that the drawing asked for that is just being painted. */
	private final Set<Typeface> asked = new LinkedHashSet<>();
	private FontProvider fonts;

	/**
	 * @param pictures the pictures of the file, among which are those that drawings hold
	 */
	Drawings(PdfFile file, Stock stock, Pictures pictures) {
		this.file = file;
		this.typefaces = stock.typefaces();
		this.painted = stock.drawings();
		this.nodes = new DefaultSvgNodeRendererFactory() {
			@Override
			public ISvgNodeRenderer createSvgNodeRendererForTag(IElementNode tag, ISvgNodeRenderer parent) {
				if (!tag.name().equals(SvgConstants.Tags.IMAGE)) {
					return super.createSvgNodeRendererForTag(tag, parent);
				}
				ISvgNodeRenderer node = new EmbeddedPicture(pictures);
				node.setParent(parent);
				return node;
			}
		};
	}

	/** The drawing; empty where it cannot be read. */
	Optional<PdfXObject> of(String svg, Size size) {
		Optional<PaintedDrawing> before = painted.find(svg, size);
		if (before.isPresent()) {
			return Optional.of(before.get().in(file));
		}
		if (canShow(svg)) {
			try {
				return Optional.of(vectors(svg, size));
			} catch (RuntimeException e) {
				// iText does not know all of SVG; what it cannot draw is drawn below.
				return pixels(svg, size);
			}
		}
		return pixels(svg, size);
	}

	private PdfFormXObject vectors(String svg, Size size) {
		SvgConverterProperties properties = new SvgConverterProperties().setFontProvider(fonts()).setRendererFactory(nodes);
		properties.setCustomViewport(new Rectangle((float) size.width(), (float) size.height()));
		asked.clear();
		PdfFormXObject form = SvgConverter.convertToXObject(svg, file.pdf(), properties);
		PaintedDrawing.of(form, file, asked).ifPresent(drawing -> painted.keep(svg, size, drawing));
		return form;
	}

	/** iText letters each text in one face, so what asks for the face of signs is looked for there, and everything else in the usual one. */
	private boolean canShow(String svg) {
		Matcher signs = SIGNS.matcher(svg);
		return !FOREIGN.matcher(svg).find() && signs.results().allMatch(text -> has(typefaces.signs(PLAIN), text.group(1)))
				&& has(typefaces.of(PLAIN), signs.reset().replaceAll(""));
	}

	private static boolean has(Typeface face, String text) {
		return text.codePoints().allMatch(character -> character < 0x20 || face.has(character));
	}

	private FontProvider fonts() {
		if (fonts == null) {
			Map<String, Typeface> byName = new HashMap<>();
			FontSet set = new FontSet();
			List<Typeface> all = Stream.concat(FACES.stream().map(typefaces::of), Stream.of(typefaces.signs(PLAIN))).toList();
			for (Typeface typeface : all) {
				byName.put(typeface.program().getFontNames().getFontName(), typeface);
				set.addFont(typeface.program(), PdfEncodings.IDENTITY_H);
			}
			fonts = new FontProvider(set, "Liberation Sans") {
				@Override
				public PdfFont getPdfFont(FontInfo font, FontSet more) {
					// The same font as in the text around the drawing, so that it is embedded once.
					Typeface typeface = byName.get(font.getFontName());
					asked.add(typeface);
					return file.font(typeface);
				}
			};
		}
		return fonts;
	}

	private Optional<PdfXObject> pixels(String svg, Size size) {
		double scale = Math.min(PIXELS_PER_POINT, MOST_PIXELS / Math.max(size.width(), size.height()));
		int width = Math.max(1, (int) Math.round(size.width() * scale));
		int height = Math.max(1, (int) Math.round(size.height() * scale));
		try (InputStream in = new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))) {
			SVGDocument document = new SVGLoader().load(in, null,
					LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build());
			if (document == null) {
				return Optional.empty();
			}
			BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
			Graphics2D graphics = image.createGraphics();
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			document.render(null, graphics, new ViewBox(0, 0, width, height));
			graphics.dispose();
			return Optional.of(new PdfImageXObject(Pixels.packed(image).data()));
		} catch (IOException | RuntimeException e) {
			// Damaged drawings fail in any way: the gap on the page and the warning say so.
			return Optional.empty();
		}
	}
}
