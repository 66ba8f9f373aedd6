package org.tenday.skill;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.core.runtime.ISafeRunnableWithResult;
import org.eclipse.core.runtime.SafeRunner;
import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.Paragraph;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.Session;
import org.tenday.model.UnknownContent;

/**
 * Prints blocks through their types. A block whose type nobody brings, or whose type fails, prints as a marked gap with a warning: one
 * plug-in never takes a publication down.
 */
public final class BlockPrinter {

	private final SkillAreas areas;
	private final Composition composition;

	/** Prints with the types of some areas into one publication. */
	public BlockPrinter(SkillAreas areas, Composition composition) {
		this.areas = areas;
		this.composition = composition;
	}

	/**
	 * What learners' pages show of a block.
	 *
	 * @param level of the block's heading
	 */
	public List<Element> handbook(Session session, Block block, int level) {
		return print(block, composition.composer(session, block, level), Typed::handbook, Function.identity());
	}

	/**
	 * What trainers' pages show of a block.
	 *
	 * @param level of the block's heading
	 */
	public List<Element> guide(Session session, Block block, int level) {
		return print(block, composition.composer(session, block, level), Typed::guide, Function.identity());
	}

	/** What the room is shown of a block. */
	public List<SlidePart> slides(Session session, Block block) {
		BlockComposer composer = composition.composer(session, block, 1);
		return print(block, composer, Typed::slides, gap -> composer.slide(List.of(gap), List.of()));
	}

	private <T> List<T> print(Block block, BlockComposer composer, BiFunction<Typed<?>, BlockComposer, List<T>> way,
			Function<Element, T> asGap) {
		BlockType<?> type = areas.type(block.type()).orElse(null);
		if (type == null || block.content() instanceof UnknownContent) {
			return List.of(asGap.apply(unknown(block, composer)));
		}
		List<T> printed = SafeRunner.run(new ISafeRunnableWithResult<List<T>>() {
			@Override
			public List<T> runWithResult() {
				return List.copyOf(way.apply(Typed.of(type, block.content()), composer));
			}

			@Override
			public void handleException(Throwable exception) {
				composition.gap(
						("The block \"%s\" of type %s cannot be printed, because the plug-in %s failed on it: %s. "
								+ "Tell its makers; the log has the details.")
								.formatted(block.id(), block.type(), plugin(block), exception));
			}
		});
		return printed != null ? printed : List.of(asGap.apply(gap(composer, composer.words().get("gap.broken", plugin(block)))));
	}

	private String plugin(Block block) {
		return areas.areaOf(block.type()).map(SkillArea::plugin).orElseThrow();
	}

	private Box unknown(Block block, BlockComposer composer) {
		composition.gap("The block \"%s\" is of type %s, which no installed plug-in brings: install the plug-in of the skill area \"%s\"."
				.formatted(block.id(), block.type(), block.type().area()));
		return gap(composer, composer.words().get("gap.unknown", block.type(), block.type().area()));
	}

	private static Box gap(BlockComposer composer, String sentence) {
		return composer.box(Box.Kind.GAP, composer.words().get("gap"), List.of(new Paragraph(sentence)));
	}

	/** A type together with a content of its own record, which the compiler cannot know of the two apart. */
	private record Typed<C extends BlockContent>(BlockType<C> type, C content) {

		static <C extends BlockContent> Typed<C> of(BlockType<C> type, BlockContent content) {
			return new Typed<>(type, type.content().cast(content));
		}

		List<Element> handbook(BlockComposer composer) {
			return type.handbook(content, composer);
		}

		List<Element> guide(BlockComposer composer) {
			return type.guide(content, composer);
		}

		List<SlidePart> slides(BlockComposer composer) {
			return type.slides(content, composer);
		}
	}
}
