package org.tenday.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tenday.check.Checks;
import org.tenday.check.Finding;
import org.tenday.check.RuleSet;
import org.tenday.check.Thresholds;
import org.tenday.document.Element;
import org.tenday.document.Theme.Colour;
import org.tenday.document.Outline;
import org.tenday.document.Themes;
import org.tenday.markdown.Pictures;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.skill.BlockPrinter;
import org.tenday.skill.BlockRules;
import org.tenday.skill.BlockType;
import org.tenday.skill.Composition;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;
import org.tenday.skill.SlidePart;

/**
 * One block in a programme of its own, to be printed and checked: {@code Trial.of(new DpiaType(), dpia).findings("governance.dpia.owner")}.
 * Immutable.
 *
 * @param <C> the record that the block holds
 */
public final class Trial<C extends BlockContent> {

	private static final int LEVEL = 3;

	private final BlockType<C> type;
	private final Programme programme;

	private Trial(BlockType<C> type, Programme programme) {
		this.type = type;
		this.programme = programme;
	}

	/** A block, titled "The block", that goes everywhere, in a programme in English. */
	public static <C extends BlockContent> Trial<C> of(BlockType<C> type, C content) {
		Block block = new Block(new BlockId("block"), type.id(), "The block", Audience.EVERYONE, content);
		Session session = Session.of(new SessionId("session"), "The session", 30).withBlocks(List.of(block));
		Module module = new Module(new ModuleId("module"), "The module", type.id().area(), "", List.of(), List.of(session));
		return new Trial<>(type, Programme.titled("The programme").withModules(List.of(module)));
	}

	/**
	 * The same block with other blocks after it in its session, which it may refer to by their ids. Of their types nobody knows rules here, and
	 * they are not printed.
	 */
	public Trial<C> beside(Block... others) {
		List<Block> blocks = new ArrayList<>(session(programme).blocks());
		blocks.addAll(List.of(others));
		return new Trial<>(type, programme.withSession(session(programme).id(), session -> session.withBlocks(blocks)));
	}

	/** The same block in a programme in another language. */
	public Trial<C> in(Locale language) {
		return new Trial<>(type, programme.withAbout(programme.about().withLanguage(language)));
	}

	/** The same block in another programme's frame: its glossary, references and timetables. */
	public Trial<C> in(Programme frame) {
		return new Trial<>(type, frame.withModules(programme.modules()));
	}

	/** The programme that the block stands in: one module of the type's skill area with one session. For a plug-in's publications, say. */
	public Programme programme() {
		return programme;
	}

	/** The block as learners get it in their handbook, as {@link Outline} has it; empty where they get nothing. */
	public String handbook() {
		return print(programme.forLearners(), false);
	}

	/** The block as trainers get it. */
	public String guide() {
		return print(programme, true);
	}

	/** The block's slides: each its title, what the room sees, and behind "notes" what the trainer reads. */
	public String slides() {
		return slides(printer(programme).slides(session(programme), block(programme)));
	}

	static String slides(List<SlidePart> slides) {
		StringBuilder text = new StringBuilder();
		for (SlidePart slide : slides) {
			text.append("slide ").append(slide.title()).append('\n').append(Outline.of(slide.body()).indent(2));
			if (!slide.notes().isEmpty()) {
				text.append("  notes\n").append(Outline.of(slide.notes()).indent(4));
			}
		}
		return text.toString();
	}

	/** What the type's rules find in it. */
	public List<Finding> findings() {
		return new Checks(BlockRules.of(areas()), Thresholds.DEFAULT).run(programme);
	}

	/** The messages of what one rule finds in it. */
	public List<String> findings(String rule) {
		if (type.rules().stream().noneMatch(each -> each.id().equals(rule))) {
			throw new IllegalArgumentException("The block type \"%s\" has no rule \"%s\".".formatted(type.id(), rule));
		}
		return findings().stream().filter(finding -> finding.rule().equals(rule)).map(Finding::message).toList();
	}

	/** The messages of what rules of whole programmes find in the programme that the block stands in. */
	public List<String> findings(RuleSet rules) {
		return new Checks(rules.rules(), Thresholds.DEFAULT).run(programme).stream().map(Finding::message).toList();
	}

	/**
	 * What the block holds once a mend of a finding is made.
	 *
	 * @param label the mend's
	 * @throws java.util.NoSuchElementException where no finding has such a mend
	 */
	public C mended(String label) {
		return type.content().cast(block(findings().stream().flatMap(finding -> finding.mends().stream())
				.filter(mend -> mend.label().equals(label)).findFirst().orElseThrow().apply().apply(programme)).content());
	}

	private SkillAreas areas() {
		return SkillAreas.of(List.of(new SkillArea(type.id().area(), "The area", "org.example.area", "", Colour.of("0f766e"), 1,
				List.of(type))));
	}

	private BlockPrinter printer(Programme printed) {
		return new BlockPrinter(areas(), new Composition(printed, printed.modules(), Pictures.NONE, Themes.NEUTRAL.colours()));
	}

	private String print(Programme printed, boolean isGuide) {
		if (session(printed).blocks().isEmpty()) {
			return "";
		}
		BlockPrinter printer = printer(printed);
		List<Element> elements = isGuide
				? printer.guide(session(printed), block(printed), LEVEL)
				: printer.handbook(session(printed), block(printed), LEVEL);
		return Outline.of(elements);
	}

	private static Session session(Programme programme) {
		return programme.modules().getFirst().sessions().getFirst();
	}

	private static Block block(Programme programme) {
		return session(programme).blocks().getFirst();
	}
}
