package org.tenday.write.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Written;
import org.tenday.write.html.internal.WebPage;

/**
 * Writes web pages. A page is one file that asks for nothing from elsewhere and runs nothing: its pictures and its style are in it. It is
 * well-formed XML too, so that other programs can read it.
 */
public final class HtmlWriter implements DocumentWriter {

	@Override
	public Written write(Document document, Map<String, Integer> pages, OutputStream out) throws IOException {
		return WebPage.write(document, out);
	}
}
