package org.tenday.ui.internal.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.tenday.importer.ImporterDescription;
import org.tenday.importer.Importers;
import org.tenday.model.Programme;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.FileQuestion;
import org.tenday.ui.internal.asking.FolderQuestion;
import org.tenday.ui.internal.dialogs.WorkbenchDialogs;

/** Asks what is to be imported, and reads it as soon as it is named. */
final class SourcePage extends WizardPage implements Reading.Reader {

	private static final int WIDTH = 560;
	private static final int STATE_HEIGHT = 150;

	private final Importers importers;
	private final Optional<Path> proposed;
	private final Consumer<Optional<Reading.Read>> told;
	private Reading reading;
	private Text source;
	private Combo format;
	private SettingsFields settings;
	private Label state;
	private Composite working;
	private ProgressBar progress;
	private Button again;
	private Optional<Reading.Wish> wished = Optional.empty();
	private boolean isReading;
	private Optional<Reading.Read> read = Optional.empty();

	/**
	 * @param told gets what was read, and nothing as soon as something else is to be
	 */
	SourcePage(Importers importers, Optional<Path> proposed, Consumer<Optional<Reading.Read>> told) {
		super("source", "What do you have?", null);
		this.importers = importers;
		this.proposed = proposed;
		this.told = told;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 12).spacing(10, 8).create());
		reading = new Reading(importers, parent.getDisplay(), this);
		page.addDisposeListener(event -> reading.stop());
		addSource(page);
		addFormat(page);
		addState(page);
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.tenday.ui.import");
		proposed.ifPresent(path -> source.setText(path.toString()));
		changed();
	}

	private void addSource(Composite page) {
		new Label(page, SWT.NONE).setText("File or folder");
		source = new Text(page, SWT.BORDER);
		StableId.set(source, "import.source");
		source.addListener(SWT.Modify, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(source);
		List<String> endings = importers.all().stream().flatMap(each -> each.endings().stream()).distinct().toList();
		button(page, "F&ile…", "import.file", () -> WorkbenchDialogs.file(getShell(),
				new FileQuestion("What do you have?", "What can be imported", endings)));
		button(page, "F&older…", "import.folder", () -> WorkbenchDialogs.folder(getShell(),
				new FolderQuestion("What do you have?", "The folder of a lesson, or of pages.", path())));
	}

	private interface Choosing {

		Optional<Path> path();
	}

	private void button(Composite page, String words, String id, Choosing choosing) {
		Button button = new Button(page, SWT.PUSH);
		button.setText(words);
		StableId.set(button, id);
		button.addListener(SWT.Selection, event -> choosing.path().ifPresent(path -> source.setText(path.toString())));
	}

	private void addFormat(Composite page) {
		new Label(page, SWT.NONE).setText("Read it as");
		format = new Combo(page, SWT.READ_ONLY);
		format.add("What it is by its name or content");
		importers.all().forEach(each -> format.add(each.label()));
		format.select(0);
		StableId.set(format, "import.format");
		format.addListener(SWT.Selection, event -> {
			settings.show(chosen(), List.of());
			changed();
		});
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(format);
		settings = new SettingsFields(page, this::changed);
	}

	private void addState(Composite page) {
		working = new Composite(page, SWT.NONE);
		working.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).create());
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(working);
		progress = new ProgressBar(working, SWT.INDETERMINATE | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
		again = new Button(working, SWT.PUSH);
		StableId.set(again, "import.stop");
		again.addListener(SWT.Selection, event -> {
			if (isReading) {
				stop();
			} else {
				wished = Optional.empty();
				changed();
			}
		});
		GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(again);
		state = new Label(page, SWT.WRAP);
		StableId.set(state, "import.state");
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(WIDTH, STATE_HEIGHT).applyTo(state);
	}

	private Optional<Path> path() {
		try {
			return source.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(source.getText().strip()));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private Optional<ImporterDescription> chosen() {
		int at = format.getSelectionIndex() - 1;
		return at < 0 ? Optional.empty() : Optional.of(importers.all().get(at));
	}

	/** Settings are of an importer, so whoever sets something has had it recognised already. */
	private Optional<Reading.Wish> wish() {
		Map<String, String> set = settings.chosen();
		Optional<ImporterDescription> importer = chosen()
				.or(() -> set.isEmpty() ? Optional.empty() : settings.importer().flatMap(importers::of));
		return path().map(path -> new Reading.Wish(path, importer, set));
	}

	private void changed() {
		if (chosen().isEmpty() && !path().equals(wished.map(Reading.Wish::path))) {
			settings.show(Optional.empty(), List.of());
		}
		Optional<Reading.Wish> wish = wish();
		if (wish.equals(wished) && wish.isPresent()) {
			return;
		}
		wished = wish;
		wish.ifPresentOrElse(reading::start, reading::stop);
		show(wish.isPresent(), Optional.empty(), Optional.empty(), wish.map(each -> "Reading…").orElseGet(this::canBeRead));
	}

	private void stop() {
		reading.stop();
		show(false, Optional.empty(), Optional.empty(), "Reading was stopped.");
	}

	@Override
	public void read(Reading.Read what) {
		settings.show(Optional.of(what.importer()), what.by().settings());
		// The fields that are there now hold what is usual, which is what was read.
		wished = wish();
		show(false, Optional.of(what), Optional.empty(), words(what));
	}

	@Override
	public void refused(String why, Optional<Reading.Looked> by) {
		if (by.isPresent()) {
			settings.show(by.map(Reading.Looked::importer), by.get().settings());
			wished = wish();
		}
		show(false, Optional.empty(), Optional.of("This can't be imported as it is."), why);
	}

	private void show(boolean isNowReading, Optional<Reading.Read> what, Optional<String> refusal, String words) {
		isReading = isNowReading;
		read = what;
		progress.setVisible(isReading);
		again.setText(isReading ? "&Stop" : "&Read Again");
		boolean isOffered = isReading || what.isEmpty() && wished.isPresent();
		((GridData) working.getLayoutData()).exclude = !isOffered;
		working.setVisible(isOffered);
		working.getParent().layout();
		state.setText(words);
		setErrorMessage(refusal.orElse(null));
		setMessage("It stays as it is. You choose on the next page what is taken over.");
		told.accept(what);
		setPageComplete(what.isPresent());
	}

	@Override
	public boolean isPageComplete() {
		return read.isPresent();
	}

	private String canBeRead() {
		return importers.all().stream().map(SourcePage::words).collect(Collectors.joining("\n", "These can be imported:\n", ""));
	}

	private static String words(ImporterDescription importer) {
		String endings = importer.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(", "));
		return "  •  " + importer.label() + " (" + (endings.isEmpty() ? "a folder" : endings + (importer.folder() ? ", or a folder" : ""))
				+ ")";
	}

	private static String words(Reading.Read read) {
		Programme programme = read.imported().programme();
		int simpler = read.imported().report().size();
		return "%s: “%s”.\n%s\n%s.".formatted(read.importer().label(), programme.about().title(), Count.of(programme, programme),
				simpler == 0
						? "Nothing becomes simpler or is left out"
						: Count.of(simpler, "thing becomes simpler or is left out", "things become simpler or are left out"));
	}
}
