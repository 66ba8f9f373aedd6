package org.tenday.area.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.area.evaluation.CodingFrame.Code;
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

/** A coding frame: a tree of themes and sub-themes, and a table that defines each. */
public final class CodingFrameType extends SheetType<CodingFrame> {

	private static final int WIDEST = 460;

	/** Made by the platform. */
	public CodingFrameType() {
		super("evaluation.coding-frame", "Coding frame", new CodingFrame(Brief.of(Use.TEMPLATE), "", List.of()));
	}

	@Override
	protected Optional<Sketch> picture(CodingFrame frame, Paper paper) {
		List<Node> themes = new ArrayList<>();
		List<Node> below = new ArrayList<>();
		List<Edge> edges = new ArrayList<>();
		for (String theme : frame.themes()) {
			String id = "theme-" + themes.size();
			themes.add(new Node(id, theme, Diagram.Shape.ROUNDED, Optional.empty()));
			frame.below(theme).forEach(name -> {
				Node node = Node.box("sub-theme-" + below.size(), name);
				below.add(node);
				edges.add(new Edge(id, node.id(), "", Head.NONE, false, Optional.empty()));
			});
		}
		if (below.isEmpty()) {
			return Optional.empty();
		}
		List<Node> nodes = new ArrayList<>(themes);
		nodes.addAll(below);
		return Optional.of(new Diagram("", nodes, edges, Direction.RIGHT, List.of(group(paper.word("coding-frame.themes"), themes),
				group(paper.word("coding-frame.sub-themes"), below)), Grouping.COLUMNS, WIDEST, alt(frame, paper)));
	}

	private static Group group(String title, List<Node> nodes) {
		return new Group(title, nodes.stream().map(Node::id).toList());
	}

	private static String alt(CodingFrame frame, Paper paper) {
		return paper.word("coding-frame.alt", frame.themes().stream().map(theme -> {
			String below = frame.below(theme).collect(Collectors.joining("; "));
			return below.isEmpty() ? theme + "." : theme + ": " + below + ".";
		}).collect(Collectors.joining(" ")));
	}

	@Override
	protected List<Element> fields(CodingFrame frame, Paper paper) {
		List<Element> elements = new ArrayList<>();
		if (!frame.material().isBlank()) {
			elements.addAll(paper.line(paper.word("coding-frame.material"), frame.material()));
		}
		elements.addAll(paper.longTable("", List.of(paper.word("coding-frame.theme"), paper.word("coding-frame.sub-theme"),
				paper.word("coding-frame.definition"), paper.word("coding-frame.quotation")), List.of(4, 4, 6, 6),
				frame.codes().stream().map(code -> cells(code, paper)).toList()));
		return elements;
	}

	private static List<String> cells(Code code, Paper paper) {
		List<String> definition = new ArrayList<>();
		if (!code.definition().isBlank()) {
			definition.add(code.definition());
		}
		if (!code.include().isBlank()) {
			definition.add(paper.word("coding-frame.include", code.include()));
		}
		if (!code.exclude().isBlank()) {
			definition.add(paper.word("coding-frame.exclude", code.exclude()));
		}
		String quotation = code.quotation().isBlank() ? "" : paper.word("coding-frame.quoted", code.quotation());
		return List.of(code.theme(), code.subTheme(), String.join(" ", definition),
				code.speaker().isBlank() || quotation.isEmpty() ? quotation : quotation + " (" + code.speaker() + ")");
	}

	@Override
	public List<BlockRule<CodingFrame>> rules() {
		return CodingRules.ALL;
	}
}
