package org.tenday.area.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.change.DriverDiagram.Measure;
import org.tenday.area.change.DriverDiagram.Part;
import org.tenday.drawing.Diagram;
import org.tenday.drawing.Diagram.Direction;
import org.tenday.drawing.Diagram.Edge;
import org.tenday.drawing.Diagram.Group;
import org.tenday.drawing.Diagram.Grouping;
import org.tenday.drawing.Diagram.Head;
import org.tenday.drawing.Diagram.Node;
import org.tenday.drawing.Diagram.Shape;
import org.tenday.skill.Words;

/** The picture of a driver diagram, on paper and on the screen; its nodes are named as {@link DriverNode} names them. */
public final class DriverSketch {

	private static final int WIDTH = 470;
	/** How many boxes an empty diagram has in each column. */
	private static final List<Integer> EMPTY = List.of(1, 3, 6, 6);
	/** Room for a hand in an empty box: three lines that no line break can shorten. */
	private static final String ROOM = String.join("\n", "\u00a0".repeat(28), "\u00a0", "\u00a0");
	private static final String UNWRITTEN = "…";
	private static final List<String> COLUMNS = List.of("driver-diagram.aim", "driver-diagram.primaries", "driver-diagram.secondaries",
			"driver-diagram.ideas");

	private final DriverDiagram diagram;
	private final Words words;

	/** The picture in a language. */
	public DriverSketch(DriverDiagram diagram, Locale language) {
		this.diagram = diagram;
		this.words = words(language);
	}

	static Words words(Locale language) {
		return Words.beside(DriverSketch.class, language);
	}

	/** "Emergency admissions: from 84 to 71 a month, by 31 March 2028"; empty where nothing of it is known. */
	static String aim(DriverDiagram diagram, Words words) {
		String by = diagram.by().map(day -> words.get("driver-diagram.by", words.date(day))).orElse("");
		String measured = Stream.of(diagram.howMuch(), by).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
		return Stream.of(diagram.aim(), measured).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
	}

	/** The diagram as it is. */
	public Diagram sketch() {
		List<Node> nodes = new ArrayList<>();
		List<Edge> edges = new ArrayList<>();
		String aim = measured(aim(diagram, words), DriverDiagram.AIM);
		nodes.add(new Node(DriverNode.AIM.id(), aim.isBlank() ? UNWRITTEN : aim, Shape.ROUNDED, Optional.empty()));
		for (DriverNode node : DriverNode.all(diagram)) {
			if (!node.isAim()) {
				Part part = node.part(diagram);
				String text = node.level() == DriverNode.Level.PRIMARY ? measured(part.text(), part.key()) : part.text();
				nodes.add(Node.box(node.id(), text.isBlank() ? UNWRITTEN : text));
				node.targets(diagram).forEach(target -> edges.add(edge(target.id(), node.id())));
			}
		}
		List<Group> groups = new ArrayList<>();
		for (DriverNode.Level level : DriverNode.Level.values()) {
			List<String> ids = DriverNode.all(diagram).stream().filter(node -> node.level() == level).map(DriverNode::id).toList();
			if (!ids.isEmpty()) {
				groups.add(new Group(words.get(COLUMNS.get(level.ordinal())), ids));
			}
		}
		return new Diagram("", nodes, edges, Direction.RIGHT, groups, Grouping.COLUMNS, WIDTH,
				words.get("driver-diagram.alt", diagram.primaryDrivers().size(), diagram.secondaryDrivers().size(),
						diagram.changeIdeas().size()));
	}

	/** With what is measured below it; balancing measures would not say how one sees that it moves. */
	private String measured(String text, String key) {
		String measures = diagram.measuresOf(key).stream().filter(measure -> measure.kind() != DriverDiagram.Kind.BALANCING)
				.map(Measure::text).collect(Collectors.joining("; "));
		return measures.isEmpty() ? text : text + "\n" + words.get("driver-diagram.measured", measures);
	}

	/** Empty boxes to write in. */
	static Diagram blank(Locale language) {
		Words words = words(language);
		List<Node> nodes = new ArrayList<>();
		List<Edge> edges = new ArrayList<>();
		List<Group> groups = new ArrayList<>();
		for (int column = 0; column < EMPTY.size(); column++) {
			int level = column;
			int many = EMPTY.get(level);
			List<String> ids = IntStream.range(0, many).mapToObj(i -> level + "-" + i).toList();
			ids.forEach(id -> nodes.add(new Node(id, ROOM, level == 0 ? Shape.ROUNDED : Shape.BOX, Optional.empty())));
			groups.add(new Group(words.get(COLUMNS.get(level)), ids));
			for (int i = 0; i < many && level > 0; i++) {
				edges.add(edge(level - 1 + "-" + i * EMPTY.get(level - 1) / many, ids.get(i)));
			}
		}
		return new Diagram("", nodes, edges, Direction.RIGHT, groups, Grouping.COLUMNS, WIDTH, words.get("driver-diagram.blank"));
	}

	private static Edge edge(String from, String to) {
		return new Edge(from, to, "", Head.START, false, Optional.empty());
	}
}
