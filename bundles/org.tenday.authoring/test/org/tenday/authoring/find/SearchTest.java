package org.tenday.authoring.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Prose;

class SearchTest {

	private static final Programme PROGRAMME = Programme.titled("Data for data people")
			.withModules(List.of(new Module(new ModuleId("data"), "Getting the data", SkillAreaId.CORE, "", List.of(),
					List.of(Session.of(new SessionId("walk"), "Walk", 45).withMaterials(List.of("Data sheet", "Pens", "Database"))
							.withBlocks(List.of(new Block(new BlockId("text"), new BlockTypeId("prose"), "", Audience.DEFAULT,
									new Prose("Metadata is data about data.\n\nSee ![data](media/data.png).\n"))))))))
			.withGlossary(List.of(new GlossaryEntry("Datum", "One of many data.", "", "")));

	private static List<String> fields(Query query) {
		return Search.find(PROGRAMME, query).stream().map(hit -> hit.place().field() + ":" + hit.found()).toList();
	}

	@Test
	void wordsAreFoundWhereverTheyStandInTheOrderOfReading() {
		assertEquals(
				List.of("programme.title:Data", "programme.title:data", "module.title:data", "session.materials:Data", "block.text:data",
						"block.text:data", "block.text:data", "block.text:data", "glossary.0.definition:data"),
				fields(new Query("data", false, true, false)));
		assertEquals(List.of("programme.title:Data", "session.materials:Data", "session.materials:Data"),
				fields(new Query("Data", true, false, false)).subList(0, 3));
		assertEquals(List.of("session.materials:Database", "block.text:Metadata"),
				fields(new Query("\\w*data(?=b)\\w+|Meta\\w+", false, false, true)));
	}

	@Test
	void aTextOfAListIsReplacedByItself() {
		Query query = new Query("data", false, false, false);
		Hit base = Search.find(PROGRAMME, query).stream().filter(hit -> hit.text().equals("Database")).findFirst().orElseThrow();
		Search.Replaced replaced = Search.replace(PROGRAMME, query, "Corpus", List.of(base));
		assertEquals(1, replaced.count());
		assertEquals(List.of("Data sheet", "Pens", "Corpusbase"),
				replaced.programme().session(new SessionId("walk")).orElseThrow().materials());
	}

	@Test
	void groupsCanBeUsedInTheReplacement() {
		Query query = new Query("(data) (about)", true, false, true);
		Programme changed = Search.replace(PROGRAMME, query, "$2 $1", Search.find(PROGRAMME, query)).programme();
		assertEquals(1, Search.find(changed, new Query("Metadata is about data data.", true, false, false)).size());
		assertThrows(IllegalArgumentException.class, () -> Search.replace(PROGRAMME, query, "$3", Search.find(PROGRAMME, query)));
		Query plain = new Query("(data)", true, false, false);
		assertEquals(List.of(), Search.find(PROGRAMME, plain));
	}

	@Test
	void anExpressionThatGoesTooDeepIsRefusedInASentence() {
		Programme deep = PROGRAMME.withSession(new SessionId("walk"), session -> session.withSummary("ab".repeat(200_000)));
		Query query = new Query("(a|b)*c", true, false, true);
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Search.find(deep, query));
		assertTrue(refusal.getMessage().startsWith("“(a|b)*c” takes too"), refusal::getMessage);
		assertThrows(IllegalArgumentException.class, () -> Search.replace(deep, query, "x", List.of()));
	}

	@Test
	void anExpressionThatWouldNeverEndIsEndedByCancelling() {
		Programme endless = PROGRAMME.withSession(new SessionId("walk"), session -> session.withSummary("a".repeat(60)));
		Query query = new Query("(a+)+\\1b", true, false, true);
		int[] looks = new int[1];
		assertEquals("The search was cancelled.",
				assertThrows(IllegalArgumentException.class, () -> Search.find(endless, query, () -> ++looks[0] > 3)).getMessage());
	}

	@Test
	void anExpressionThatTakesTooLongIsRefusedInASentence() {
		Patience none = new Patience(new Query("a", true, false, true), Duration.ofSeconds(-1), () -> false);
		assertThrows(IllegalArgumentException.class, () -> none.over("a").charAt(0));
	}

	@Test
	void whatHasChangedSinceIsLeftAlone() {
		Query query = new Query("Walk", true, true, false);
		List<Hit> hits = Search.find(PROGRAMME, query);
		Programme changed = PROGRAMME.withSession(new SessionId("walk"), session -> session.withTitle("Walk on"));
		Search.Replaced replaced = Search.replace(changed, query, "Run", hits);
		assertEquals(0, replaced.count());
		assertEquals(changed, replaced.programme());
	}

	@Test
	void whatCannotBeIsRefusedInASentence() {
		assertThrows(IllegalArgumentException.class, () -> new Query("", false, false, false));
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> new Query("(", false, false, true));
		assertTrue(refusal.getMessage().startsWith("“(” is not a regular expression"), refusal::getMessage);
		Query all = new Query("Data for data people", true, false, false);
		assertThrows(IllegalArgumentException.class, () -> Search.replace(PROGRAMME, all, "", Search.find(PROGRAMME, all)));
	}

	@Test
	void anExcerptIsOneLine() {
		Hit hit = Search.find(PROGRAMME, new Query("See", true, true, false)).getFirst();
		assertEquals("Metadata is data about data. ", hit.before());
		assertEquals(" ![data](media/data.png).", hit.after());
	}
}
