package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tenday.model.BlockId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.content.Prose;

class BuildStampTest {

	private final Programme programme = Small.programme();

	@Test
	void theDateIsThatOfTheNewestEdition() {
		assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), BuildStamp.of(programme, Small.MEDIA).date());
		assertEquals(Instant.parse("2026-03-01T00:00:00Z"), BuildStamp.of(programme, Small.MEDIA).created());
		assertEquals(Instant.parse("2000-01-01T00:00:00Z"), BuildStamp.of(Programme.titled("Undated"), Small.MEDIA).created());
	}

	@Test
	void everyWordCounts() {
		String hash = BuildStamp.of(programme, Small.MEDIA).hash();
		assertEquals(64, hash.length());
		assertEquals(hash, BuildStamp.of(Small.programme(), Small.MEDIA).hash());
		Programme changed = programme.withSession(new SessionId("counting"),
				session -> session.withBlock(new BlockId("text"), block -> block.withContent(new Prose("Breaths tell much."))));
		assertNotEquals(hash, BuildStamp.of(changed, Small.MEDIA).hash());
	}

	@Test
	void everyPictureCountsWhetherItIsListedOrNot() {
		Programme unlisted = programme.withMedia(List.of());
		MediaSource other = file -> new byte[]{ 1, 2, 3 };
		assertNotEquals(BuildStamp.of(unlisted, Small.MEDIA).hash(), BuildStamp.of(unlisted, other).hash());
		MediaSource onlyTheFigure = file -> file.equals("gone.png") ? new byte[]{ 1 } : Small.MEDIA.read(file);
		assertNotEquals(BuildStamp.of(unlisted, Small.MEDIA).hash(), BuildStamp.of(unlisted, onlyTheFigure).hash());
	}

	@ParameterizedTest
	@ValueSource(strings = { "![Ward](media/my%20ward.png)", "![Ward](<media/my ward.png>)" })
	void aPictureWithASpaceInItsNameCounts(String text) {
		Programme spaced = programme.withSession(new SessionId("counting"),
				session -> session.withBlock(new BlockId("text"), block -> block.withContent(new Prose(text))));
		MediaSource redrawn = file -> file.equals("my ward.png") ? new byte[]{ 1 } : Small.MEDIA.read(file);
		assertNotEquals(BuildStamp.of(spaced, Small.MEDIA).hash(), BuildStamp.of(spaced, redrawn).hash());
	}
}
