package org.tenday.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Programme;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GermanTest {

	private static final Lexicon GERMAN = Lexicon.of(Locale.GERMANY).orElseThrow();
	private static final Lexicon SWISS = Lexicon.of(Locale.of("de", "CH")).orElseThrow();

	/** Where numbers and names are put in. */
	private static final Pattern PLACES = Pattern.compile("%[\\w$.]+|\\{[^}]*}");

	private static List<String> unknown(Lexicon lexicon, String markdown) {
		return new Spelling(lexicon, Set.of()).check(markdown).stream().map(Misspelling::word).toList();
	}

	private static List<String> unknown(String markdown) {
		return unknown(GERMAN, markdown);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Am Ende des Tages können die Teilnehmenden eine Datenschutzfolgenabschätzung für ihr Vorhaben beginnen.",
			"Die Lernziele stehen auf der ersten Folie; zu jedem gehört eine Übung von höchstens zwanzig Minuten.",
			"Wer Krankenhausdaten auswertet, braucht eine Einwilligung oder eine andere Rechtsgrundlage.",
			"Zeichnen Sie den Patientenpfad von der Aufnahme bis zum Entlassungsbrief, und markieren Sie jede Datenquelle.",
			"Wie groß ist der Anteil der Sepsisfälle, und worauf führen Sie die Zunahme der Wundinfektionsrate zurück?",
			"Das Treiberdiagramm zeigt, welche Änderungsideen auf welche Einflussgrößen wirken.",
			"Die Trainerin teilt die Moderationskarten aus und erklärt die Kleingruppenarbeit.",
			"„Was hat sich verändert?“, fragte die Pflegedienstleiterin – niemand wusste es.",
			"Routinedatenanalyse: Was sagen die Abrechnungsdaten über die Wiederaufnahmerate?",
			"Bringen Sie Ihre Fragen mit; die Antworten hängen wir an die Stellwand." })
	void aRightSentenceIsLeftAlone(String sentence) {
		assertEquals(List.of(), unknown(sentence));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Datenschutzfolgenabschätzung", "Gesundheitsversorgung", "Krankenhausdaten", "Schulungsteilnehmende",
			"Lernzielkontrolle", "Versorgungsdatensatz", "Routinedatenanalyse", "Qualitätsindikatoren", "Verbesserungszyklus",
			"Treiberdiagramm", "Kennzahlensystem", "Datenquellenkatalog", "Datenflussdiagramm", "Kleingruppenarbeit", "Moderationskarten",
			"Gruppenarbeitsphase", "Trainerleitfaden", "Teilnahmebescheinigung", "Rückmeldebogen", "Zeitreihenanalyse", "Regelkartenmuster",
			"Einwilligungserklärung", "Pseudonymisierungsverfahren", "Zugriffsberechtigungen", "Leitlinienempfehlung",
			"Notaufnahmedaten", "Medikationsplan", "Wiederaufnahmerate", "Selbsteinschätzungsbogen", "Zwischenbilanzgespräch",
			"Diabetesregister", "Exazerbationsrate", "Kompetenzraster", "Prozesslandkarte", "Kodierungsregeln", "Gebäudeplan",
			"Ärztekammer", "Datenkuratierung", "Kuratierung", "Reidentifizierung", "Rehospitalisierungsrate", "Diagnoseschlüssel",
			"Pflegekräfte", "Arbeitsblätter", "Tabellenzeile", "Messzeitpunkt",
			"patientenorientierte", "datenschutzkonform", "evidenzbasiert", "praxisnahe", "Abwärtskompatible" })
	void aCompoundIsRight(String word) {
		assertEquals(List.of(), unknown(word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gesundheitversorgung", "Schulungteilnehmende", "Qualitätindikator", "Versorgungforschung", "Arbeitprozess",
			"Bildungziele", "Tabellezeile", "Pflegkraft", "Fragbogen", "Datenschutzfolgenabschetzung", "Krankenhausdatten", "Lernzil",
			"Verbesserungszüklus", "Moderationskaten", "Gruppenabeit", "Wiederaufnarmerate", "Pseudonymisirung", "Blutzukerwerte",
			"patientenorientirt", "datenschutzkonfrom", "gesundheit", "lernziel", "datenschutzfolgenabschätzung", "daß", "muß", "Prozeß",
			"Standart", "Standartabweichung", "Wiederspruch", "Wiederstand", "Gewehrleistung", "Rückrad", "Diagram", "Rhytmus", "nähmlich",
			"Packet", "Einwiligung", "Teilnemer", "Auswertug", "Ergebniss", "Maschiene", "Terasse", "Auto's", "Kommunikations" })
	void aWrongWordIsFound(String word) {
		assertEquals(List.of(word), unknown(word));
	}

	/** In the order in which they are proposed, the first is what was meant. */
	@ParameterizedTest
	@CsvSource({ "Gesundheitversorgung, Gesundheitsversorgung", "Schulungteilnehmende, Schulungsteilnehmende",
			"Datenschutzfolgenabschetzung, Datenschutzfolgenabschätzung", "Krankenhausdatten, Krankenhausdaten",
			"Verbesserungszüklus, Verbesserungszyklus", "Arbeitprozess, Arbeitsprozess", "Pflegkraft, Pflegekraft",
			"Wiederaufnarmerate, Wiederaufnahmerate", "patientenorientirt, patientenorientiert", "gesundheit, Gesundheit",
			"datenschutzfolgenabschätzung, Datenschutzfolgenabschätzung", "daß, dass", "Prozeß, Prozess", "Standart, Standard",
			"Wiederspruch, Widerspruch", "Rhytmus, Rhythmus", "Einwiligung, Einwilligung", "ziehmlich, ziemlich" })
	void whatWasMeantIsProposed(String word, String meant) {
		assertEquals(meant, GERMAN.similar(word).getFirst());
		assertTrue(GERMAN.similar(word).size() <= 6);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gesundheits- und Sozialwesen", "Datenerhebung und -auswertung", "Vor- und Nachteile",
			"Arzt-Patienten-Gespräch",
			"Covid-19-Pandemie", "Ziel der Qualitätssicherungs- und Verbesserungsarbeit", "Ein- und Ausschlusskriterien",
			"Patient:innen und Ärzt:innen", "die Teilnehmer:innenliste", "jede Kolleg:in", "die TeilnehmerInnen",
			"So geht’s, wenn’s klappt", "ein LKW der GKVs" })
	void partsOfWordsAndSignsBetweenThemAreRight(String text) {
		assertEquals(List.of(), unknown(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gesunheits- und Sozialwesen", "Datenerhebung und -auswertug", "Teilnehmner:innen" })
	void partsOfWordsCanBeWrong(String text) {
		assertEquals(1, unknown(text).size());
	}

	@Test
	void switzerlandHasNoEszett() {
		assertEquals(List.of(), unknown(SWISS, "Die grosse Strasse misst drei Masse. Abschlussgrösse, Fussgängerströme"));
		assertEquals(List.of("Straße"), unknown(SWISS, "Straße"));
		assertEquals(List.of("grosse", "Strasse"), unknown("grosse Strasse"));
		assertEquals("Strasse", SWISS.similar("Straße").getFirst());
		assertTrue(SWISS.similar("Strase").contains("Strasse"));
	}

	@Test
	void austriaHasWordsOfItsOwn() {
		assertEquals(List.of(),
				unknown(Lexicon.of(Locale.of("de", "AT")).orElseThrow(), "Im Jänner sagt der Primararzt: Die Straße ist groß."));
		assertEquals(List.of("Primararzt"), unknown("Im Januar sagt der Primararzt: Die Straße ist groß."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Governance", "im Homeoffice", "die Coronakrise", "Covid-19-Verläufe", "Ca. fünf, d. h. Abb. 3, ggf. usw." })
	void wordsThatAreNewAndThoseThatAreShortenedAreRight(String text) {
		assertEquals(List.of(), unknown(text));
	}

	@Test
	void theProgrammesWordsAreKnownInAllTheirForms() {
		Programme programme = Programme.titled("Spuren").withWords(List.of("Lerchenmohr"))
				.withGlossary(List.of(new GlossaryEntry("Mergelung", "Ein Verfahren.", "", "")));
		assertEquals(List.of("Lerchenmuhr"), new Spelling(GERMAN, KnownWords.of(programme))
				.check("Lerchenmohrs Mergelungen in Lerchenmohr und Lerchenmuhr").stream().map(Misspelling::word).toList());
	}

	/** Whatever two nouns are joined, the whole is right with a capital and wrong without one. */
	@ParameterizedTest
	@ValueSource(strings = { "Daten", "Patienten", "Lern", "Schulungs", "Gesundheits", "Kinder", "Tages", "Groß", "Selbst" })
	void theLastPartDecidesTheCapital(String begin) {
		for (String end : List.of("protokoll", "vergleiche", "kataloges", "werkstatt")) {
			assertTrue(GERMAN.knows(begin + end, Set.of()), begin + end);
			assertFalse(GERMAN.knows((begin + end).toLowerCase(Locale.GERMAN), Set.of()), begin + end);
		}
		assertTrue(GERMAN.knows((begin + "orientiert").toLowerCase(Locale.GERMAN), Set.of()), begin);
	}

	/** Whatever is typed, what is proposed for it is right, and there is an end to looking. */
	@Property(tries = 40)
	void whatIsProposedIsRight(@ForAll @From("letters") String word) {
		assertEquals(List.of(), GERMAN.similar(word).stream().filter(each -> !GERMAN.knows(each, Set.of())).toList());
		assertEquals(List.of(), SWISS.similar(word).stream().filter(each -> each.contains("ß") || !SWISS.knows(each, Set.of())).toList());
	}

	@Provide
	Arbitrary<String> letters() {
		return Arbitraries.of("daten", "schutz", "ung", "ss", "s", "ß", "lern", "ziel", "e", "n", "krank", "A").list().ofMinSize(1)
				.ofMaxSize(9)
				.map(parts -> String.join("", parts));
	}

	@Test
	void whatIsNoWordIsFoundHoweverLongItIs() {
		for (String part : List.of("s", "lern", "daten", "ab")) {
			String word = WordList.capital(part.repeat(300));
			assertEquals(List.of(word), unknown(word));
			assertEquals(List.of(word), unknown(SWISS, word));
		}
	}

	/** All German that Tenday prints, but for the names of laws and books and what compares in small letters. */
	@Test
	void ourOwnGermanIsRight() throws IOException {
		Spelling spelling = new Spelling(GERMAN, Set.of("advisory", "authority", "caldicott", "confidentiality", "five", "health", "kotter",
				"normalisation", "process", "read", "section", "theory", "ea"));
		Collection<String> wrong = new TreeSet<>();
		long words = 0;
		for (Path file : ours()) {
			Properties properties = new Properties();
			try (Reader reader = Files.newBufferedReader(file)) {
				properties.load(reader);
			}
			properties.remove("kpi.measures");
			for (Object value : properties.values()) {
				String text = PLACES.matcher(value.toString()).replaceAll(" ");
				words += Lexicon.WORD.matcher(text).results().count();
				spelling.check(text).forEach(found -> wrong.add(found.word()));
			}
		}
		assertTrue(words > 2000, words + " words");
		assertEquals(List.of(), List.copyOf(wrong));
	}

	private static List<Path> ours() throws IOException {
		try (Stream<Path> files = Files.find(Path.of(".."), 12,
				(path, attributes) -> path.endsWith("words_de.properties") && path.toString().contains("/src/"))) {
			return files.toList();
		}
	}
}
