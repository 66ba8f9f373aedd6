package org.tenday.publish.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.tenday.model.Programme;
import org.tenday.publish.BuildStamp;
import org.tenday.publish.ExportResult;
import org.tenday.publish.ExportResult.ExportedFile;
import org.tenday.publish.Extent;
import org.tenday.publish.Publication.Form;

/** What stands in {@code export.json} beside the files of an export. */
public final class ExportRecord {

	/** The name of the file. */
	public static final String FILE = "export.json";

	private ExportRecord() {
	}

	/** The text of the file. */
	public static String of(Programme programme, ExportResult result) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("programme", programme.id().value());
		record.put("title", programme.about().title());
		record.put("stamp", stamp(result.stamp()));
		record.put("files", result.files().stream().map(ExportRecord::file).toList());
		record.put("failures",
				result.failures().stream().map(failure -> fields("file", failure.name(), "message", failure.message())).toList());
		record.put("gaps", result.gaps());
		record.put("warnings", result.warnings());
		record.put("cancelled", result.cancelled());
		return JsonText.of(record);
	}

	private static Map<String, Object> stamp(BuildStamp stamp) {
		Map<String, Object> fields = fields("version", stamp.version());
		stamp.date().ifPresent(date -> fields.put("date", date.toString()));
		fields.put("hash", stamp.hash());
		return fields;
	}

	private static Map<String, Object> file(ExportedFile file) {
		Map<String, Object> fields = fields("file", file.name(), "publication", file.publication(), "edition", file.reader().id(), "format",
				file.format());
		switch (file.extent()) {
		case Extent.Whole whole -> {
			// nothing narrows it
		}
		case Extent.OfDay(int number) -> fields.put("day", number);
		case Extent.OfModule(var module) -> fields.put("module", module.value());
		}
		if (file.count() > 0) {
			fields.put(counted(file.form()), file.count());
		}
		return fields;
	}

	private static String counted(Form form) {
		return switch (form) {
		case PAGES -> "pages";
		case SLIDES -> "slides";
		case CALENDAR -> "events";
		};
	}

	private static Map<String, Object> fields(String... namesAndValues) {
		Map<String, Object> fields = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			fields.put(namesAndValues[i], namesAndValues[i + 1]);
		}
		return fields;
	}
}
