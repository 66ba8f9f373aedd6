package org.tenday.write.ooxml;

import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.tenday.document.Info;

/** Writes what a file says of itself into its document properties. */
public final class FileProperties {

	private FileProperties() {
	}

	/** Sets title, subject, creator, language, dates and, as the keywords, the build stamp. */
	public static void set(POIXMLDocument file, Info info) {
		CoreProperties properties = file.getProperties().getCoreProperties();
		properties.setTitle(XmlText.clean(info.title()));
		properties.setSubjectProperty(XmlText.clean(info.subject()));
		properties.setCreator(XmlText.clean(info.author()));
		properties.setLastModifiedByUser(XmlText.clean(info.author()));
		properties.setKeywords(XmlText.clean(info.stamp()));
		properties.setRevision("1");
		PackagePropertiesPart part = properties.getUnderlyingProperties();
		Optional<Date> created = Optional.of(Date.from(info.created()));
		part.setCreatedProperty(created);
		part.setModifiedProperty(created);
		part.setLanguageProperty(info.language().toLanguageTag());
		clear(part);
	}

	/** Takes away what else a file of the user's own said of itself. */
	private static void clear(PackagePropertiesPart part) {
		Optional<String> none = Optional.empty();
		part.setCategoryProperty(none);
		part.setContentStatusProperty(none);
		part.setContentTypeProperty(none);
		part.setDescriptionProperty(none);
		part.setIdentifierProperty(none);
		part.setVersionProperty(none);
		part.setLastPrintedProperty(Optional.<Date>empty());
	}
}
