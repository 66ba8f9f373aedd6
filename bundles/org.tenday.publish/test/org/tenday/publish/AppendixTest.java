package org.tenday.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tenday.document.Document;
import org.tenday.document.Element;
import org.tenday.document.Outline;
import org.tenday.document.Part;
import org.tenday.document.Theme.Colour;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;

/** What is too long for the place where it belongs stands on the last pages, once. */
class AppendixTest {

	private record Codes(String first) implements BlockContent {
	}

	private static final class CodesType extends NamedType<Codes> {

		CodesType() {
			super("x.codes", "Codes", new Codes(""));
		}

		@Override
		public List<Element> handbook(Codes codes, BlockComposer composer) {
			composer.append(composer.text("All the codes after " + codes.first()));
			return composer.text(codes.first());
		}
	}

	private static final SkillAreas AREAS = SkillAreas.of(List.of(
			new SkillArea(new SkillAreaId("x"), "X", "org.example.x", "", Colour.of("0f766e"), 1, List.of(new CodesType()))));

	private static List<Part> appendices(Publication publication, EditionOf edition, Programme programme) {
		Composed.Pages composed = (Composed.Pages) publication.compose(edition, Setting.of(programme, AREAS, Small.MEDIA));
		Document document = composed.document();
		return document.parts().stream().filter(part -> part.runningHead().equals("Appendix")).toList();
	}

	@Test
	void theHandbookAndTheGuideEndWithIt() {
		Block block = new Block(new BlockId("b"), new BlockTypeId("x.codes"), "Codes of asthma", Audience.EVERYONE, new Codes("J45"));
		Session session = Session.of(new SessionId("s"), "S", 10).withBlocks(List.of(block));
		Programme programme = Programme.titled("P")
				.withModules(List.of(new Module(new ModuleId("m"), "M", SkillAreaId.CORE, "", List.of(), List.of(session))));
		for (List<Part> parts : List.of(appendices(new Handbook(), EditionOf.forLearners(programme), programme),
				appendices(new TrainerGuide(), EditionOf.forTrainers(programme), programme))) {
			assertEquals(1, parts.size());
			assertEquals("h1 Appendix\nh2 Codes of asthma\nAll the codes after J45\n", Outline.of(parts.getFirst().content()));
		}
		Programme none = programme.withModules(List.of());
		assertTrue(appendices(new Handbook(), EditionOf.forLearners(none), none).isEmpty());
	}
}
