package org.tenday.publish.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.contribution.LoosePlugins;
import org.tenday.document.Element.Box.Kind;
import org.tenday.document.Theme;
import org.tenday.document.Theme.Colour;
import org.tenday.document.Themes;
import org.tenday.publish.ThemeCatalogue;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ThemeReaderTest {

	@AutoClose
	private final LoosePlugins plugins = new LoosePlugins();

	/** The plug-in's own themes, as they are installed with it. */
	@BeforeEach
	void addOwn() throws IOException {
		plugins.add("org.tenday.publish", Path.of("plugin.xml"));
	}

	private void plugin(String name, String themes) {
		plugins.add(name, "<extension point=\"org.tenday.publish.themes\">" + themes + "</extension>");
	}

	private List<Theme> read() {
		return plugins.read(ThemeReader::new).read();
	}

	private Theme theme(String id) {
		return ThemeCatalogue.of(read()).of(id).orElseThrow(() -> new AssertionError(plugins.said().toString()));
	}

	@Test
	void tendaysOwnThemesComeThroughThePointInTheirOrder() {
		assertEquals(List.of("neutral", "nhs-colours", "large-print", "greyscale", "booklet"), read().stream().map(Theme::id).toList());
		assertEquals(List.of(), plugins.log());
		assertEquals(Themes.NEUTRAL, read().getFirst(), "what is installed is what there is without plug-ins");
	}

	@Test
	void everyWordOfTendaysOwnThemesStandsOut() {
		for (Theme theme : read()) {
			for (Contrast.Pair pair : Contrast.pairs(theme)) {
				assertTrue(pair.ratio() >= 4.5, () -> theme.id() + ": " + pair.words() + " " + pair.ratio());
			}
		}
	}

	@Test
	void contrastIsMeasuredAsTheGuidelinesSay() {
		assertEquals(21, ratio("000000", "ffffff"), 1e-9);
		assertEquals(1, ratio("336699", "336699"), 1e-9);
		assertEquals(4.54, ratio("767676", "ffffff"), 0.005, "the lightest grey that may stand on white");
		assertEquals(4.48, ratio("777777", "ffffff"), 0.005);
		assertEquals(5.25, ratio("ff0000", "000000"), 0.005);
		assertEquals(ratio("ffffff", "005eb8"), ratio("005eb8", "ffffff"), 1e-9);
	}

	private static double ratio(String front, String back) {
		return new Contrast.Pair("", Colour.of(front), Colour.of(back)).ratio();
	}

	@Test
	void eachThemeIsWhatItsNameSays() {
		Theme nhs = theme("nhs-colours");
		assertEquals("003087", nhs.colours().accent().hex(), "headings");
		assertEquals("005eb8", nhs.colours().edge(Kind.NOTE).hex());
		assertTrue(nhs.logo().isEmpty());
		Theme large = theme("large-print");
		assertEquals(18, large.type().body());
		assertTrue(large.type().slideTitle() > Themes.NEUTRAL.type().slideTitle()
				&& large.type().slideBody() > Themes.NEUTRAL.type().slideBody());
		assertEquals(new Theme.Page(148, 210, 15, 15, 16, 12, true, true), theme("booklet").page());
		assertEquals(12, theme("booklet").type().body());
	}

	@Test
	void greysAreGreyAndCanBeToldApart() {
		Theme.Colours colours = theme("greyscale").colours();
		List<Colour> greys = List.of(colours.edge(Kind.WARNING), colours.edge(Kind.EXERCISE), colours.edge(Kind.DISCUSSION),
				colours.edge(Kind.SOLUTION), colours.tint(), colours.paper());
		for (int i = 0; i < greys.size(); i++) {
			Colour grey = greys.get(i);
			assertTrue(grey.red() == grey.green() && grey.green() == grey.blue(), grey.hex());
			if (i > 0) {
				double step = new Contrast.Pair("", grey, greys.get(i - 1)).ratio();
				assertTrue(step > 1.1, () -> grey.hex() + " is too like the one before: " + step);
			}
		}
		assertTrue(Contrast.pairs(theme("greyscale")).stream().allMatch(pair -> pair.front().red() == pair.front().blue()));
	}

	@Test
	void whatAThemeDoesNotSayIsAsInItsBase() {
		plugin("org.example.a", """
				<theme id="late" name="Late" base="early"><type body="14.5"/></theme>
				<theme id="early" name="Early" base="nhs-colours"><colours accent="112233"><box kind="case-study" colour="445566"/></colours>
				<type face="Verdana" slideBody="26"/><page top="30" duplex="false"/></theme>""");
		Theme late = theme("late");
		Theme nhs = theme("nhs-colours");
		assertEquals(List.of("late", "early"), read().stream().map(Theme::id).skip(5).toList());
		assertEquals("112233", late.colours().accent().hex());
		assertEquals("445566", late.colours().edge(Kind.CASE_STUDY).hex());
		assertEquals(nhs.colours().edge(Kind.EXERCISE), late.colours().edge(Kind.EXERCISE));
		assertEquals(nhs.colours().text(), late.colours().text());
		assertEquals(new Theme.Type("Verdana", "Courier New", 14.5, 36, 26), late.type());
		assertEquals(new Theme.Page(210, 297, 30, 22, 25, 18, false, false), late.page());
		assertEquals(List.of(), plugins.log());
	}

	@Test
	void ofTwoWithOneIdTendaysOwnOrThePluginThatComesFirstByNameKeepsIt() {
		plugin("org.example.b", "<theme id=\"house\" name=\"Late\"/>");
		plugin("org.example.a", "<theme id=\"house\" name=\"Early\"/><theme id=\"neutral\" name=\"Mine\"/>");
		List<Theme> themes = read();
		assertEquals(List.of("Neutral", "NHS colours", "Large print", "Greyscale", "A5 booklet", "Early"),
				themes.stream().map(Theme::name).toList());
		assertEquals(List.of(
				"The plug-in org.example.a adds \"neutral\" to org.tenday.publish.themes, which is left out: the plug-in org.tenday.publish "
						+ "brings a theme of the same id already.",
				"The plug-in org.example.b adds \"house\" to org.tenday.publish.themes, which is left out: the plug-in org.example.a "
						+ "brings a theme of the same id already."),
				plugins.said());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<theme id='House' name='H'/> | its id \"House\" is not of small letters, digits and hyphens, at most 64",
			"<theme id='h'/> | it has no name", "<theme name='H'/> | it has no id",
			"<theme id='h' name='H' base='gone'/> | there is no theme \"gone\" for it to be based on",
			"<theme id='h' name='H' base='h'/> | it is based on itself, by way of \"h\"",
			"<theme id='h' name='H'><colours text='red'/></theme> | its colour \"red\" is not six hexadecimal digits",
			"<theme id='h' name='H'><colours><box kind='poem' colour='000000'/></colours></theme> | there is no kind of box \"poem\"",
			"<theme id='h' name='H'><colours><box kind='note'/></colours></theme> | its element box has no colour",
			"<theme id='h' name='H'><type body='11.5'/></theme> | its body \"11.5\" is not from 12 to 96",
			"<theme id='h' name='H'><type slideBody='20'/></theme> | its slideBody \"20\" is not from 24 to 96",
			"<theme id='h' name='H'><type body='big'/></theme> | its body \"big\" is not a number such as 12 or 10.5",
			"<theme id='h' name='H'><type face=''/></theme> | its element type has no face",
			"<theme id='h' name='H'><page booklet='yes'/></theme> | its booklet \"yes\" is neither true nor false",
			"<theme id='h' name='H'><page inner='100' outer='90'/></theme> | its margins leave less than 60 mm for text" })
	void whatIsWrongIsLeftOutAndSaid(String theme, String message) {
		plugin("org.example.a", theme.replace('\'', '"') + "<theme id=\"good\" name=\"Good\"/>");
		assertEquals(List.of("good"), read().stream().map(Theme::id).skip(5).toList());
		assertEquals(1, plugins.log().size(), plugins.said().toString());
		assertTrue(plugins.said().getFirst().contains("which is left out: " + message), plugins.said().getFirst());
	}

	@Test
	void whatIsBasedOnWhatIsLeftOutIsLeftOutToo() {
		plugin("org.example.a",
				"""
				<theme id="one" name="One" base="two"/><theme id="two" name="Two" base="one"/><theme id="three" name="Three" base="two"/>""");
		assertEquals(5, read().size());
		assertEquals(3, plugins.log().size(), plugins.said().toString());
	}

	@Test
	void aThemeThatIsHardToReadIsUsedWithAWarning() {
		plugin("org.example.a", "<theme id=\"pale\" name=\"Pale\"><colours muted=\"999999\"/></theme>");
		assertEquals("999999", theme("pale").colours().muted().hex());
		assertEquals(List.of(
				"The plug-in org.example.a adds \"pale\" to org.tenday.publish.themes, whose muted on paper has a contrast of 2.8 to 1: "
						+ "make it 4.5 at least, so that it can be read."),
				plugins.said());
		assertEquals(IStatus.WARNING, plugins.log().getFirst().getSeverity());
	}

	@Test
	void theNeutralThemeIsAlwaysThere() {
		assertEquals(List.of(Themes.NEUTRAL), ThemeCatalogue.of(List.of()).all());
		Theme other = theme("greyscale");
		assertEquals(List.of(Themes.NEUTRAL, other), ThemeCatalogue.of(List.of(other)).all());
		assertThrows(IllegalArgumentException.class, () -> ThemeCatalogue.of(List.of(other, other)));
		assertNotEquals(Themes.NEUTRAL, other);
	}

	@Test
	void theExtensionPointNamesEveryKindOfBox() throws Exception {
		NodeList named = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("schema/themes.exsd"))
				.getElementsByTagName("enumeration");
		List<String> kinds = new ArrayList<>();
		for (int i = 0; i < named.getLength(); i++) {
			kinds.add(((Element) named.item(i)).getAttribute("value").replace('-', '_').toUpperCase(Locale.ROOT));
		}
		assertEquals(Stream.of(Kind.values()).map(Kind::name).toList(), kinds);
	}
}
