package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tenday.document.Document;
import org.tenday.document.Drawing;
import org.tenday.document.Element;
import org.tenday.document.Element.Columns;
import org.tenday.document.Element.Heading;
import org.tenday.document.Element.Paragraph;
import org.tenday.document.Inline;
import org.tenday.document.Part;
import org.tenday.document.Slide;
import org.tenday.layout.DeckFitter;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.ModuleId;
import org.tenday.model.Place;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Handout.PerPage;
import org.tenday.skill.SkillAreas;

class HandoutTest {

	private final Programme programme = Small.programme();

	private static Setting setting(Programme programme) {
		return Setting.of(programme, SkillAreas.core(), Small.MEDIA);
	}

	private static Document handout(Programme programme, PerPage perPage, Extent extent) {
		return new Handout(perPage).compose(EditionOf.forLearners(programme), setting(programme).withExtent(extent)).document();
	}

	private Document handout(PerPage perPage) {
		return handout(programme, perPage, Extent.WHOLE);
	}

	private List<Slide> slides(Extent extent) {
		return new DeckFitter().fit(new Slides().compose(EditionOf.forLearners(programme), setting(programme).withExtent(extent)).deck())
				.slides();
	}

	private static List<Element> content(Document document) {
		return document.parts().stream().filter(part -> part.kind() == Part.Kind.BODY).flatMap(part -> part.content().stream()).toList();
	}

	private static List<Columns> rows(Document document) {
		return content(document).stream().filter(Columns.class::isInstance).map(Columns.class::cast).toList();
	}

	private static List<Drawing> pictures(Document document) {
		List<Drawing> pictures = new ArrayList<>();
		rows(document).forEach(row -> row.columns().forEach(column -> column.content().forEach(element -> {
			if (element instanceof Element.Figure figure && figure.picture() instanceof Element.Picture.OfDrawing(Drawing drawing)) {
				pictures.add(drawing);
			}
		})));
		return pictures;
	}

	private static List<String> headings(Document document, int level) {
		return content(document).stream().filter(element -> element instanceof Heading heading && heading.level() == level)
				.map(heading -> Inline.plainText(((Heading) heading).content())).toList();
	}

	@ParameterizedTest
	@EnumSource
	void everySlideButTheFirstIsShownOnceWithItsNumber(PerPage perPage) {
		List<Slide> slides = slides(Extent.WHOLE);
		int last = (int) slides.stream().takeWhile(slide -> !slide.anchor().equals("references")).count();
		List<String> alts = IntStream.rangeClosed(2, last)
				.mapToObj(number -> "Slide %d: %s".formatted(number, slides.get(number - 1).title()))
				.toList();
		List<Drawing> pictures = pictures(handout(perPage));
		assertEquals(alts.size(), pictures.size());
		for (int i = 0; i < alts.size(); i++) {
			assertTrue(pictures.get(i).alt().startsWith(alts.get(i)), pictures.get(i).alt() + " is not " + alts.get(i));
		}
		assertEquals(1, pictures.stream().mapToDouble(Drawing::width).distinct().count(), "all are alike");
	}

	@Test
	void threeToAPageLeaveLinesToWriteOn() {
		for (Columns row : rows(handout(PerPage.THREE))) {
			assertEquals(2, row.columns().size());
			assertEquals(List.of(Element.WritingSpace.class), row.columns().getLast().content().stream().map(Object::getClass).toList());
			assertTrue(row.columns().getFirst().content().getLast() instanceof Paragraph caption
					&& caption.style() == Paragraph.Style.SMALL && Inline.plainText(caption.content()).startsWith("Slide "));
		}
	}

	@Test
	void sixToAPageStandInPairsAndAnOddOneKeepsItsPlace() {
		List<Columns> rows = rows(handout(PerPage.SIX));
		assertTrue(rows.stream().allMatch(row -> row.columns().size() == 2));
		assertTrue(rows.stream().anyMatch(row -> row.columns().getLast().content().isEmpty()));
		assertTrue(rows.stream().anyMatch(row -> row.columns().getLast().content().size() == 2));
	}

	@Test
	void twoToAPageAreAsWideAsThePageAllows() {
		assertEquals(1, rows(handout(PerPage.TWO)).getFirst().columns().size());
		double width = pictures(handout(PerPage.TWO)).getFirst().width();
		assertTrue(width > 450 && width <= (210 - 25 - 18) / 25.4 * 72, width + " points");
	}

	@Test
	void modulesAndSessionsHaveHeadings() {
		Document document = handout(PerPage.THREE);
		assertEquals(List.of("To count", "To talk"), headings(document, 1));
		assertEquals(List.of("Counting", "Talking"), headings(document, 2));
		assertTrue(content(document).stream()
				.anyMatch(element -> element instanceof Heading heading && heading.anchor().equals("session-talk")));
	}

	@Test
	void aDayAndAModuleHaveTheirOwnSlidesUnderTheirOwnNumbers() {
		Extent module = new Extent.OfModule(new ModuleId("talking"));
		Document document = handout(programme, PerPage.THREE, module);
		assertEquals(List.of("To talk"), headings(document, 1));
		assertTrue(pictures(document).getFirst().alt().startsWith("Slide 2: To talk"));
		assertEquals(List.of("Counting"), headings(handout(programme, PerPage.THREE, new Extent.OfDay(1)), 2));
	}

	private static Block handedOut(Block block) {
		return block.id().value().equals("text")
				? new Block(block.id(), block.type(), block.title(), Audience.of(Place.HANDOUT), block.content())
				: block;
	}

	@Test
	void whatIsHandedOutAndNotShownFollowsTheSlidesOfItsSession() {
		Programme handing = programme.withSession(new SessionId("counting"),
				session -> session.withBlocks(session.blocks().stream().map(HandoutTest::handedOut).toList()));
		assertFalse(headings(handout(PerPage.THREE), 3).contains("Why count"));
		List<Element> content = content(handout(handing, PerPage.THREE, Extent.WHOLE));
		List<String> order = content.stream().map(element -> element instanceof Columns
				? "row"
				: element instanceof Heading heading ? Inline.plainText(heading.content()) : "").filter(each -> !each.isEmpty()).toList();
		int handed = order.indexOf("Why count");
		assertTrue(handed > order.indexOf("Counting") && handed < order.indexOf("To talk"), order.toString());
		assertEquals("row", order.get(handed - 1));
	}

	@Test
	void nothingOfTheTrainersIsInIt() {
		assertEquals(List.of(), Dump.texts(handout(PerPage.SIX)).stream().filter(text -> text.contains("secret")).toList());
		assertEquals(Set.of(Reader.LEARNER), new Handout().readers());
	}

	@Test
	void itsWordsAreInTheProgrammesLanguage() {
		Programme german = programme.withAbout(programme.about().withLanguage(Locale.GERMANY));
		Document document = handout(german, PerPage.THREE, Extent.WHOLE);
		assertEquals("Handzettel", document.info().subject());
		assertTrue(pictures(document).getFirst().alt().startsWith("Folie 2: "));
	}

	@Test
	void anotherMakeTakesThePlaceOfTheUsualOne() {
		Handout own = new Handout(PerPage.SIX);
		assertEquals(Publications.ALL.stream().map(Publication::id).toList(),
				Publications.own().with(own).all().stream().map(Publication::id).toList());
		assertTrue(Publications.own().with(own).all().contains(own));
	}
}
