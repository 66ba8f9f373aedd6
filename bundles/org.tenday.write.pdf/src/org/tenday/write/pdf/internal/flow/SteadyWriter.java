package org.tenday.write.pdf.internal.flow;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;

/** A writer that numbers the six letters before the names of embedded fonts, which iText draws at random: the same input is to give the same bytes. */
final class SteadyWriter extends PdfWriter {

	private static final Pattern SUBSET = Pattern.compile("([A-Z]{6})\\+(.+)");

	private final Map<String, String> letters = new HashMap<>();

	SteadyWriter(OutputStream out, WriterProperties properties) {
		super(out, properties);
	}

	@Override
	protected void flushObject(PdfObject object, boolean canBeInObjectStream) {
		if (object instanceof PdfDictionary dictionary) {
			steady(dictionary, PdfName.BaseFont);
			steady(dictionary, PdfName.FontName);
		}
		super.flushObject(object, canBeInObjectStream);
	}

	private void steady(PdfDictionary dictionary, PdfName key) {
		PdfName name = dictionary.getAsName(key);
		if (name != null) {
			Matcher subset = SUBSET.matcher(name.getValue());
			if (subset.matches() && !letters.containsValue(subset.group(1))) {
				dictionary.put(key,
						new PdfName(letters.computeIfAbsent(subset.group(1), random -> number(letters.size())) + "+" + subset.group(2)));
			}
		}
	}

	private static String number(int index) {
		StringBuilder number = new StringBuilder();
		for (int i = 0, rest = index; i < 6; i++, rest /= 26) {
			number.insert(0, (char) ('A' + rest % 26));
		}
		return number.toString();
	}
}
