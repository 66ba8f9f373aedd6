package org.tenday.ui.internal.findings;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
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
import org.tenday.check.Mend;
import org.tenday.model.Programme;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.Question;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.navigator.ProgrammeTree;
import org.tenday.ui.internal.preferences.Settings;
import org.tenday.ui.internal.programmes.ActiveProgramme;
import org.tenday.ui.internal.programmes.Checked;
import org.tenday.ui.internal.programmes.Checking;
import org.tenday.ui.internal.programmes.Programmes;

/** What checking a programme found. A double click, or Enter, opens the place of a finding; its menu has the mends. */
public final class FindingsView extends ViewPart implements OpenProgrammes.Listener, ProgrammeListener, Checking.Listener {

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
		programmes.checking().addListener(this);
		show(Optional.empty());
		ActiveProgramme.follow(getSite().getPage(), programmes.open(), parent, this::followIfWanted);
	}

	/** What is written is checked beside the writing, unless somebody would rather ask for it. */
	private void followIfWanted(Optional<OpenProgramme> active) {
		if (new Settings().isCheckingAsWritten()) {
			active.ifPresent(open -> {
				subject = active;
				programmes.checking().latest(open).filter(latest -> !isShown(latest)).map(this::rows).ifPresent(this::showIfPresent);
			});
		}
	}

	private boolean isShown(Checked latest) {
		return checked.filter(of -> of.open() == latest.open() && of.snapshot() == latest.snapshot()).isPresent();
	}

	@Override
	public void checked(Checked found) {
		CheckedProgramme rows = rows(found);
		onDisplay(() -> {
			if (new Settings().isCheckingAsWritten()) {
				showIfPresent(rows);
			}
		});
	}

	private Optional<FindingRow> selected() {
		return Optional.ofNullable((FindingRow) viewer.getStructuredSelection().getFirstElement());
	}

	/** A place that has been removed since has nothing to show. */
	private void openPlace(FindingRow row) {
		if (tree.label(row.node()).isPresent()) {
			row.finding().remedy().filter(remedy -> remedy.module().isEmpty()).ifPresentOrElse(
					remedy -> EditorOpener.open(getSite().getPage(), new Node.OfProgramme(row.node().programme()), remedy.path()),
					() -> EditorOpener.open(getSite().getPage(), row.node(), row.finding().where().path()));
		}
	}

	private void fill(IMenuManager menu) {
		selected().ifPresent(row -> {
			menu.add(action("Open", () -> openPlace(row)));
			row.finding().mends().forEach(mend -> menu.add(action(mend.label(), () -> mend(row.node().programme(), mend))));
			if (!row.finding().mends().isEmpty()) {
				menu.add(action("Mend…\tCtrl+1", this::offerMends));
			}
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

	/** Asks which mend of the selected finding is to be made, saying what each would change. */
	void offerMends() {
		selected().ifPresent(row -> {
			OpenProgramme open = row.node().programme();
			List<Mend> mends = row.finding().mends();
			Dialogs dialogs = PlatformUI.getWorkbench().getService(Dialogs.class);
			if (mends.isEmpty()) {
				dialogs.ask(new Question<>("Mend", row.finding().message() + "\n\nOnly you can put this right: open its place.",
						Map.of(false, "Close")));
				return;
			}
			Map<Optional<Mend>, String> answers = new LinkedHashMap<>();
			mends.forEach(mend -> answers.put(Optional.of(mend), mend.label()));
			answers.put(Optional.empty(), "Cancel");
			dialogs.ask(new Question<>("Mend", row.finding().message() + mends.stream().map(mend -> preview(open, mend)).collect(joining()),
					answers)).flatMap(answer -> answer).ifPresent(mend -> mend(open, mend));
		});
	}

	private static String preview(OpenProgramme open, Mend mend) {
		Programme now = open.programme();
		List<String> changes;
		try {
			changes = ChangeWords.between(now, mend.apply().apply(now));
		} catch (RuntimeException | LinkageError e) {
			ILog.of(FindingsView.class).error("The mend \"" + mend.label() + "\" failed.", e);
			return "\n\n" + mend.label() + ":\nThe rule failed on it (" + e + "): tell whoever made it.";
		}
		return "\n\n" + mend.label() + ":\n"
				+ (changes.isEmpty() ? "Nothing would change: its place is no longer what it was." : String.join("\n", changes));
	}

	private void mend(OpenProgramme open, Mend mend) {
		try {
			open.edit(mend.label(), mend.apply());
		} catch (RuntimeException | LinkageError e) {
			ILog.of(FindingsView.class).error("The mend \"" + mend.label() + "\" failed.", e);
			PlatformUI.getWorkbench().getService(Dialogs.class).problem("Nothing was mended",
					"“%s” could not be done: %s".formatted(mend.label(), e.getMessage()));
			return;
		}
		check(open);
	}

	/** Checks a programme as it is now, beside the user interface, and shows what was found. */
	public void check(OpenProgramme open) {
		subject = Optional.of(open);
		programmes.background().start("Checking " + open.programme().about().title(),
				monitor -> programmes.checking().now(open).map(this::rows),
				found -> found.ifPresent(this::showIfPresent));
	}

	/** Somebody may have gone on to another programme meanwhile. */
	private void showIfPresent(CheckedProgramme found) {
		if (!summary.isDisposed() && subject.filter(of -> of == found.open()).isPresent()) {
			show(Optional.of(found));
		}
	}

	private CheckedProgramme rows(Checked found) {
		return new CheckedProgramme(found.open(), found.snapshot(), found.findings().stream()
				.map(finding -> FindingRow.of(finding, found.open(), tree))
				.sorted(Comparator.comparing(row -> row.finding().severity())).toList());
	}

	private void show(Optional<CheckedProgramme> now) {
		checked.ifPresent(before -> before.open().removeListener(this));
		checked = now;
		checked.ifPresent(after -> after.open().addListener(this));
		List<FindingRow> rows = checked.map(CheckedProgramme::listed).orElse(List.of());
		Optional<FindingRow> same = selected().flatMap(before -> rows.stream().filter(before::isSameAs).findFirst());
		viewer.setInput(rows);
		same.ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
		showSummary();
	}

	private void showSummary() {
		say(checked.map(CheckedProgramme::summary).orElse("Nothing has been checked yet. Choose Check Programme in the Publish menu."));
		setPartName(checked.map(of -> "Findings (" + of.rows().size() + ")").orElse("Findings"));
	}

	private void say(String words) {
		if (!summary.isDisposed() && !words.equals(summary.getText())) {
			summary.setText(words);
			summary.requestLayout();
		}
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
		// Whoever works on it is followed.
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
			programmes.checking().removeListener(this);
			checked.ifPresent(before -> before.open().removeListener(this));
		}
		super.dispose();
	}
}
