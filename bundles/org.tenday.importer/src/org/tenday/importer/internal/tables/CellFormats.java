package org.tenday.importer.internal.tables;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.tenday.importer.internal.office.Xml;

/** How the numbers of a workbook are shown: dates and times as ISO has them, other numbers as Excel shows them. */
final class CellFormats {

	private final boolean since1904;
	private final List<Integer> formatOfStyle;
	private final Map<Integer, String> written = new HashMap<>();
	private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

	/**
	 * @param styles    the workbook's styles; empty where it has none
	 * @param since1904 whether days are counted from 1904, as old programs of the Mac did
	 */
	CellFormats(Optional<Xml> styles, boolean since1904) {
		this.since1904 = since1904;
		styles.flatMap(root -> root.child("s:numFmts")).ifPresent(formats -> formats.children("s:numFmt")
				.forEach(format -> written.put(format.number("numFmtId").orElse(0L).intValue(), format.attribute("formatCode"))));
		formatOfStyle = styles.flatMap(root -> root.child("s:cellXfs")).map(formats -> formats.children("s:xf").stream()
				.map(format -> format.number("numFmtId").orElse(0L).intValue()).toList()).orElse(List.of());
	}

	/**
	 * The number as words.
	 *
	 * @param number as it stands in the file
	 * @param style  its place among the workbook's styles
	 */
	String words(String number, long style) {
		int id = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get((int) style) : 0;
		String format = written.getOrDefault(id, Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)).orElse("General"));
		double value;
		try {
			value = Double.parseDouble(number);
		} catch (NumberFormatException noNumber) {
			// Other programs write words here, too; they stay words.
			return number;
		}
		if (DateUtil.isADateFormat(id, format) && DateUtil.isValidExcelDate(value)) {
			return date(value, format);
		}
		return formatter.formatRawCellContents(value, id, format).strip();
	}

	private String date(double value, String format) {
		LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
		String time = moment.toLocalTime().truncatedTo(java.time.temporal.ChronoUnit.MINUTES).toString();
		boolean timeOnly = value < 1 || !format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*]|\"[^\"]*\"", "").matches(".*[dy].*");
		boolean dateOnly = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
		return timeOnly ? time : dateOnly ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + time;
	}
}
