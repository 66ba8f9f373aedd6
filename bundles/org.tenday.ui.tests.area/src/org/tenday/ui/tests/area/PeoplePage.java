package org.tenday.ui.tests.area;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.Session;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;
import org.tenday.ui.StableId;
import org.tenday.ui.tests.area.StakeholderGrid.Stakeholder;

/** Everybody who stands in a grid of the module. */
public final class PeoplePage implements ModulePage {

	private record Place(BlockId block, Stakeholder stakeholder) {
	}

	private org.eclipse.swt.widgets.List names;
	private List<Place> shown = List.of();

	@Override
	public void create(Composite parent, ModuleEditing editing) {
		Composite body = editing.section(parent, "People", "Everybody who stands in a grid of this module. Enter opens the grid.");
		names = new org.eclipse.swt.widgets.List(body, SWT.BORDER | SWT.V_SCROLL);
		StableId.set(names, "people.names");
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).span(2, 1).applyTo(names);
		names.addListener(SWT.DefaultSelection, event -> editing.open(shown.get(names.getSelectionIndex()).block()));
		Button shorter = new Button(body, SWT.PUSH);
		shorter.setText("Take five minutes off every session");
		StableId.set(shorter, "people.shorter");
		shorter.addListener(SWT.Selection, event -> editing.edit("Shorten sessions", PeoplePage::shorter));
	}

	private static Module shorter(Module module) {
		return module.withSessions(module.sessions().stream().map(session -> session.withMinutes(session.minutes() - 5)).toList());
	}

	@Override
	public void show(Module module) {
		shown = module.sessions().stream().flatMap(session -> places(session).stream()).toList();
		names.setItems(shown.stream().map(place -> StakeholderGridType.words(place.stakeholder())).toArray(String[]::new));
	}

	private static List<Place> places(Session session) {
		List<Place> places = new ArrayList<>();
		for (Block block : session.blocks()) {
			if (block.content() instanceof StakeholderGrid grid) {
				grid.stakeholders().forEach(stakeholder -> places.add(new Place(block.id(), stakeholder)));
			}
		}
		return places;
	}
}
