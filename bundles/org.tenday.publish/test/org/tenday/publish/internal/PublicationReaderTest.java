package org.tenday.publish.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tenday.contribution.LoosePlugins;
import org.tenday.document.Deck;
import org.tenday.document.Document;
import org.tenday.document.DocumentWriter;
import org.tenday.document.FixedWords;
import org.tenday.document.Written;
import org.tenday.model.About;
import org.tenday.model.Programme;
import org.tenday.model.ProgrammeId;
import org.tenday.publish.Composed;
import org.tenday.publish.EditionOf;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.ExportRequest;
import org.tenday.publish.ExportResult;
import org.tenday.publish.Exporter;
import org.tenday.publish.Handout;
import org.tenday.publish.Progress;
import org.tenday.publish.Handbook;
import org.tenday.publish.Publication;
import org.tenday.publish.Publications;
import org.tenday.publish.Setting;
import org.tenday.publish.Writer;
import org.tenday.publish.Writers;
import org.tenday.skill.SkillAreas;

class PublicationReaderTest {

	@AutoClose
	private final LoosePlugins plugins = new LoosePlugins();

	/** A publication as a plug-in brings it. */
	public static class Badges implements Publication {
		@Override
		public String id() {
			return "badges";
		}

		@Override
		public String name() {
			return "Name badges";
		}

		@Override
		public Set<Reader> readers() {
			return Set.of(Reader.LEARNER);
		}

		@Override
		public Form form() {
			return Form.PAGES;
		}

		@Override
		public Composed compose(EditionOf edition, Setting setting) {
			Desk desk = Desk.of(edition, setting);
			return new Composed.Pages(new Document(desk.info(name()), setting.theme(), FixedWords.ENGLISH, List.of()), List.of());
		}
	}

	/** The same as slides. */
	public static final class BadgeSlides extends Badges {
		@Override
		public Form form() {
			return Form.SLIDES;
		}
	}

	/** One whose composing fails. */
	public static final class FailingBadges extends Badges {
		@Override
		public String id() {
			return "failing";
		}

		@Override
		public Composed compose(EditionOf edition, Setting setting) {
			throw new IllegalStateException("no paper");
		}
	}

	/** One that gives slides where it promised pages. */
	public static final class WrongBadges extends Badges {
		@Override
		public String id() {
			return "wrong";
		}

		@Override
		public Composed compose(EditionOf edition, Setting setting) {
			Desk desk = Desk.of(edition, setting);
			return new Composed.Slides(new Deck(desk.info(name()), setting.theme(), FixedWords.ENGLISH, List.of()), List.of());
		}
	}

	/** One that cannot be made. */
	public static final class Unmade extends Badges {
		public Unmade() {
			throw new IllegalStateException("no ink");
		}
	}

	/** One that is for nobody. */
	public static final class ForNobody extends Badges {
		@Override
		public Set<Reader> readers() {
			return Set.of();
		}
	}

	/** The plug-in's own publications, as they are installed with it. */
	@BeforeEach
	void addOwn() throws IOException {
		plugins.add("org.tenday.publish", Path.of("plugin.xml"));
	}

	private void plugin(String name, String id, Class<?> type, String more) {
		plugins.add(name,
				"<extension point=\"org.tenday.publish.publications\"><publication id=\"%s\" class=\"%s\" %s/></extension>"
						.formatted(id, type.getName(), more));
	}

	private List<Publication> read() {
		return plugins.read(PublicationReader::new).read();
	}

	@Test
	void tendaysOwnPublicationsComeThroughThePointInTheirOrder() {
		assertEquals(Publications.ALL.stream().map(Object::getClass).toList(), read().stream().map(Object::getClass).toList());
		assertEquals(List.of(), plugins.log());
	}

	@Test
	void thoseOfOthersStandWhereTheirOrderPutsThem() {
		plugin("org.example.b", "badges", Badges.class, "");
		plugin("org.example.a", "failing", FailingBadges.class, "order=\"15\"");
		List<String> ids = read().stream().map(Publication::id).toList();
		assertEquals(List.of("handbook", "failing", "trainer-guide"), ids.subList(0, 3));
		assertEquals("badges", ids.getLast());
		assertEquals(List.of(), plugins.log());
	}

	@Test
	void onePluginMayBringSeveralFormsUnderOneId() {
		plugin("org.example.a", "badges", Badges.class, "/><publication id=\"badges\" class=\"%s\"".formatted(BadgeSlides.class.getName()));
		Publications publications = Publications.of(read());
		assertEquals(2, publications.all().stream().filter(each -> each.id().equals("badges")).count());
		assertEquals(1, publications.choices().stream().filter(each -> each.id().equals("badges")).count());
		assertEquals(List.of(), plugins.log());
	}

