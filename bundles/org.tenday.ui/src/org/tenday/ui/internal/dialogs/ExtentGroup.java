package org.tenday.ui.internal.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Timetable;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.ExportExtent;

/** Asks which timetable is printed, and whether in one file or one for each day or module; then for which of them. */
final class ExtentGroup {

	private static final int WHOLE = 0;
	private static final int DAYS = 1;
	private static final int MODULES = 2;
	private static final int LIST_HEIGHT = 90;

	private final Programme programme;
	private final Runnable changed;
	private final Combo timetable;
	private final Combo split;
	private final Table parts;

	/**
	 * @param proposal what was chosen the last time; what of it the programme does not have any more is passed over
	 */
	ExtentGroup(Composite parent, Programme programme, ExportExtent proposal, Runnable changed) {
		this.programme = programme;
		this.changed = changed;
		Group group = new Group(parent, SWT.NONE);
		group.setText("How much");
		group.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		timetable = combo(group, "export.timetable", "The timetable that is printed");
		programme.timetables().forEach(each -> timetable.add(each.title().isBlank() ? each.id().value() : each.title()));
		timetable.select(
				Math.max(0, programme.timetables().stream().map(each -> Optional.of(each.id())).toList().indexOf(proposal.timetable())));
		timetable.setEnabled(programme.timetables().size() > 1);
		timetable.addListener(SWT.Selection, event -> fill());
		split = combo(group, "export.split", "How many files");
		split.setItems("One file each", "One file a day", "One file a module");
		split.select(!proposal.days().isEmpty() ? DAYS : !proposal.modules().isEmpty() ? MODULES : WHOLE);
		split.addListener(SWT.Selection, event -> fill());
		parts = new Table(group, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		parts.setToolTipText("For which of them");
		parts.addListener(SWT.Selection, event -> changed.run());
		StableId.set(parts, "export.parts");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(parts);
		fill();
		for (int place = 0; place < parts.getItemCount(); place++) {
			parts.getItem(place).setChecked(split.getSelectionIndex() == DAYS
					? proposal.days().contains(place + 1)
					: proposal.modules().contains(programme.modules().get(place).id()));
		}
	}

	private static Combo combo(Composite parent, String id, String words) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setToolTipText(words);
		StableId.set(combo, id);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private Optional<Timetable> chosenTimetable() {
		return programme.timetables().isEmpty() ? Optional.empty() : Optional.of(programme.timetables().get(timetable.getSelectionIndex()));
	}

	private void fill() {
		parts.removeAll();
		if (split.getSelectionIndex() == DAYS) {
			int days = chosenTimetable().map(each -> each.days().size()).orElse(0);
			IntStream.range(0, days).forEach(day -> add(dayName(day)));
		} else if (split.getSelectionIndex() == MODULES) {
			programme.modules().forEach(module -> add(module.title()));
		}
		parts.setEnabled(split.getSelectionIndex() != WHOLE);
		changed.run();
	}

	private String dayName(int day) {
		String title = chosenTimetable().orElseThrow().days().get(day).title();
		return "Day " + (day + 1) + (title.isBlank() ? "" : ": " + title);
	}

	private void add(String words) {
		TableItem item = new TableItem(parts, SWT.NONE);
		item.setText(words);
		item.setChecked(true);
	}

	/** Whether something is chosen. */
	boolean isComplete() {
		return split.getSelectionIndex() == WHOLE || !ticked().isEmpty();
	}

	private List<Integer> ticked() {
		return IntStream.range(0, parts.getItemCount()).filter(place -> parts.getItem(place).getChecked()).boxed().toList();
	}

	ExportExtent extent() {
		List<Integer> days = new ArrayList<>();
		List<Module> modules = new ArrayList<>();
		for (int place : ticked()) {
			if (split.getSelectionIndex() == DAYS) {
				days.add(place + 1);
			} else {
				modules.add(programme.modules().get(place));
			}
		}
		return new ExportExtent(chosenTimetable().map(Timetable::id), days, modules.stream().map(Module::id).toList());
	}
}
