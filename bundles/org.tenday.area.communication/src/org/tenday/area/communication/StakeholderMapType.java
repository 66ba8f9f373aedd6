package org.tenday.area.communication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tenday.area.communication.StakeholderMap.Quadrant;
import org.tenday.area.communication.StakeholderMap.Stakeholder;
import org.tenday.area.communication.StakeholderMap.Stance;
import org.tenday.document.Element;
import org.tenday.drawing.Description;
import org.tenday.drawing.Matrix;
import org.tenday.drawing.Matrix.Entry;
import org.tenday.drawing.Matrix.Scale;
import org.tenday.drawing.Matrix.Zone;
import org.tenday.drawing.Sketch;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Use;
import org.tenday.skill.BlockRule;
import org.tenday.skill.Inspection;
import org.tenday.skill.Paper;
import org.tenday.skill.SheetType;
import org.tenday.skill.Words;

/** A stakeholder map: a grid of interest by influence, a table of who stands in it, and what is done in each quarter. */
public final class StakeholderMapType extends SheetType<StakeholderMap> {

	private static final int WIDTH = 460;
	private static final String ID = "communication.stakeholder-map.";

	private static final List<BlockRule<StakeholderMap>> RULES = List.of(
			BlockRule.warning(ID + "action", "Each quarter of the map has an action: a map without actions is a drawing.",
					StakeholderMapType::actions),
			BlockRule.warning(ID + "owner",
					"Whoever has high interest and high influence, 4 or 5 on both scales, has an owner who looks after "
							+ "them.",
					StakeholderMapType::owners),
			BlockRule.warning(ID + "placed", "Every stakeholder has an interest and an influence, so that they stand in the map.",
					StakeholderMapType::placed));

	/** Made by the platform. */
	public StakeholderMapType() {
		super("communication.stakeholder-map", "Stakeholder map", new StakeholderMap(Brief.of(Use.TEMPLATE), List.of(), "", "", "", ""));
	}

	@Override
	protected Optional<Sketch> picture(StakeholderMap map, Paper paper) {
		return placed(map).isEmpty() && !paper.isToFill() ? Optional.empty() : Optional.of(sketch(map, paper.words()));
	}

	/** The grid; its entries are those stakeholders that are placed, in their order. */
	public static Matrix sketch(StakeholderMap map, Words words) {
		List<Entry> entries = placed(map).stream().map(map.stakeholders()::get)
				.map(each -> new Entry(each.name(), each.interest().orElseThrow(), each.influence().orElseThrow())).toList();
		Scale across = scale("map.interest", words);
		Scale up = scale("map.influence", words);
		return new Matrix("", across, up, Arrays.stream(Quadrant.values()).map(quadrant -> zone(quadrant, words)).toList(), entries, WIDTH,
				new Description(words.language()).matrix(across, up, entries));
	}

	/** The places of the stakeholders that stand in the map, from 0, in the order of the map's entries. */
	public static List<Integer> placed(StakeholderMap map) {
		return IntStream.range(0, map.stakeholders().size()).filter(i -> map.stakeholders().get(i).isPlaced()).boxed().toList();
	}

	private static Scale scale(String word, Words words) {
		return new Scale(words.get(word), IntStream.rangeClosed(1, StakeholderMap.HIGHEST).mapToObj(step -> switch (step) {
		case 1 -> words.get("map.lowest");
		case StakeholderMap.HIGHEST -> words.get("map.highest");
		default -> String.valueOf(step);
		}).toList());
	}

	private static Zone zone(Quadrant quadrant, Words words) {
		boolean isInterested = quadrant == Quadrant.CLOSELY || quadrant == Quadrant.INFORMED;
		boolean isInfluential = quadrant == Quadrant.CLOSELY || quadrant == Quadrant.SATISFIED;
		return new Zone(isInterested ? StakeholderMap.HIGH : 1, isInterested ? StakeholderMap.HIGHEST : StakeholderMap.HIGH - 1,
				isInfluential ? StakeholderMap.HIGH : 1, isInfluential ? StakeholderMap.HIGHEST : StakeholderMap.HIGH - 1,
				words.choice("map", quadrant), Optional.empty());
	}

