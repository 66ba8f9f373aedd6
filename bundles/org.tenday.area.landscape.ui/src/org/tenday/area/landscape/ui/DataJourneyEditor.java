package org.tenday.area.landscape.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tenday.area.landscape.DataJourney;
import org.tenday.area.landscape.DataJourney.Movement;
import org.tenday.area.landscape.DataJourneyType;
import org.tenday.area.landscape.Pace;
import org.tenday.drawing.Diagram;
import org.tenday.drawing.Diagram.Direction;
import org.tenday.drawing.Diagram.Grouping;
import org.tenday.drawing.Diagram.Node;
import org.tenday.drawing.Sketch;
import org.tenday.drawing.Spot;
import org.tenday.skill.Words;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.DrawingAction;
import org.tenday.ui.DrawingCanvas;
import org.tenday.ui.DrawingEdits;
import org.tenday.ui.DrawnItem;
import org.tenday.ui.Hint;
import org.tenday.ui.StableId;

/** A data journey as it is printed: organisations added, renamed and joined where they stand, and the light of each movement changed in it. */
public final class DataJourneyEditor implements BlockEditor<DataJourney>, DrawingEdits {

	private static final String NODE = "node-";
	private static final String EDGE = "edge-";
	private static final int WIDEST = 460;
	private static final List<Pace> PACES = List.of(Pace.QUICK, Pace.MEDIUM, Pace.SLOW);

	private BlockEditing<DataJourney> editing;
	private DrawingCanvas canvas;

	@Override
	public void create(Composite parent, BlockEditing<DataJourney> given) {
		editing = given;
		canvas = new DrawingCanvas(parent, "Data journey", "journey.picture", this);
		Hint.add(parent, "Insert adds an organisation. Drag one onto another, or press L on it and Enter on the other, to add a movement. "
				+ "Choose a movement with Tab: the arrow keys right and left make its light slower and quicker. F2 renames, Delete takes away.");
		Button add = new Button(parent, SWT.PUSH);
		add.setText("Add organisation");
		StableId.set(add, "journey.add");
		add.addListener(SWT.Selection, event -> add(Optional.empty()));
		editing.fields(parent, "organisations", "movements");
		editing.fields(parent, "brief");
	}

	private Words words() {
		return Words.beside(DataJourneyType.class, editing.programme().about().language());
	}

	@Override
	public void show(DataJourney journey) {
		canvas.show(editing.draw(DataJourneyType.sketch(journey, words()).orElseGet(DataJourneyEditor::nothingYet)),
				Stream.concat(IntStream.range(0, journey.organisations().size()).mapToObj(i -> organisation(i, journey)),
						IntStream.range(0, DataJourneyType.drawn(journey).size()).mapToObj(i -> movement(i, journey))).toList());
	}

	/** What stands there instead of an empty picture; it is not printed. */
	private static Sketch nothingYet() {
		String words = "No organisations yet";
		return new Diagram("", List.of(Node.box("nothing", words)), List.of(), Direction.RIGHT, List.of(), Grouping.FRAMES, WIDEST, words);
	}

	private static DrawnItem organisation(int place, DataJourney journey) {
		String name = journey.organisations().get(place).name();
		return new DrawnItem(NODE + place, name, "Organisation: " + name);
	}

	private DrawnItem movement(int place, DataJourney journey) {
		Movement movement = journey.movements().get(DataJourneyType.drawn(journey).get(place));
		return new DrawnItem(EDGE + place, movement.what(), DataJourneyType.words(movement, journey, words()));
	}

	private static boolean isOrganisation(DrawnItem item) {
		return item.spot().startsWith(NODE);
	}

	private static int organisation(DrawnItem item) {
		return Integer.parseInt(item.spot().substring(NODE.length()));
	}

	/** The place of an item's movement among all movements. */
	private static int movement(DrawnItem item, DataJourney journey) {
		return DataJourneyType.drawn(journey).get(Integer.parseInt(item.spot().substring(EDGE.length())));
	}

	@Override
	public Optional<String> add(Optional<Spot> target) {
		int place = editing.value().organisations().size();
		return editing.edit("Add organisation", DataJourney::withOrganisation) ? Optional.of(NODE + place) : Optional.empty();
	}

	@Override
	public void rename(DrawnItem item, String name) {
		if (isOrganisation(item)) {
			editing.edit("Rename organisation", journey -> journey.named(organisation(item), name));
		} else {
			change("Rename movement", item, movement -> movement.withWhat(name));
		}
	}

	@Override
	public void remove(DrawnItem item) {
		if (isOrganisation(item)) {
			editing.edit("Remove organisation", journey -> journey.withoutOrganisation(organisation(item)));
		} else {
			editing.edit("Remove movement", journey -> journey.with(journey.organisations(),
					without(journey.movements(), movement(item, journey))));
		}
	}

	private static List<Movement> without(List<Movement> movements, int place) {
		List<Movement> fewer = new ArrayList<>(movements);
		fewer.remove(place);
		return fewer;
	}

	@Override
	public boolean canLink(DrawnItem from, DrawnItem to) {
		return isOrganisation(from) && isOrganisation(to) && !editing.value().joins(organisation(from), organisation(to));
	}

	@Override
	public void link(DrawnItem from, DrawnItem to) {
		editing.edit("Add movement", journey -> journey.joined(organisation(from), organisation(to), words().get("journey.what")));
	}

	@Override
	public void step(DrawnItem item, int right, int up) {
		if (!isOrganisation(item)) {
			Pace now = editing.value().movements().get(movement(item, editing.value())).pace();
			int place = PACES.indexOf(now) + right + up;
			change("Change traffic light", item, movement -> movement.paced(PACES.get(Math.clamp(place, 0, PACES.size() - 1))));
		}
	}

	@Override
	public List<DrawingAction> actions(DrawnItem item) {
		return isOrganisation(item)
				? List.of()
				: PACES.stream().map(pace -> new DrawingAction("Set light to " + words().choice("pace", pace).toLowerCase(Locale.ROOT),
						() -> change("Change traffic light", item, movement -> movement.paced(pace)))).toList();
	}

	private void change(String label, DrawnItem item, UnaryOperator<Movement> change) {
		editing.edit(label, journey -> {
			List<Movement> changed = new ArrayList<>(journey.movements());
			changed.set(movement(item, journey), change.apply(changed.get(movement(item, journey))));
			return journey.with(journey.organisations(), changed);
		});
	}
}
