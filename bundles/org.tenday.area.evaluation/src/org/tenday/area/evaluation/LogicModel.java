package org.tenday.area.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * The reasoning of a project from what is put in to what changes for people: boxes in six columns, and links that say "if this, then that".
 *
 * @param brief           what it is there for
 * @param items           the boxes, within a column from the top down
 * @param links           from a box to one in a later column
 * @param assumptions     what must hold besides what the links say
 * @param externalFactors what acts on the outcomes from outside
 */
public record LogicModel(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Boxes", answer = true, help = "From what is put in to what changes for people.") List<Item> items,
		@Field(label = "Links", answer = true, help = "Each says: if this, then that.") List<Link> links,
		@Field(label = "Other assumptions", kind = Field.Kind.MARKDOWN, answer = true, help = "What must hold besides what the links say.") String assumptions,
		@Field(label = "External factors", kind = Field.Kind.MARKDOWN, answer = true, help = "What acts on the outcomes from outside, such as a hard winter.") String externalFactors)
		implements
			Sheet {

	/** A column, from left to right. */
	public enum Stage {
		/** What is put in: time, money, data. */
		INPUT,
		/** What is done. */
		ACTIVITY,
		/** What can be counted at the end of a week. */
		OUTPUT,
		/** What changes for people soon. */
		SHORT_OUTCOME,
		/** What changes for people later. */
		MEDIUM_OUTCOME,
		/** What changes for people in the end: the impact. */
		LONG_OUTCOME;

		/** Whether it is about what changes for people. */
		public boolean isOutcome() {
			return ordinal() >= SHORT_OUTCOME.ordinal();
		}
	}

	/**
	 * A box.
	 *
	 * @param id by which links name it, such as {@code a1}
	 */
	public record Item(@Field(label = "Short name", help = "By which links name it, such as a1. It is not printed.") String id,
			@Field(label = "Column") Stage stage, @Field(label = "Words") String text) {

		public Item {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(stage, "stage");
			Objects.requireNonNull(text, "text");
		}
	}

	/**
	 * "If from, then to, provided that assumption".
	 *
	 * @param from       the id of a box
	 * @param to         the id of a box in a later column
	 * @param assumption what must hold for it; may be empty
	 */
	public record Link(@Field(label = "If", help = "The short name of a box.") String from,
			@Field(label = "Then", help = "The short name of a box in a later column.") String to,
			@Field(label = "Provided that", help = "The assumption that the link rests on.") String assumption) {

		public Link {
			Objects.requireNonNull(from, "from");
			Objects.requireNonNull(to, "to");
			Objects.requireNonNull(assumption, "assumption");
		}

		boolean joins(String one, String other) {
			return from.equals(one) && to.equals(other);
		}
	}

	public LogicModel {
		Objects.requireNonNull(brief, "brief");
		items = List.copyOf(items);
		links = List.copyOf(links);
		Objects.requireNonNull(assumptions, "assumptions");
		Objects.requireNonNull(externalFactors, "externalFactors");
	}

	/** The box of an id. */
	public Optional<Item> item(String id) {
		return items.stream().filter(item -> item.id().equals(id)).findFirst();
	}

	/** The boxes of a column, from the top down. */
	public List<Item> in(Stage stage) {
		return items.stream().filter(item -> item.stage() == stage).toList();
	}

	/** The link between two boxes. */
	public Optional<Link> link(String from, String to) {
		return links.stream().filter(link -> link.joins(from, to)).findFirst();
	}

	/** The ids of the boxes that links lead to from a box, over however many others. */
	public Set<String> reachedFrom(String id) {
		Set<String> reached = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(id));
		while (!open.isEmpty()) {
			String from = open.remove();
			links.stream().filter(link -> link.from().equals(from)).map(Link::to).filter(reached::add).forEach(open::add);
		}
		return reached;
	}

	public LogicModel withItems(List<Item> changed) {
		return new LogicModel(brief, changed, links, assumptions, externalFactors);
	}

	public LogicModel withLinks(List<Link> changed) {
		return new LogicModel(brief, items, changed, assumptions, externalFactors);
	}

	/** With one more box, the lowest of its column; its id is the first letter of its column and the first number that is free. */
	public LogicModel withAdded(Stage stage, String text) {
		List<Item> changed = new ArrayList<>(items);
		changed.add(new Item(freeId(stage), stage, text));
		return withItems(changed);
	}

	/** The id that the next box of a column gets. */
	public String freeId(Stage stage) {
		char letter = Character.toLowerCase(stage.name().charAt(0));
		return IntStream.rangeClosed(1, items.size() + 1).mapToObj(number -> letter + String.valueOf(number))
				.filter(id -> item(id).isEmpty()).findFirst().orElseThrow();
	}

	/** Without a box and the links that it had. */
	public LogicModel without(String id) {
		return new LogicModel(brief, items.stream().filter(item -> !item.id().equals(id)).toList(),
				links.stream().filter(link -> !link.from().equals(id) && !link.to().equals(id)).toList(), assumptions, externalFactors);
	}

	/** With a box in another column, as the lowest there. */
	public LogicModel withMoved(String id, Stage stage) {
		return item(id).filter(item -> item.stage() != stage).map(item -> {
			List<Item> changed = new ArrayList<>(items);
			changed.remove(item);
			changed.add(new Item(id, stage, item.text()));
			return withItems(changed);
		}).orElse(this);
	}

	/** With a box some places lower in its column, or higher where the number is negative; at the column's end it stays. */
	public LogicModel withLowered(String id, int places) {
		return item(id).map(item -> {
			List<Item> column = in(item.stage());
			int place = Math.clamp(column.indexOf(item) + (long) places, 0, column.size() - 1);
			Item other = column.get(place);
			List<Item> changed = new ArrayList<>(items);
			int to = items.indexOf(other);
			changed.remove(item);
			changed.add(to, item);
			return withItems(changed);
		}).orElse(this);
	}

	/** With a link between two boxes; without it where it was there. */
	public LogicModel withToggled(String from, String to) {
		List<Link> changed = new ArrayList<>(links);
		if (!changed.removeIf(link -> link.joins(from, to))) {
			changed.add(new Link(from, to, ""));
		}
		return withLinks(changed);
	}
}
