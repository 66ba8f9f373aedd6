package org.tenday.area.governance.ui;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tenday.area.governance.GovernanceTimeline;
import org.tenday.area.governance.LeadTimes;
import org.tenday.area.governance.OpenMatter;
import org.tenday.area.governance.OpenMatter.Kind;
import org.tenday.area.governance.RiskGrid;
import org.tenday.drawing.Light;
import org.tenday.model.Block;
import org.tenday.model.Module;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;
import org.tenday.ui.StableId;

/** All risks, open approvals and open steps of a module, with who sees to them: the worst first. */
public final class MattersPage implements ModulePage {

	private static final List<String> COLUMNS = List.of("What", "Kind", "Owner", "Score or lead time", "State", "Block");
	private static final int[] WIDTHS = { 190, 75, 150, 160, 150, 180 };

	private ModuleEditing editing;
	private Label summary;
	private Table table;
	private List<OpenMatter> shown = List.of();

	@Override
	public void create(Composite parent, ModuleEditing given) {
		editing = given;
		Composite body = editing.section(parent, "Risks and approvals",
				"All risks, open approvals and open steps of this module, the worst of each first. Enter opens the block.");
		summary = new Label(body, SWT.WRAP);
		StableId.set(summary, "governance.matters.summary");
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).span(2, 1).applyTo(summary);
		table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		StableId.set(table, "governance.matters");
		table.setHeaderVisible(true);
		table.setToolTipText("Enter opens the block");
		for (int i = 0; i < COLUMNS.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(COLUMNS.get(i));
			column.setWidth(WIDTHS[i]);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 320).span(2, 1).applyTo(table);
		table.addListener(SWT.DefaultSelection, event -> editing.open(shown.get(table.getSelectionIndex()).block()));
	}

	@Override
	public void show(Module module) {
		Locale language = editing.programme().about().language();
		int chosen = table.getSelectionIndex();
		shown = OpenMatter.of(module, language);
		table.setRedraw(false);
		table.removeAll();
		for (OpenMatter matter : shown) {
			new TableItem(table, SWT.NONE).setText(new String[]{ matter.name(), kind(matter.kind()),
					matter.owner().isBlank() ? "nobody" : matter.owner(), matter.measure(), matter.state(), title(module, matter) });
		}
		table.setRedraw(true);
		if (chosen >= 0 && chosen < shown.size()) {
			table.setSelection(chosen);
		}
		summary.setText(summary(module));
		summary.requestLayout();
	}

	private static String kind(Kind kind) {
		return switch (kind) {
		case RISK -> "Risk";
		case APPROVAL -> "Approval";
		case STEP -> "Step";
		};
	}

	private static String title(Module module, OpenMatter matter) {
		return module.block(matter.block().value()).map(Block::title).orElse("");
	}

	private String summary(Module module) {
		long high = shown.stream().filter(matter -> matter.kind() == Kind.RISK && matter.weight() > 0
				&& RiskGrid.band(matter.weight()) == Light.Kind.RED).count();
		int longest = module.sessions().stream().flatMap(session -> session.blocks().stream()).map(Block::content)
				.filter(GovernanceTimeline.class::isInstance).map(GovernanceTimeline.class::cast)
				.mapToInt(timeline -> new LeadTimes(timeline.steps()).total()).max().orElse(0);
		return shown.isEmpty()
				? "Nothing is open: no risks, approvals or steps stand in this module."
				: "Risks: %d, of which high: %d. Open approvals: %d. Open steps: %d. Without an owner: %d. Longest chain: %d months."
						.formatted(
								count(Kind.RISK), high, count(Kind.APPROVAL), count(Kind.STEP),
								shown.stream().filter(matter -> matter.owner().isBlank()).count(), longest);
	}

	private long count(Kind kind) {
		return shown.stream().filter(matter -> matter.kind() == kind).count();
	}
}
