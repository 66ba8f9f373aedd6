package org.tenday.area.landscape;

import java.util.ArrayList;
import java.util.List;

import org.tenday.area.landscape.TouchpointMap.Touchpoint;
import org.tenday.document.Element;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;

/** A pathway touchpoint map: a table with a row for each record that is made along a pathway. */
public final class TouchpointMapType extends SheetType<TouchpointMap> {

	private static final List<BlockRule<TouchpointMap>> RULES = List.of(
			BlockRule.warning("landscape.touchpoint-map.source",
					"Every step has a data source or is marked as not recorded: an empty cell could mean either.",
					TouchpointMapType::sources),
			BlockRule.error("landscape.touchpoint-map.contradiction",
					"What is marked as not recorded has no system that it is recorded in.",
					TouchpointMapType::contradictions));

	/** Made by the platform. */
	public TouchpointMapType() {
		super("landscape.touchpoint-map", "Pathway touchpoint map", new TouchpointMap(Brief.of(Use.TEMPLATE), "", List.of()));
	}

	@Override
	protected List<Element> fields(TouchpointMap map, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.line(paper.word("touch.pathway"), map.pathway()));
		elements.addAll(paper.table("", List.of(paper.word("touch.step"), paper.word("touch.recorder"), paper.word("touch.system"),
				paper.word("touch.coding"), paper.word("touch.lag"), paper.word("touch.missing")), List.of(3, 3, 4, 3, 2, 4),
				map.touchpoints().stream().map(touchpoint -> cells(touchpoint, paper)).toList()));
		return elements;
	}

	private static List<String> cells(Touchpoint touchpoint, Paper paper) {
		return List.of(touchpoint.step(), touchpoint.recorder(),
				touchpoint.notRecorded() ? "**" + paper.word("touch.not-recorded") + "**" : touchpoint.system(), touchpoint.coding(),
				touchpoint.lag() == Band.NOT_STATED ? "" : paper.word("band", touchpoint.lag()), touchpoint.missing());
	}

	/** What nobody records, which no data source will ever show; where everything is recorded, the systems. */
	@Override
	protected List<String> lines(TouchpointMap map, Paper paper) {
		List<String> gaps = map.touchpoints().stream().filter(Touchpoint::notRecorded)
				.map(touchpoint -> paper.word("touch.gap", touchpoint.step())).toList();
		return gaps.isEmpty()
				? map.touchpoints().stream().map(touchpoint -> paper.word("touch.line", touchpoint.step(), touchpoint.system())).toList()
				: gaps;
	}

	@Override
	public List<BlockRule<TouchpointMap>> rules() {
		return RULES;
	}

	private static void sources(TouchpointMap map, Inspection<TouchpointMap> inspection) {
		if (map.isUnwritten()) {
			return;
		}
		for (int i = 0; i < map.touchpoints().size(); i++) {
			Touchpoint touchpoint = map.touchpoints().get(i);
			if (touchpoint.system().isBlank() && !touchpoint.notRecorded()) {
				inspection.find(
						"The step \"%s\" of the touchpoint map \"%s\" has no data source: name the system, or mark it as not recorded."
								.formatted(touchpoint.step(), inspection.name()),
						"touchpoints", String.valueOf(i), "system");
			}
		}
	}

	private static void contradictions(TouchpointMap map, Inspection<TouchpointMap> inspection) {
		for (int i = 0; i < map.touchpoints().size(); i++) {
			Touchpoint touchpoint = map.touchpoints().get(i);
			if (!touchpoint.system().isBlank() && touchpoint.notRecorded()) {
				inspection.find("The step \"%s\" of the touchpoint map \"%s\" is not recorded and yet in %s: take one of the two away."
						.formatted(touchpoint.step(), inspection.name(), touchpoint.system()), "touchpoints", String.valueOf(i),
						"not-recorded");
			}
		}
	}
}
