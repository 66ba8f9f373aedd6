package org.tenday.help.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IHelpContentProducer;
import org.osgi.framework.FrameworkUtil;

/**
 * Gives help its pages that are kept in Markdown, so that a host of sources shows the same files: {@code pages/a.html} is made of
 * {@code pages/a.md} where there is one, while help is being read.
 */
public final class MarkdownPages implements IHelpContentProducer {

	@Override
	public InputStream getInputStream(String plugin, String href, Locale locale) {
		String path = href.replaceFirst("[?#].*", "");
		URL source = path.endsWith(".html")
				? FrameworkUtil.getBundle(MarkdownPages.class).getEntry(path.substring(0, path.length() - ".html".length()) + ".md")
				: null;
		if (source == null) {
			return null;
		}
		try (InputStream in = source.openStream()) {
			String page = HtmlPage.of(new String(in.readAllBytes(), StandardCharsets.UTF_8), "../tenday.css");
			return new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			ILog.of(MarkdownPages.class).error("The page %s of the help cannot be read.".formatted(path), e);
			return null;
		}
	}
}
