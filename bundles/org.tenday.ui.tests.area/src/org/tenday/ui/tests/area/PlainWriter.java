package org.tenday.ui.tests.area;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Written;

/** A format without words: for tests of how writers are brought. */
public final class PlainWriter implements DocumentWriter {

	@Override
	public Written write(Document document, Map<String, Integer> pages, OutputStream out) {
		return new Written(0, Map.of(), List.of());
	}
}
