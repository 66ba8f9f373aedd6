package org.tenday.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Boxes and arrows, arranged by themselves along one direction: a driver diagram, a logic model, the journey of data, the way to access.
 *
 * @param nodes     one at least; earlier ones stand before later ones where nothing speaks against it
 * @param edges     between nodes
 * @param direction in which edges lead
 * @param groups    of nodes; a node is in one at most
 * @param grouping  how groups are shown
 * @param widest    how many points wide it may get; words are broken sooner to keep it so, but never within themselves
 * @param path      ids of nodes that stand out together with the edges from each to the next, such as the way through a decision tree
 */
public record Diagram(String title, List<Node> nodes, List<Edge> edges, Direction direction, List<Group> groups, Grouping grouping,
		int widest, List<String> path, String alt) implements Sketch {

	/** Where edges lead. */
	public enum Direction {
		RIGHT, DOWN
	}

	/** How groups are shown. */
	public enum Grouping {
		/** As columns (rows, where edges lead down), one after another, each under its title. */
		COLUMNS,
		/** As frames around their nodes. */
		FRAMES
	}

	/** The outline of a node. */
	public enum Shape {
		BOX,
		/** A box with round corners, such as for a beginning or an end. */
		ROUNDED,
		/** A decision. */
		DIAMOND,
		/** Where data are kept. */
		STORE
	}

	/** What an edge ends with. */
	public enum Head {
		/** An arrow where it leads to. */
		END,
		/** An arrow where it comes from, for what is arranged against the way it acts, as the drivers of an aim are. */
		START,
		/** Arrows on both ends. */
		BOTH,
		/** A line. */
		NONE
	}

	/**
	 * A box.
	 *
	 * @param id   not printed
	 * @param text its words
	 */
	public record Node(String id, String text, Shape shape, Optional<Light> light) {
		public Node {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(text, "text");
			Objects.requireNonNull(shape, "shape");
			Objects.requireNonNull(light, "light");
		}

		/** A plain box. */
		public static Node box(String id, String text) {
			return new Node(id, text, Shape.BOX, Optional.empty());
		}
	}

	/**
	 * A line between two nodes.
	 *
	 * @param from   id of a node
	 * @param to     id of another node
	 * @param label  beside it; may be empty. Of one or two letters it is a mark that refers to a legend, and stands where the line begins
	 * @param dashed such as for what is wished, not yet so
	 */
	public record Edge(String from, String to, String label, Head head, boolean dashed, Optional<Light> light) {
		public Edge {
			Objects.requireNonNull(from, "from");
			Objects.requireNonNull(to, "to");
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(head, "head");
			Objects.requireNonNull(light, "light");
		}

		/** An arrow without words. */
		public static Edge arrow(String from, String to) {
			return new Edge(from, to, "", Head.END, false, Optional.empty());
		}
	}

	/**
	 * Nodes that belong together.
	 *
	 * @param nodes their ids, one at least
	 */
	public record Group(String title, List<String> nodes) {
		public Group {
			Objects.requireNonNull(title, "title");
			nodes = List.copyOf(nodes);
			if (nodes.isEmpty()) {
				throw new IllegalArgumentException("The group \"%s\" is empty: leave it out.".formatted(title));
			}
		}
	}

	/** A diagram in which nothing stands out. */
	public Diagram(String title, List<Node> nodes, List<Edge> edges, Direction direction, List<Group> groups, Grouping grouping, int widest,
			String alt) {
		this(title, nodes, edges, direction, groups, grouping, widest, List.of(), alt);
	}

	public Diagram {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(direction, "direction");
		Objects.requireNonNull(grouping, "grouping");
		Frame.requireAlt(title, alt);
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		groups = List.copyOf(groups);
		path = List.copyOf(path);
		Set<String> ids = new HashSet<>();
		for (Node node : nodes) {
			if (!ids.add(node.id())) {
				throw new IllegalArgumentException("Two nodes of the diagram \"%s\" have the id \"%s\".".formatted(title, node.id()));
			}
		}
		if (nodes.isEmpty()) {
			throw new IllegalArgumentException("The diagram \"%s\" has no nodes.".formatted(title));
		}
		for (Edge edge : edges) {
			if (!ids.contains(edge.from()) || !ids.contains(edge.to()) || edge.from().equals(edge.to())) {
				throw new IllegalArgumentException("The edge from \"%s\" to \"%s\" of the diagram \"%s\" does not join two of its nodes."
						.formatted(edge.from(), edge.to(), title));
			}
		}
		for (String id : path) {
			if (!ids.contains(id)) {
				throw new IllegalArgumentException("The path goes through \"%s\", which is no node of the diagram \"%s\"."
						.formatted(id, title));
			}
		}
		for (Group group : groups) {
			for (String id : group.nodes()) {
				if (!ids.remove(id)) {
					throw new IllegalArgumentException("The node \"%s\" of the group \"%s\" is not in the diagram, or in two groups."
							.formatted(id, group.title()));
				}
			}
		}
	}

	/** Whether an edge leads from one node of the path to the next. */
	public boolean isOnPath(Edge edge) {
		int from = path.indexOf(edge.from());
		return from >= 0 && from + 1 < path.size() && path.get(from + 1).equals(edge.to());
	}
}
