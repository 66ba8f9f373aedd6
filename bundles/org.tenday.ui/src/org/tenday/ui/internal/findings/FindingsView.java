package org.tenday.ui.internal.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.authoring.ProgrammeChange;
import org.tenday.authoring.ProgrammeListener;
import org.tenday.check.Checks;
import org.tenday.check.Finding;
import org.tenday.check.InstalledRules;
import org.tenday.check.Mend;
import org.tenday.model.Programme;
import org.tenday.skill.BlockRules;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.navigator.ProgrammeTree;
import org.tenday.ui.internal.preferences.Settings;
import org.tenday.ui.internal.programmes.Programmes;

/** What checking a programme found. A double click, or Enter, opens the place of a finding; its menu has the mends. */
public final class FindingsView extends ViewPart implements OpenProgrammes.Listener, ProgrammeListener {

	/** The view's id. */
	public static final String ID = "org.tenday.ui.findings";

	private Programmes programmes;
	private ProgrammeTree tree;
	private Label summary;
	private TableViewer viewer;
	private Optional<OpenProgramme> subject = Optional.empty();
	private Optional<CheckedProgramme> checked = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		programmes = getSite().getService(Programmes.class);
		tree = new ProgrammeTree(programmes.areas());
		parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		summary = new Label(parent, SWT.WRAP);
		StableId.set(summary, "findings.summary");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(summary);
		viewer = FindingsTable.create(parent);
		viewer.addOpenListener(event -> selected().ifPresent(this::openPlace));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
		getSite().setSelectionProvider(viewer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		programmes.open().addListener(this);
		show(Optional.empty());
	}

	private Optional<FindingRow> selected() {
		return Optional.ofNullable((FindingRow) viewer.getStructuredSelection().getFirstElement());
	}

	/** A place that has been removed since has nothing to show. */
	private void openPlace(FindingRow row) {
		if (tree.label(row.node()).isPresent()) {
			EditorOpener.open(getSite().getPage(), row.node());
		}
	}

	private void fill(IMenuManager menu) {
		selected().ifPresent(row -> {
			menu.add(action("Open", () -> openPlace(row)));
			row.finding().mends().forEach(mend -> menu.add(action(mend.label(), () -> mend(row.node().programme(), mend))));
		});
	}

	private static Action action(String words, Runnable work) {
		return new Action(words) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	private void mend(OpenProgramme open, Mend mend) {
		open.edit(mend.label(), mend.apply());
		check(open);
	}

	/** Checks a programme as it is now, beside the user interface, and shows what was found. */
	public void check(OpenProgramme open) {
		subject = Optional.of(open);
		Programme snapshot = open.programme();
		Checks checks = BlockRules.with(InstalledRules.all(), programmes.areas(), new Settings().thresholds());
		programmes.background().start("Checking " + snapshot.about().title(), monitor -> checks.run(snapshot), found -> {
			if (!summary.isDisposed() && subject.filter(of -> of == open).isPresent()) {
				show(Optional.of(checked(open, snapshot, found)));
			}
		});
	}

	private CheckedProgramme checked(OpenProgramme open, Programme snapshot, List<Finding> found) {
		return new CheckedProgramme(open, snapshot, found.stream().map(finding -> FindingRow.of(finding, open, tree))
				.sorted(Comparator.comparing(row -> row.finding().severity())).toList());
	}

	private void show(Optional<CheckedProgramme> now) {
		checked.ifPresent(before -> before.open().removeListener(this));
		checked = now;
		checked.ifPresent(after -> after.open().addListener(this));
		viewer.setInput(checked.map(CheckedProgramme::rows).orElse(List.of()));
		showSummary();
	}

	private void showSummary() {
		summary.setText(checked.map(CheckedProgramme::summary)
				.orElse("Nothing has been checked yet. Choose Check Programme in the Publish menu."));
		summary.requestLayout();
	}

	@Override
	public void programmeChanged(ProgrammeChange change) {
		onDisplay(this::showSummary);
	}

	@Override
	public void filesChanged() {
		// Findings are about what is written, whether or not it is saved.
	}

	@Override
	public void opened(OpenProgramme programme) {
		// Nothing is checked that nobody asked for.
	}

	@Override
	public void closed(OpenProgramme programme) {
		onDisplay(() -> {
			if (subject.filter(of -> of == programme).isPresent()) {
				subject = Optional.empty();
				show(Optional.empty());
			}
		});
	}

	private void onDisplay(Runnable runnable) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!summary.isDisposed()) {
				runnable.run();
			}
		});
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenProgramme.class) {
			return adapter.cast(subject.orElse(null));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (programmes != null) {
			programmes.open().removeListener(this);
			checked.ifPresent(before -> before.open().removeListener(this));
		}
		super.dispose();
	}
}