	@Test
	void anIdIsTendaysOwnOrOfThePluginThatComesFirstByName() {
		plugin("org.example.b", "badges", BadgeSlides.class, "");
		plugin("org.example.a", "badges", Badges.class, "");
		plugin("aaa.example", "handbook", Handbook.class, "");
		assertEquals(Publications.ALL.size() + 1, read().size());
		assertEquals(List.of("The plug-in aaa.example adds \"handbook\" to org.tenday.publish.publications, which is left out: "
				+ "the plug-in org.tenday.publish brings a publication of the same id already.",
				"The plug-in org.example.b adds \"badges\" to org.tenday.publish.publications, which is left out: "
						+ "the plug-in org.example.a brings a publication of the same id already."),
				plugins.said());
	}

	@Test
	void whatIsBroughtTwiceIsThereOnce() {
		plugin("org.example.a", "badges", Badges.class, "/><publication id=\"badges\" class=\"%s\"".formatted(Badges.class.getName()));
		assertEquals(Publications.ALL.size() + 1, read().size());
		String said = plugins.said().getFirst();
		assertTrue(said.endsWith("which is left out: it is brought twice in the same form."), said);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "badges | Unmade | | cannot be made",
			"badges | ForNobody | | it needs a name, a form, and readers whom it is for",
			"labels | Badges | | says that its id is \"badges\"",
			"Badges | Badges | | its id \"Badges\" is not of small letters, digits and hyphens",
			"badges | Badges | order='first' | its order \"first\" is not a whole number" })
	void whatIsWrongIsLeftOutAndSaid(String id, String type, String more, String message) throws ClassNotFoundException {
		plugin("org.example.a", id, Class.forName(getClass().getName() + "$" + type), more == null ? "" : more.replace('\'', '"'));
		assertEquals(Publications.ALL.size(), read().size());
		assertEquals(1, plugins.log().size(), plugins.said().toString());
		String said = plugins.said().getFirst();
		assertTrue(said.startsWith("The plug-in org.example.a adds \"" + id + "\" to org.tenday.publish.publications, which is"
				+ " left out: ") && said.contains(message), said);
	}

	@Test
	void aClassOfAnotherKindIsLeftOut() {
		plugin("org.example.a", "text", String.class, "");
		assertEquals(Publications.ALL.size(), read().size());
		String said = plugins.said().getFirst();
		assertTrue(said.contains("its class java.lang.String is no org.tenday.publish.Publication"), said);
	}

	@Test
	void aFailureOfOneIsOneFailedPart(@TempDir Path folder) throws Exception {
		plugin("org.example.a", "failing", FailingBadges.class, "order=\"1\"");
		plugin("org.example.b", "wrong", WrongBadges.class, "order=\"2\"");
		plugin("org.example.c", "badges", Badges.class, "order=\"3\"");
		DocumentWriter pages = (document, numbers, out) -> {
			out.write(document.info().subject().getBytes(StandardCharsets.UTF_8));
			return new Written(0, Map.of(), List.of());
		};
		Writers writers = Writers.of(List.of(new Writer("text", "txt", "Text", "org.example.text", Optional.of(() -> pages),
				Optional.empty(), false)));
		Programme programme = new Programme(new ProgrammeId("breaths"), About.titled("Breaths"), List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of());
		ExportResult result = new Exporter(SkillAreas.core(), writers, Publications.of(read())).run(programme, file -> new byte[0],
				ExportRequest.everything(folder).withPublications(Set.of("failing", "wrong", "badges")), Progress.NONE);
		assertEquals(List.of("breaths-badges.txt"), result.files().stream().map(ExportResult.ExportedFile::name).toList());
		assertEquals("Name badges", Files.readString(folder.resolve("breaths-badges.txt")));
		assertEquals(
				List.of("It cannot be composed: no paper.",
						"It cannot be composed: it is promised as PAGES and composed as something else."),
				result.failures().stream().map(ExportResult.Failure::message).toList());
	}

	@Test
	void oneCanBeHadInAnotherMakeThanUsual() {
		Handout six = new Handout(Handout.PerPage.SIX);
		Publications publications = Publications.own().with(six);
		assertEquals(Publications.ALL.size(), publications.all().size());
		assertTrue(publications.all().contains(six));
		assertThrows(IllegalArgumentException.class, () -> Publications.of(List.of(six, new Handout())));
	}
}
