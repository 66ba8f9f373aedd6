package org.tenday.publish.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tenday.contribution.LoosePlugins;
import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.document.Calendar;
import org.tenday.document.CalendarWriter;
import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.Written;
import org.tenday.publish.Publication.Form;
import org.tenday.publish.Writer;

class WriterReaderTest {

	@AutoClose
	private final LoosePlugins plugins = new LoosePlugins();

	/** A writer as a plug-in brings it. */
	public static final class PageWriter implements DocumentWriter {
		@Override
		public Written write(Document document, Map<String, Integer> pages, OutputStream out) {
			return new Written(0, Map.of(), List.of());
		}
	}

	private static String writer(String attributes) {
		return "<extension point=\"org.tenday.publish.writers\"><writer " + attributes + "/></extension>";
	}

	private List<Writer> read() {
		plugins.add("org.tenday.publish", "<extension-point id=\"writers\" name=\"Writers\"/>");
		return plugins.read(WriterReader::new).read();
	}

	/** One class for two forms. */
	public static final class BothWriter implements DocumentWriter, DeckWriter {
		@Override
		public Written write(Document document, Map<String, Integer> pages, OutputStream out) {
			return new Written(0, Map.of(), List.of());
		}

		@Override
		public Written write(Deck deck, OutputStream out) {
			return new Written(0, Map.of(), List.of());
		}
	}

	@Test
	void whatIsNamedForTwoFormsIsMadeOnce() {
		String name = BothWriter.class.getName();
		plugins.add("org.example.a", writer("id=\"text\" format=\"txt\" name=\"Text\" document=\"" + name + "\" deck=\"" + name + "\""));
		Writer writer = read().getFirst();
		assertSame(writer.document().orElseThrow().get(), writer.deck().orElseThrow().get());
		assertSame(writer.document().orElseThrow().get(), writer.document().orElseThrow().get());
	}

	@Test
	void aWriterIsReadAndMadeWhenItIsNeeded() {
		plugins.add("org.example.a",
				writer("id=\"text\" format=\"txt\" name=\"Text\" needsPages=\"true\" document=\"" + PageWriter.class.getName() + "\""));
		Writer writer = read().getFirst();
		assertEquals("Text", writer.name());
		assertEquals("org.example.a", writer.plugin());
		assertTrue(writer.needsPages());
		assertTrue(writer.writes(Form.PAGES));
		assertFalse(writer.writes(Form.SLIDES));
		assertEquals(PageWriter.class, writer.document().orElseThrow().get().getClass());
		assertEquals(List.of(), plugins.log());
	}

	@Test
	void whatCanBeSetForAFormatIsReadWithIt() {
		plugins.add("org.example.a", """
				<extension point="org.tenday.publish.writers"><writer id="text" format="txt" name="Text" document="x">
				<setting id="lines" label="Lines" description="How long." default="short"><choice id="short" label="Short"/></setting>
				</writer></extension>""");
		plugins.add("org.example.b", """
				<extension point="org.tenday.publish.writers"><writer id="other" format="odt" name="Other" document="x">
				<setting id="lines" label="Lines"/><setting id="lines" label="Lines"/></writer></extension>""");
		List<Writer> read = read();
		assertEquals(List.of("Text"), read.stream().map(Writer::name).toList());
		assertEquals(
				List.of(new DeclaredSetting("lines", "Lines", "How long.", "short", List.of(new DeclaredSetting.Choice("short", "Short")))),
				read.getFirst().settings().all());
		assertEquals("The plug-in org.example.b adds \"other\" to org.tenday.publish.writers, which is left out: "
				+ "it has the setting \"lines\" twice.", plugins.log().getFirst().getMessage());
	}

	/** A writer of calendars as a plug-in brings it. */
	public static final class DateWriter implements CalendarWriter {
		@Override
		public Written write(Calendar calendar, OutputStream out) {
			return new Written(0, Map.of(), List.of());
		}
	}

	@Test
	void aWriterMayWriteCalendarsAlone() {
		plugins.add("org.example.a",
				writer("id=\"dates\" format=\"ics\" name=\"Calendar\" calendar=\"" + DateWriter.class.getName() + "\""));
		Writer writer = read().getFirst();
		assertTrue(writer.writes(Form.CALENDAR));
		assertFalse(writer.writes(Form.PAGES));
		assertEquals(DateWriter.class, writer.calendar().orElseThrow().get().getClass());
		assertEquals(List.of(), plugins.log());
	}

	@Test
	void aClassThatCannotBeMadeIsFoundWhenItIsNeeded() {
		plugins.add("org.example.a", writer("id=\"text\" format=\"txt\" name=\"Text\" document=\"org.example.Gone\""));
		Writer writer = read().getFirst();
		IllegalStateException failure = assertThrows(IllegalStateException.class, () -> writer.document().orElseThrow().get());
		assertTrue(failure.getMessage().startsWith("The plug-in org.example.a cannot make its writer org.example.Gone: "),
				failure.getMessage());
	}

	@Test
	void whatIsWrongIsLeftOutAndSaid() {
		plugins.add("org.example.a", writer("id=\"one\" format=\"txt\" name=\"One\" document=\"x\""));
		plugins.add("org.example.b", writer("id=\"two\" format=\"txt\" name=\"Two\" document=\"x\""));
		plugins.add("org.example.c", writer("id=\"three\" format=\".txt\" name=\"Three\" document=\"x\""));
		plugins.add("org.example.d", writer("id=\"four\" format=\"odt\" name=\"Four\""));
		assertEquals(List.of("One"), read().stream().map(Writer::name).toList());
		assertEquals(3, plugins.log().size());
		assertEquals("The plug-in org.example.b adds \"two\" to org.tenday.publish.writers, which is left out: "
				+ "the plug-in org.example.a writes .txt files already.", plugins.said().getFirst());
	}
}
