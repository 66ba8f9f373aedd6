package org.tenday.ui.internal.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.store.FileHistory;
import org.tenday.store.FileHistory.Version;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.compare.SideBySide;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.ui.internal.programmes.Watch;

/** The earlier versions of the file that is being edited, each beside what is written now; one of them can be brought back. */
public final class HistoryView extends ViewPart implements OpenProgrammes.Listener {

	/** The view's id. */
	public static final String ID = "org.tenday.ui.history";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	private final FollowEditor follow = new FollowEditor(this::show);
	private Programmes programmes;
	private Label heading;
	private ListViewer versions;
	private SideBySide sides;
	private Button back;
	private Optional<HistorySubject> subject = Optional.empty();
	/** Ends watching the subject. */
	private Runnable unwatch = () -> {
		// There is none yet.
	};

	@Override
	public void createPartControl(Composite parent) {
		programmes = getSite().getService(Programmes.class);
		parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
		heading = new Label(parent, SWT.WRAP);
		StableId.set(heading, "history.heading");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(heading);
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		addVersions(halves);
		sides = new SideBySide(halves);
		StableId.set(sides.control(), "history.sides");
		halves.setWeights(1, 4);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		programmes.open().addListener(this);
		getSite().getPage().addPartListener(follow);
		show(getSite().getPage().getActiveEditor());
	}

	private void addVersions(Composite parent) {
		Composite left = new Composite(parent, SWT.NONE);
		left.setLayout(GridLayoutFactory.fillDefaults().margins(6, 0).spacing(0, 6).create());
		versions = new ListViewer(left, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		versions.setContentProvider(ArrayContentProvider.getInstance());
		versions.setLabelProvider(LabelProvider.createTextProvider(version -> words(((Version) version).at())));
		versions.addSelectionChangedListener(event -> compare());
		versions.addOpenListener(event -> bringBack());
		StableId.set(versions.getControl(), "history.versions");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(versions.getControl());
		back = new Button(left, SWT.PUSH);
		back.setText("Bring Back This Version");
		back.addListener(SWT.Selection, event -> bringBack());
		StableId.set(back, "history.back");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(back);
	}

	private static String words(Instant at) {
		return TIME.format(at);
	}

	private Optional<Version> selected() {
		return Optional.ofNullable((Version) versions.getStructuredSelection().getFirstElement());
	}

	private void show(IEditorPart editor) {
		Optional<HistorySubject> now = Optional.ofNullable(editor).flatMap(HistorySubject::of);
		if (now.isPresent() && !now.equals(subject)) {
			subject = now;
			unwatch.run();
			unwatch = Watch.onFiles(now.get().open(), sides.control(), this::read);
			read();
		} else if (subject.isEmpty()) {
			show(List.of());
		}
	}

	/** Only saving adds a version; what is written in between shows when a version is chosen. */
	private void read() {
		HistorySubject of = subject.orElseThrow();
		programmes.background().quietly("Reading the history of " + of.title(),
				monitor -> of.file().isPresent() ? programmes.versions(of.open(), of.file().get()) : List.<Version>of(), found -> {
					if (isShown(of)) {
						show(found);
					}
				}, this::tell);
	}

	private boolean isShown(HistorySubject of) {
		return !heading.isDisposed() && subject.filter(of::equals).isPresent();
	}

	private void tell(String message) {
		if (!heading.isDisposed()) {
			heading.setText(message);
			heading.requestLayout();
		}
	}

	private void show(List<Version> found) {
		versions.setInput(found);
		if (found.isEmpty()) {
			sides.clear();
			back.setEnabled(false);
			tell(subject.map(of -> "“" + of.title() + "” has no earlier versions yet: each saving keeps the one before.")
					.orElse("Open a programme or a module to see its earlier versions."));
		} else {
			tell("“" + subject.orElseThrow().title() + "”, as it was saved before:");
			versions.setSelection(new StructuredSelection(found.getFirst()));
		}
	}

	private void compare() {
		back.setEnabled(selected().isPresent());
		if (subject.isEmpty() || selected().isEmpty()) {
			return;
		}
		HistorySubject of = subject.get();
		Version version = selected().get();
		programmes.background().quietly("Comparing " + of.title(),
				monitor -> new String[]{ of.present(), FileHistory.text(version.copy()) }, texts -> {
					if (isShown(of) && selected().filter(version::equals).isPresent()) {
						sides.show("Now", texts[0], words(version.at()), texts[1]);
					}
				}, this::tell);
	}

	private void bringBack() {
		if (subject.isEmpty() || selected().isEmpty()) {
			return;
		}
		HistorySubject of = subject.get();
		Version version = selected().get();
		programmes.background().start("Bringing back a version", monitor -> of.with(version, programmes.areas()::recordOf),
				then -> bringBack(of, version, then));
	}

	/** Only the file's own part, since the rest may have changed while it was read. */
	private void bringBack(HistorySubject of, Version version, Programme then) {
		Dialogs dialogs = getSite().getService(Dialogs.class);
		try {
			Optional<Module> module = of.module().flatMap(then::module);
			Optional<BroughtBack> back = module.map(earlier -> BroughtBack.of(of.open().programme(), earlier));
			of.open().edit("Bring back version of " + words(version.at()),
					now -> back.isPresent()
							? now.withModule(back.get().module().id(), present -> back.get().module())
							: then.withModules(now.modules()).withMedia(now.media()));
			back.flatMap(BroughtBack::sentence).ifPresent(sentence -> dialogs.problem("Not everything came back", sentence));
		} catch (IllegalArgumentException e) {
			dialogs.problem("Bringing back a version did not work", e.getMessage());
		}
		compare();
	}

	@Override
	public void opened(OpenProgramme programme) {
		// Its editor says so when it comes to the front.
	}

	@Override
	public void closed(OpenProgramme programme) {
		heading.getDisplay().asyncExec(() -> {
			if (!heading.isDisposed() && subject.filter(of -> of.open() == programme).isPresent()) {
				subject = Optional.empty();
				unwatch.run();
				show(List.of());
			}
		});
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenProgramme.class ? adapter.cast(subject.map(HistorySubject::open).orElse(null)) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		versions.getControl().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(follow);
		if (programmes != null) {
			programmes.open().removeListener(this);
		}
		super.dispose();
	}
}
