package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.tenday.area.change.DriverDiagram.Measure;
import org.tenday.area.change.DriverDiagram.Part;
import org.tenday.area.change.DriverNode.Level;

/** What can be changed where it is seen: each makes a new diagram of an old one. */
public final class DriverEdits {

	private static final List<String> LETTERS = List.of("", "P", "S", "C");

	private DriverEdits() {
	}

	/** The first key of a column that is not used yet, such as P3. */
	static String freeKey(DriverDiagram diagram, Level level) {
		Set<String> used = DriverNode.all(diagram).stream().filter(node -> !node.isAim()).map(node -> node.part(diagram).key())
				.collect(Collectors.toSet());
		int number = 1;
		while (used.contains(LETTERS.get(level.ordinal()) + number)) {
			number++;
		}
		return LETTERS.get(level.ordinal()) + number;
	}

	/** A new box at the end of the next column, leading to the given one; beside a change idea another one that leads where it leads. */
	public static DriverDiagram add(DriverDiagram diagram, DriverNode under, String text) {
		String target = under.isAim()
				? DriverDiagram.AIM
				: under.level().hasNext() ? under.part(diagram).key() : under.part(diagram).leadsTo();
		return added(diagram, under.level().hasNext() ? under.level().next() : under.level(), target, text);
	}

	/** A new change idea that leads to a driver. */
	public static DriverDiagram addIdea(DriverDiagram diagram, DriverNode under, String text) {
		return added(diagram, Level.IDEA, under.part(diagram).key(), text);
	}

	private static DriverDiagram added(DriverDiagram diagram, Level level, String target, String text) {
		List<Part> parts = new ArrayList<>(DriverNode.parts(diagram, level));
		parts.add(new Part(freeKey(diagram, level), text, target, ""));
		return DriverNode.with(diagram, level, parts);
	}

	/** The box that {@link #add} adds. */
	public static DriverNode added(DriverDiagram before, DriverNode under) {
		Level level = under.level().hasNext() ? under.level().next() : under.level();
		return new DriverNode(level, DriverNode.parts(before, level).size());
	}

	/** The same box with another text. */
	public static DriverDiagram rename(DriverDiagram diagram, DriverNode node, String text) {
		return node.isAim()
				? new DriverDiagram(diagram.brief(), text, diagram.howMuch(), diagram.by(), diagram.primaryDrivers(),
						diagram.secondaryDrivers(), diagram.changeIdeas(), diagram.measures())
				: changed(diagram, node, part -> new Part(part.key(), text, part.leadsTo(), part.evidence()));
	}

	/** Without a box, and without what was said of it: what led to it leads there no more, and its measures go. */
	public static DriverDiagram remove(DriverDiagram diagram, DriverNode node) {
		if (node.isAim()) {
			return diagram;
		}
		String key = node.part(diagram).key();
		List<Part> parts = new ArrayList<>(DriverNode.parts(diagram, node.level()));
		parts.remove(node.place());
		DriverDiagram without = DriverNode.with(diagram, node.level(), parts);
		for (Level level : List.of(Level.SECONDARY, Level.IDEA)) {
			without = DriverNode.with(without, level,
					DriverNode.parts(without, level).stream().map(part -> part.targets().contains(key) ? parted(part, key) : part)
							.toList());
		}
		List<Measure> measures = without.measures().stream().filter(measure -> !measure.of().strip().equals(key)).toList();
		return new DriverDiagram(without.brief(), without.aim(), without.howMuch(), without.by(), without.primaryDrivers(),
				without.secondaryDrivers(), without.changeIdeas(), measures);
	}

	/** Whether one box can lead to another: a secondary driver to a primary one, a change idea to both kinds. */
	public static boolean canLead(DriverNode from, DriverNode to) {
		return from.level() == Level.SECONDARY && to.level() == Level.PRIMARY
				|| from.level() == Level.IDEA && (to.level() == Level.PRIMARY || to.level() == Level.SECONDARY);
	}

	/** The box leads to the other alone, and no more to where it led before. */
	public static DriverDiagram move(DriverDiagram diagram, DriverNode from, DriverNode under) {
		return changed(diagram, from, part -> part.leadingTo(List.of(under.part(diagram).key())));
	}

	/** The box leads to the other as well; no more, where it did. */
	public static DriverDiagram link(DriverDiagram diagram, DriverNode from, DriverNode to) {
		String key = to.part(diagram).key();
		return changed(diagram, from, part -> {
			if (part.targets().contains(key)) {
				return parted(part, key);
			}
			List<String> keys = new ArrayList<>(part.targets());
			keys.add(key);
			return part.leadingTo(keys);
		});
	}

	/** The box some places down its column, or up; as far as there is room. */
	public static DriverDiagram shift(DriverDiagram diagram, DriverNode node, int down) {
		if (node.isAim()) {
			return diagram;
		}
		List<Part> parts = new ArrayList<>(DriverNode.parts(diagram, node.level()));
		Part part = parts.remove(node.place());
		parts.add(shifted(diagram, node, down).place(), part);
		return DriverNode.with(diagram, node.level(), parts);
	}

	/** The box after {@link #shift}. */
	public static DriverNode shifted(DriverDiagram diagram, DriverNode node, int down) {
		return node.isAim()
				? node
				: new DriverNode(node.level(), Math.clamp(node.place() + down, 0, DriverNode.parts(diagram, node.level()).size() - 1));
	}

	private static DriverDiagram changed(DriverDiagram diagram, DriverNode node, UnaryOperator<Part> change) {
		List<Part> parts = new ArrayList<>(DriverNode.parts(diagram, node.level()));
		parts.set(node.place(), change.apply(parts.get(node.place())));
		return DriverNode.with(diagram, node.level(), parts);
	}

	private static Part parted(Part part, String key) {
		return part.leadingTo(part.targets().stream().filter(target -> !target.equals(key)).toList());
	}
}
