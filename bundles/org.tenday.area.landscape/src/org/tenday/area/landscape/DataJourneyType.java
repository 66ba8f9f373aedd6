package org.tenday.area.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.area.landscape.DataJourney.Movement;
import org.tenday.document.Element;
import org.tenday.drawing.Diagram;
import org.tenday.drawing.Diagram.Direction;
import org.tenday.drawing.Diagram.Edge;
import org.tenday.drawing.Diagram.Grouping;
import org.tenday.drawing.Diagram.Head;
import org.tenday.drawing.Diagram.Node;
import org.tenday.drawing.Diagram.Shape;
import org.tenday.drawing.Light;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** A data journey: organisations with arrows between them, each arrow with a traffic light, and a table of the arrows. */
public final class DataJourneyType extends SheetType<DataJourney> {

	private static final int WIDEST = 460;

	/** Made by the platform. */
	public DataJourneyType() {
		super("landscape.data-journey", "Data journey", new DataJourney(Brief.of(Use.TEMPLATE), List.of(), List.of()));
	}

	@Override
	protected Optional<Sketch> picture(DataJourney journey, Paper paper) {
		return sketch(journey, paper.words());
	}

	/**
	 * The organisations as nodes named by their places, from 0, with the movements that join two of them as edges in their order; nothing where
	 * there are no organisations. A movement without a legal basis is dashed: it is wished for, not yet allowed.
	 */
	public static Optional<Sketch> sketch(DataJourney journey, Words words) {
		if (journey.organisations().isEmpty()) {
			return Optional.empty();
		}
		List<Node> nodes = IntStream.range(0, journey.organisations().size())
				.mapToObj(i -> new Node(String.valueOf(i), journey.organisations().get(i).name(), Shape.ROUNDED, Optional.empty()))
				.toList();
		List<Edge> edges = drawnMovements(journey).map(movement -> edge(movement, journey, words)).toList();
		return Optional.of(new Diagram("", nodes, edges, Direction.RIGHT, List.of(), Grouping.FRAMES, WIDEST, alt(journey, words)));
	}

	/** The places of the movements that are edges of the picture, from 0, in its order: of those that join two of the organisations. */
	public static List<Integer> drawn(DataJourney journey) {
		return IntStream.range(0, journey.movements().size()).filter(i -> {
			Optional<Integer> from = journey.place(journey.movements().get(i).from());
			Optional<Integer> to = journey.place(journey.movements().get(i).to());
			return from.isPresent() && to.isPresent() && !from.equals(to);
		}).boxed().toList();
	}

	private static Stream<Movement> drawnMovements(DataJourney journey) {
		return drawn(journey).stream().map(journey.movements()::get);
	}

	private static Edge edge(Movement movement, DataJourney journey, Words words) {
		String label = movement.barrier().isBlank()
				? movement.what()
				: words.get("journey.with-barrier", movement.what(), movement.barrier());
		return new Edge(String.valueOf(journey.place(movement.from()).orElseThrow()),
				String.valueOf(journey.place(movement.to()).orElseThrow()), label, Head.END, movement.basis().isBlank(),
				light(movement, words));
	}

	private static Optional<Light> light(Movement movement, Words words) {
		return movement.pace() == Pace.NOT_SAID ? Optional.empty() : Optional.of(movement.pace().light(words));
	}

	private static String alt(DataJourney journey, Words words) {
		return drawn(journey).isEmpty()
				? words.get("journey.alt-empty", journey.organisations().size())
				: drawnMovements(journey).map(movement -> words(movement, journey, words)).collect(Collectors.joining("; "));
	}

	/** A movement in words: who to whom, what, how fast. */
	public static String words(Movement movement, DataJourney journey, Words words) {
		return words.get("journey.line", journey.name(movement.from()), journey.name(movement.to()), movement.what(),
				words.choice("pace", movement.pace()));
	}

	@Override
	protected List<Element> fields(DataJourney journey, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.table("", List.of(paper.word("journey.from"), paper.word("journey.to"),
				paper.word("journey.what"), paper.word("journey.basis"), paper.word("journey.pace"), paper.word("journey.months"),
				paper.word("journey.barrier")), List.of(4, 4, 4, 4, 2, 2, 4),
				journey.movements().stream().map(movement -> cells(movement, journey, paper)).toList()));
		elements.add(paper.composer().small(paper.word("journey.key")));
		return elements;
	}

	private static List<String> cells(Movement movement, DataJourney journey, Paper paper) {
		return List.of(journey.name(movement.from()), journey.name(movement.to()), movement.what(), movement.basis(),
				movement.pace() == Pace.NOT_SAID ? "" : paper.word("pace", movement.pace()), paper.number(movement.months()),
				movement.barrier());
	}

	/** The barriers: the picture says all else. */
	@Override
	protected List<String> lines(DataJourney journey, Paper paper) {
		return journey.movements().stream().filter(movement -> movement.pace() == Pace.SLOW && !movement.barrier().isBlank())
				.map(movement -> "**" + paper.word("pace", movement.pace()) + ":** " + movement.barrier()).toList();
	}

	@Override
	public List<BlockRule<DataJourney>> rules() {
		return DataJourneyRules.ALL;
	}
}
