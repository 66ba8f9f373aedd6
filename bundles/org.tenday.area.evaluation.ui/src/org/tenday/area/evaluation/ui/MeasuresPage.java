package org.tenday.area.evaluation.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tenday.area.evaluation.Coverage;
import org.tenday.area.evaluation.Coverage.Placed;
import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.MeasureSet.Measure;
import org.tenday.area.evaluation.MeasureSetType;
import org.tenday.area.evaluation.MeasureWords;
import org.tenday.model.Module;
import org.tenday.skill.Words;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;
import org.tenday.ui.StableId;

/** All measures of a module, and what its logic models claim that none of them shows. */
public final class MeasuresPage implements ModulePage {

	private static final int HEIGHT = 180;

	private ModuleEditing editing;
	private Table measures;
	private Table unmeasured;
	private Coverage shown = new Coverage(List.of(), List.of());

	@Override
	public void create(Composite parent, ModuleEditing given) {
		editing = given;
		measures = table(parent, "Measures", "All measures of this module. Enter opens the block that one stands in.",
				"evaluation.measures",
				List.of("Measure", "Type", "Baseline", "Source", "Owner", "Block"), List.of(190, 80, 250, 170, 130, 150));
		measures.addListener(SWT.DefaultSelection, event -> editing.open(shown.measures().get(measures.getSelectionIndex()).block()));
		unmeasured = table(parent, "Not measured",
				"Outputs and outcomes of the logic models that no measure shows. A measure says in its field Shows which box it measures.",
				"evaluation.unmeasured", List.of("Box", "Column", "Logic model"), List.of(350, 150, 250));
		unmeasured.addListener(SWT.DefaultSelection,
				event -> editing.open(shown.unmeasured().get(unmeasured.getSelectionIndex()).block()));
	}

	private Table table(Composite parent, String title, String words, String id, List<String> headings, List<Integer> widths) {
		Composite body = editing.section(parent, title, words);
		Table table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		StableId.set(table, id);
		table.setHeaderVisible(true);
		for (int i = 0; i < headings.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(headings.get(i));
			column.setWidth(widths.get(i));
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(300, HEIGHT).span(2, 1).applyTo(table);
		return table;
	}

	@Override
	public void show(Module module) {
		shown = Coverage.of(module);
		Words words = Words.beside(MeasureSetType.class, editing.programme().about().language());
		MeasureWords figures = new MeasureWords(words);
		fill(measures, shown.measures().stream().map(placed -> row(placed, figures)).toList());
		fill(unmeasured, shown.unmeasured().stream().map(placed -> row(placed, words)).toList());
	}

	private static String[] row(Placed<Measure> placed, MeasureWords figures) {
		Measure measure = placed.what();
		return new String[]{ measure.name(), orNone(figures.kind(measure)), orNone(figures.baseline(measure)), orNone(measure.source()),
				orNone(measure.owner()), placed.title() };
	}

	private static String[] row(Placed<Item> placed, Words words) {
		return new String[]{ placed.what().text(), words.choice("logic-model.stage", placed.what().stage()), placed.title() };
	}

	private static String orNone(String words) {
		return words.isBlank() ? "none yet" : words;
	}

	private static void fill(Table table, List<String[]> rows) {
		int chosen = table.getSelectionIndex();
		table.setRedraw(false);
		table.removeAll();
		rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row));
		table.setSelection(Math.min(chosen, rows.size() - 1));
		table.setRedraw(true);
	}
}
