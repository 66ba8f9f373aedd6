package org.tenday.write.pptx.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.openxmlformats.schemas.drawingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.tenday.document.Inline;
import org.tenday.document.LinkTarget;

/**
 * Makes the links of one page of a presentation.
 *
 * @param page     what the links stand on
 * @param slides   the slide of each anchor
 * @param warnings takes a sentence on each link that cannot be made
 */
public record Links(PackagePart page, Map<String, PackagePart> slides, Consumer<String> warnings) {

	/** Makes words a link to an address. */
	void external(CTTextCharacterProperties words, Inline.Link link) {
		Optional<String> target = LinkTarget.of(link.target());
		if (target.isEmpty()) {
			warnings.accept("The link \"%s\" leads to \"%s\", which is no address that may be linked: it is printed as plain words."
					.formatted(Inline.plainText(link.content()), link.target()));
			return;
		}
		words.addNewHlinkClick().setId(page.addExternalRelationship(target.get(), XSLFRelation.HYPERLINK.getRelation()).getId());
	}

	/** Makes words a link to another slide, if there is one of that name. */
	void internal(CTTextCharacterProperties words, Inline.Jump jump) {
		PackagePart slide = slides.get(jump.anchor());
		if (slide != null) {
			CTHyperlink link = words.addNewHlinkClick();
			link.setAction("ppaction://hlinksldjump");
			link.setId(page.addRelationship(slide.getPartName(), TargetMode.INTERNAL, XSLFRelation.SLIDE.getRelation()).getId());
		}
	}
}
