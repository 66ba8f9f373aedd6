package org.tenday.write.pptx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/** The picture files of a presentation, each put into it once. POI's own way would unpack all of their pixels to know their sizes. */
public final class PictureFiles {

	private final OPCPackage file;
	private final Map<ByteBuffer, PackagePartName> known = new HashMap<>();
	private int number;

	/** The pictures that come into a presentation, besides those that are in it. */
	public PictureFiles(XMLSlideShow show) {
		this.file = show.getPackage();
	}

	/** Puts a picture file into the presentation, and answers the id by which a page refers to it. */
	String add(PackagePart page, byte[] bytes, XSLFRelation kind) {
		PackagePartName name = known.computeIfAbsent(ByteBuffer.wrap(bytes), picture -> put(bytes, kind));
		return page.addRelationship(name, TargetMode.INTERNAL, XSLFRelation.IMAGES.getRelation()).getId();
	}

	private PackagePartName put(byte[] bytes, XSLFRelation kind) {
		PackagePart part = file.createPart(freeName(kind), kind.getContentType());
		try (OutputStream out = part.getOutputStream()) {
			out.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException("The package of the presentation takes no picture.", e);
		}
		return part.getPartName();
	}

	private PackagePartName freeName(XSLFRelation kind) {
		try {
			PackagePartName name;
			do {
				name = PackagingURIHelper.createPartName(kind.getFileName(++number));
			} while (file.containPart(name));
			return name;
		} catch (InvalidFormatException e) {
			throw new IllegalStateException("The package of the presentation takes no picture.", e);
		}
	}
}
