package org.tenday.area.curation.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.tenday.area.curation.Curated;
import org.tenday.area.curation.Curated.Described;
import org.tenday.area.curation.DataDictionary.Variable;
import org.tenday.area.curation.DataDictionaryType;
import org.tenday.model.Module;
import org.tenday.skill.Words;
import org.tenday.ui.BlockList;
import org.tenday.ui.BlockList.Row;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;
import org.tenday.ui.StableId;

/** All variables of a module's data dictionaries, with where they come from and the data quality rules that look at them. */
public final class VariablesPage implements ModulePage {

	private ModuleEditing editing;
	private Button onlyAnalysed;
	private BlockList variables;

	@Override
	public void create(Composite parent, ModuleEditing given) {
		editing = given;
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.tenday.area.curation.ui.variables");
		Composite body = editing.section(parent, "Variables",
				"Every variable of this module's data dictionaries. Enter or a double click opens the dictionary.");
		onlyAnalysed = new Button(body, SWT.CHECK);
		onlyAnalysed.setText("Only those that the analysis uses");
		StableId.set(onlyAnalysed, "curation.only-analysed");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(onlyAnalysed);
		onlyAnalysed.addListener(SWT.Selection, event -> show(editing.value()));
		variables = new BlockList(body, "Variables", "curation.variables",
				List.of("Variable", "Type", "Source", "Values or code list", "Sensitivity", "Analysed", "Quality rules"), editing::open);
	}

	@Override
	public void show(Module module) {
		Words words = Words.beside(DataDictionaryType.class, editing.programme().about().language());
		boolean some = onlyAnalysed.getSelection();
		variables.show(Curated.variables(module).stream().filter(described -> !some || described.variable().analysed())
				.map(described -> row(described, words)).toList());
	}

	private static Row row(Described described, Words words) {
		Variable variable = described.variable();
		return new Row(described.block().id(), List.of(variable.name(), words.choice("kind", variable.kind()),
				variable.source().isBlank() ? variable.derivation() : variable.source(),
				Stream.of(variable.values(), variable.codeList()).filter(text -> !text.isBlank()).collect(Collectors.joining("; ")),
				words.choice("sensitivity", variable.sensitivity()),
				words.get(variable.analysed() ? "data-dictionary.yes" : "data-dictionary.no"), rules(described)));
	}

	private static String rules(Described described) {
		if (!described.rules().isEmpty()) {
			return String.join(", ", described.rules());
		}
		return described.variable().analysed() ? "no rule yet" : "";
	}
}
