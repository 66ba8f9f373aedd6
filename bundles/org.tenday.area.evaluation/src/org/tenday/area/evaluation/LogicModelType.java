package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.LogicModel.Link;
import org.tenday.area.evaluation.LogicModel.Stage;
import org.tenday.document.Element;
import org.tenday.drawing.Diagram;
import org.tenday.drawing.Diagram.Direction;
import org.tenday.drawing.Diagram.Edge;
import org.tenday.drawing.Diagram.Group;
import org.tenday.drawing.Diagram.Grouping;
import org.tenday.drawing.Diagram.Head;
import org.tenday.drawing.Diagram.Node;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** A logic model: boxes in six columns with their links, and the assumptions below. */
public final class LogicModelType extends SheetType<LogicModel> {

	/** In points: a little more than a page has, because six columns of readable words want it. */
	private static final int WIDEST = 620;
	private static final int LETTERS = 26;

	/** Made by the platform. */
	public LogicModelType() {
		super("evaluation.logic-model", "Logic model", new LogicModel(Brief.of(Use.TEMPLATE), List.of(), List.of(), "", ""));
	}

	@Override
	protected Optional<Sketch> picture(LogicModel model, Paper paper) {
		return model.items().isEmpty()
				? Optional.empty()
				: Optional.of(sketch(model, paper.words()));
	}

	/**
	 * What is drawn, on paper and on the screen: the node {@code node-x} is the box with the id x, {@code group-0} the first column.
	 *
	 * @param words those beside this class
	 */
	public static Diagram sketch(LogicModel model, Words words) {
		List<Node> nodes = new ArrayList<>();
		List<Group> groups = new ArrayList<>();
		for (Stage stage : Stage.values()) {
			List<Node> column = model.in(stage).stream().distinct().map(item -> Node.box(item.id(), item.text())).toList();
			List<Node> shown = column.isEmpty() ? List.of(Node.box(" " + stage, "–")) : column;
			nodes.addAll(shown);
			groups.add(new Group(words.choice("logic-model.stage", stage), shown.stream().map(Node::id).toList()));
		}
		List<Edge> edges = drawable(model).stream()
				.map(link -> new Edge(link.from(), link.to(), letter(model, link), Head.END, false, Optional.empty())).toList();
		return new Diagram("", nodes, edges, Direction.RIGHT, groups, Grouping.COLUMNS, WIDEST, alt(model, words));
	}

	/** The links whose ends are there. */
	private static List<Link> drawable(LogicModel model) {
		return model.links().stream().filter(link -> !link.from().equals(link.to()) && model.item(link.from()).isPresent()
				&& model.item(link.to()).isPresent()).toList();
	}

	private static List<Link> assumed(LogicModel model) {
		return drawable(model).stream().filter(link -> !link.assumption().isBlank()).toList();
	}

	/** By which the picture refers to what is said of a link below it; empty where nothing is. */
	private static String letter(LogicModel model, Link link) {
		int place = assumed(model).indexOf(link);
		return place < 0 ? "" : place < LETTERS ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
	}

	private static String alt(LogicModel model, Words words) {
		String columns = Arrays.stream(Stage.values()).filter(stage -> !model.in(stage).isEmpty())
				.map(stage -> words.choice("logic-model.stage", stage) + ": "
						+ model.in(stage).stream().map(Item::text).collect(Collectors.joining("; ")) + ".")
				.collect(Collectors.joining(" "));
		String links = drawable(model).stream()
				.map(link -> words.get("logic-model.leads", text(model, link.from()), text(model, link.to())))
				.collect(Collectors.joining("; "));
		return words.get("logic-model.alt") + " " + columns + (links.isEmpty() ? "" : " " + links + ".");
	}

	private static String text(LogicModel model, String id) {
		return model.item(id).map(Item::text).orElse(id);
	}

	@Override
	protected List<Element> fields(LogicModel model, Paper paper) {
		List<Element> elements = new ArrayList<>();
		if (model.items().isEmpty()) {
			elements.addAll(paper.table("", Arrays.stream(Stage.values()).map(stage -> paper.word("logic-model.stage", stage)).toList(),
					List.of(1, 1, 1, 1, 1, 1), List.of()));
		}
		List<Link> assumed = assumed(model);
		if (!assumed.isEmpty() || model.items().isEmpty()) {
			elements.addAll(paper.table("", List.of(paper.word("logic-model.letter"), paper.word("logic-model.if"),
					paper.word("logic-model.then"), paper.word("logic-model.provided")), List.of(1, 4, 4, 7),
					assumed.stream().map(link -> List.of(letter(model, link), text(model, link.from()), text(model, link.to()),
							link.assumption())).toList()));
		}
		elements.addAll(paper.field(paper.word("logic-model.assumptions"), model.assumptions(), 0));
		elements.addAll(paper.field(paper.word("logic-model.external"), model.externalFactors(), 2));
		return elements;
	}

	@Override
	public List<BlockRule<LogicModel>> rules() {
		return LogicModelRules.ALL;
	}
}