	/** Where somebody stands, in words. */
	public static String words(Stakeholder stakeholder, Words words) {
		return stakeholder.isPlaced()
				? words.get("map.place", stakeholder.name(), stakeholder.interest().get(), stakeholder.influence().get())
				: stakeholder.name();
	}

	@Override
	protected List<Element> fields(StakeholderMap map, Paper paper) {
		List<Element> elements = new ArrayList<>(paper.table("", List.of(paper.word("map.name"), paper.word("map.organisation"),
				paper.word("map.interest"), paper.word("map.influence"), paper.word("map.stance"), paper.word("map.needs"),
				paper.word("map.owner")), List.of(4, 3, 2, 2, 2, 4, 3),
				map.stakeholders().stream().map(each -> cells(each, paper)).toList()));
		for (Quadrant quadrant : Quadrant.values()) {
			elements.addAll(paper.line(paper.word("map", quadrant), map.action(quadrant)));
		}
		return elements;
	}

	private static List<String> cells(Stakeholder stakeholder, Paper paper) {
		return List.of(stakeholder.insideLead() ? paper.word("map.inside-lead", stakeholder.name()) : stakeholder.name(),
				stakeholder.organisation(), paper.count(stakeholder.interest()), paper.count(stakeholder.influence()),
				stakeholder.stance() == Stance.NOT_SAID ? "" : paper.word("stance", stakeholder.stance()), stakeholder.needs(),
				stakeholder.owner());
	}

	/** What is done in each quarter; who stands there is in the picture. */
	@Override
	protected List<String> lines(StakeholderMap map, Paper paper) {
		return Arrays.stream(Quadrant.values()).filter(quadrant -> !map.action(quadrant).isBlank())
				.map(quadrant -> "**" + paper.word("map", quadrant) + ":** " + map.action(quadrant)).toList();
	}

	@Override
	public List<BlockRule<StakeholderMap>> rules() {
		return RULES;
	}

	private static void actions(StakeholderMap map, Inspection<StakeholderMap> inspection) {
		if (map.isUnwritten()) {
			return;
		}
		for (Quadrant quadrant : Quadrant.values()) {
			if (map.action(quadrant).isBlank()) {
				String key = quadrant.name().toLowerCase(Locale.ROOT);
				inspection
						.find("Nobody has said what to do with those in the quarter \"%s\" of the stakeholder map \"%s\": write an action."
								.formatted(inWords(quadrant), inspection.name()), key);
			}
		}
	}

	private static String inWords(Quadrant quadrant) {
		return switch (quadrant) {
		case CLOSELY -> "Work with closely";
		case SATISFIED -> "Keep satisfied";
		case INFORMED -> "Keep informed";
		case WATCHED -> "Watch";
		};
	}

	private static void owners(StakeholderMap map, Inspection<StakeholderMap> inspection) {
		for (int i = 0; i < map.stakeholders().size(); i++) {
			Stakeholder stakeholder = map.stakeholders().get(i);
			if (stakeholder.owner().isBlank() && stakeholder.quadrant().equals(Optional.of(Quadrant.CLOSELY))) {
				inspection.find("\"%s\" has high interest and high influence in the stakeholder map \"%s\", and no owner: name one."
						.formatted(stakeholder.name(), inspection.name()), "stakeholders", String.valueOf(i), "owner");
			}
		}
	}

	private static void placed(StakeholderMap map, Inspection<StakeholderMap> inspection) {
		for (int i = 0; i < map.stakeholders().size(); i++) {
			Stakeholder stakeholder = map.stakeholders().get(i);
			if (!stakeholder.isPlaced()) {
				inspection.find("\"%s\" does not stand in the stakeholder map \"%s\": give an interest and an influence from 1 to 5."
						.formatted(stakeholder.name(), inspection.name()), "stakeholders", String.valueOf(i),
						stakeholder.interest().isEmpty() ? "interest" : "influence");
			}
		}
	}
}
