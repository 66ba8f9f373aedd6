package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tenday.document.Part;
import org.tenday.document.Slide;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.skill.Composition;
import org.tenday.skill.SkillAreas;

/** One session is composed by itself as it stands in the whole. */
class ExcerptTest {

	private static final SessionId COUNTING = new SessionId("counting");

	private final Programme programme = Small.programme();
	private final MediaPictures pictures = new MediaPictures(programme, Small.MEDIA);
	private final Setting setting = Setting.of(programme, SkillAreas.core(), Small.MEDIA);

	private Composed of(Excerpt excerpt, Reader reader) {
		return excerpt.compose(programme, COUNTING, reader, SkillAreas.core(), pictures).orElseThrow();
	}

	@Test
	void theHandbookHasTheSessionAndNothingThatIsTheTrainers() {
		String text = ((Composed.Pages) of(Excerpt.HANDBOOK, Reader.LEARNER)).document().toString();
		assertTrue(text.contains("Breaths tell much."), text);
		assertTrue(text.contains("The ward (2020) Counting"), "what it cites stands after it");
		assertFalse(text.contains("secret"), text);
		assertFalse(text.contains("What did you see?"), "of another session");
		assertFalse(text.contains("Learners count."), "the aim of the module");
	}

	@Test
	void theGuideHasTheSolutions() {
		String text = ((Composed.Pages) of(Excerpt.TRAINER_GUIDE, Reader.TRAINER)).document().toString();
		assertTrue(text.contains("secretsolution"), text);
		assertTrue(text.contains("secretnote"), text);
	}

	@Test
	void theSlidesAreThoseOfTheWholeDeck() {
		List<Slide> slides = ((Composed.Slides) of(Excerpt.SLIDES, Reader.LEARNER)).deck().slides();
		Composed.Slides whole = new Slides().compose(EditionOf.forLearners(programme), setting);
		assertEquals("Counting", slides.getFirst().title());
		assertTrue(whole.deck().slides().contains(slides.getFirst()), "the slide at its head");
		assertTrue(slides.stream().allMatch(slide -> slide.notes().isEmpty()));
		assertFalse(slides.toString().contains("secret"));
	}

	@Test
	void thePlacesOfBlocksHaveNames() {
		Part part = ((Composed.Pages) of(Excerpt.TRAINER_GUIDE, Reader.TRAINER)).document().parts().getFirst();
		List<BlockId> blocks = programme.session(COUNTING).orElseThrow().blocks().stream().map(Block::id).toList();
		part.places().forEach((index, place) -> assertTrue(blocks.stream().map(Composition::anchor).anyMatch(place::equals), place));
		assertTrue(part.places().size() > 2, part.places()::toString);
		List<Slide> slides = ((Composed.Slides) of(Excerpt.SLIDES, Reader.LEARNER)).deck().slides();
		assertTrue(slides.stream().map(Slide::anchor).anyMatch(part.places()::containsValue), slides::toString);
	}

	@Test
	void theHandbookOfTrainersHasWhatIsTheirs() {
		assertTrue(((Composed.Pages) of(Excerpt.HANDBOOK, Reader.TRAINER)).document().toString().contains("secretsolution"));
		assertThrows(IllegalArgumentException.class, () -> of(Excerpt.TRAINER_GUIDE, Reader.LEARNER));
	}

	@Test
	void aSessionThatIsNotThereHasNothing() {
		assertEquals(Optional.empty(),
				Excerpt.SLIDES.compose(programme, new SessionId("gone"), Reader.LEARNER, SkillAreas.core(), pictures));
	}
}
