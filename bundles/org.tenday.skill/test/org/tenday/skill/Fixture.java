package org.tenday.skill;

import java.util.List;
import java.util.Locale;

import org.tenday.document.Element;
import org.tenday.document.Image;
import org.tenday.document.Themes;
import org.tenday.markdown.Pictures;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;

/** A programme of one session in which one block stands. */
final class Fixture {

	static final Session SESSION = Session.of(new SessionId("s1"), "The session", 30);
	static final Session OTHER = Session.of(new SessionId("s2"), "Another session", 30);

	private final Composition composition;
	private final BlockPrinter printer;

	private Fixture(Programme programme, List<Module> printed, SkillAreas areas) {
		Pictures pictures = (target, alt) -> target.equals("media/there.png")
				? new Element.Picture.OfImage(new Image("there.png", Image.Format.PNG, new byte[]{ 1 }, "What it shows"))
				: new Element.Picture.Missing(alt, "There is no file " + target + ".");
		composition = new Composition(programme, printed, pictures, Themes.NEUTRAL.colours());
		printer = new BlockPrinter(areas, composition);
	}

	static Fixture inEnglish() {
		return new Fixture(programme(), programme().modules(), SkillAreas.core());
	}

	static Fixture inGerman() {
		Programme german = programme().withAbout(programme().about().withLanguage(Locale.GERMANY));
		return new Fixture(german, german.modules(), SkillAreas.core());
	}

	static Fixture printingOnlyTheFirstSession() {
		return new Fixture(programme(), programme().modules().stream().map(module -> module.withSessions(List.of(SESSION))).toList(),
				SkillAreas.core());
	}

	static Fixture with(SkillAreas areas) {
		return new Fixture(programme(), programme().modules(), areas);
	}

	/** The block stands in a session of its own with others beside it, which it may refer to. */
	static Fixture with(SkillAreas areas, List<Block> beside) {
		Programme programme = programme().withSession(OTHER.id(), other -> other.withBlocks(beside));
		return new Fixture(programme, programme.modules(), areas);
	}

	static Block block(String type, String title, BlockContent content) {
		return new Block(new BlockId("b1"), new BlockTypeId(type), title, Audience.EVERYONE, content);
	}

	Composition composition() {
		return composition;
	}

	List<Element> handbook(Block block) {
		return printer.handbook(SESSION, block, 3);
	}

	List<Element> guide(Block block) {
		return printer.guide(SESSION, block, 3);
	}

	List<SlidePart> slides(Block block) {
		return printer.slides(SESSION, block);
	}

	private static Programme programme() {
		Module module = new Module(new ModuleId("m1"), "The module", SkillAreaId.CORE, "", List.of(), List.of(SESSION, OTHER));
		return Programme.titled("The programme").withModules(List.of(module))
				.withReferences(List.of(new Reference("z", "Zeta, a book", ""), new Reference("a", "Alpha, a book", "")))
				.withMedia(List.of(new Media("there.png", "What it shows", "The maker", "CC BY 4.0", "")));
	}

	/** What was said on the way. */
	List<String> said() {
		return composition().remarks().stream().map(Remark::sentence).toList();
	}
}
