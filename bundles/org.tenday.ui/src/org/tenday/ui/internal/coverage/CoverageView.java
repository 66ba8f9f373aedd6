package org.tenday.ui.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Programme;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.coverage.CoverageTree.Column;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.navigator.ProgrammeTree;
import org.tenday.ui.internal.programmes.ActiveProgramme;
import org.tenday.ui.internal.programmes.Programmes;

/** What of the active programme is taught, practised and asked for, and where there are gaps. A double click, or Enter, opens the place. */
public final class CoverageView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.tenday.ui.coverage";

	private record Worked(String summary, CoverageRows rows) {
	}

	private Programmes programmes;
	private ProgrammeTree tree;
	private Label summary;
	private TabFolder tabs;
	private List<CoverageTree> trees;
	private Optional<OpenProgramme> subject = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		programmes = getSite().getService(Programmes.class);
		tree = new ProgrammeTree(programmes.areas());
		parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		summary = new Label(parent, SWT.WRAP);
		StableId.set(summary, "coverage.summary");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(summary);
		tabs = new TabFolder(parent, SWT.NONE);
		StableId.set(tabs, "coverage.tabs");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		List<Column> credits = new ArrayList<>(List.of(new Column("Timetable or day", 34), new Column("Teaching", 16)));
		CoverageRows.SCHEMES.forEach(scheme -> credits.add(new Column("Credits: " + scheme.name(), 25)));
		trees = List.of(
				tab("Objectives", "coverage.objectives", List.of(new Column("Objective or session", 44), new Column("Time", 12),
						new Column("Asked by", 20), new Column("Gap", 24))),
				tab("Types of learning", "coverage.learning", List.of(new Column("Module or type", 34), new Column("Time", 12),
						new Column("Share", 10), new Column("Mix", 44))),
				tab("CPD", "coverage.credits", credits));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		ActiveProgramme.follow(getSite().getPage(), programmes.open(), parent, this::follow);
	}

	private CoverageTree tab(String title, String id, List<Column> columns) {
		CoverageTree made = new CoverageTree(tabs, id, title + " of the programme", columns, this::open);
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(made.control());
		return made;
	}

	/** A place that has been removed since has nothing to show. */
	private void open(Node place) {
		if (tree.label(place).isPresent()) {
			EditorOpener.open(getSite().getPage(), place);
		}
	}

	private void follow(Optional<OpenProgramme> now) {
		subject = now;
		if (now.isEmpty()) {
			tabs.setEnabled(false);
			trees.forEach(each -> each.show(List.of()));
			say("Open a programme to see what it covers.");
			return;
		}
		OpenProgramme open = now.get();
		Programme snapshot = open.programme();
		programmes.background().quietly("Working out what is covered",
				monitor -> new Worked(CoverageRows.summary(snapshot), CoverageRows.of(open, snapshot)),
				worked -> show(open, worked), this::say);
	}

	/** Somebody may have gone on to another programme meanwhile. */
	private void show(OpenProgramme open, Worked worked) {
		if (!summary.isDisposed() && subject.filter(of -> of == open).isPresent()) {
			tabs.setEnabled(true);
			CoverageRows rows = worked.rows();
			List<List<CoverageRow>> lists = List.of(rows.objectives(), rows.learning(), rows.credits());
			for (int i = 0; i < lists.size(); i++) {
				trees.get(i).show(lists.get(i));
			}
			say(worked.summary());
		}
	}

	private void say(String words) {
		if (!summary.isDisposed() && !words.equals(summary.getText())) {
			summary.setText(words);
			summary.requestLayout();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenProgramme.class ? adapter.cast(subject.orElse(null)) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		trees.get(Math.max(0, tabs.getSelectionIndex())).setFocus();
	}
}
