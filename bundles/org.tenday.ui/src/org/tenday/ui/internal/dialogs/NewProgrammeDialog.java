package org.tenday.ui.internal.dialogs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tenday.model.Id;
import org.tenday.sample.DayPlan;
import org.tenday.sample.Template;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.FolderQuestion;
import org.tenday.ui.internal.asking.NewProgramme;

/** Asks for the title and the place of a new programme, what it begins as and when its days are, and shows the days that it would have. */
final class NewProgrammeDialog extends HeadedDialog {

	private static final String USUAL_TITLE = "New programme";

	private static final int FIELDS_WIDTH = 380;
	private static final int PREVIEW_WIDTH = 360;

	private final Path start;
	private final List<Template> templates;
	private Text title;
	private Combo template;
	private Label description;
	private FolderField folder;
	private DaysGroup days;
	private DaysPreview preview;
	private NewProgramme programme;

	NewProgrammeDialog(Shell shell, Path start, List<Template> templates) {
		super(shell, "New programme", "org.tenday.ui.newProgramme");
		this.start = start;
		this.templates = List.copyOf(templates);
	}

	@Override
	GridLayoutFactory layout() {
		return GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 10);
	}

	@Override
	void fill(Composite body) {
		setTitle("Start a new programme");
		addFields(body);
		Template usual = templates.getFirst();
		days = new DaysGroup(body, usual.shaper().map(Template.Shaper::usual).orElse(DayPlan.usual(1)), LocalDate.now(), this::check);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(days.control());
		preview = new DaysPreview(body);
		GridDataFactory.fillDefaults().grab(true, true).hint(PREVIEW_WIDTH, 120).applyTo(preview.control());
		showTemplate();
		title.selectAll();
		title.setFocus();
	}

	private void addFields(Composite body) {
		Composite fields = new Composite(body, SWT.NONE);
		fields.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 8).create());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fields);
		new Label(fields, SWT.NONE).setText("Title");
		title = new Text(fields, SWT.BORDER);
		title.setText(USUAL_TITLE);
		title.addListener(SWT.Modify, event -> check());
		StableId.set(title, "newProgramme.title");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(title);
		folder = new FolderField(fields, "newProgramme.folder", "Where",
				new FolderQuestion("Where the programme goes", "A folder of its own is made in it.", Optional.of(start)), this::check);
		new Label(fields, SWT.NONE).setText("Begins as");
		template = new Combo(fields, SWT.READ_ONLY | SWT.DROP_DOWN);
		template.setItems(templates.stream().map(Template::name).toArray(String[]::new));
		template.select(0);
		StableId.set(template, "newProgramme.template");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(template);
		new Label(fields, SWT.NONE);
		description = new Label(fields, SWT.WRAP);
		StableId.set(description, "newProgramme.description");
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(FIELDS_WIDTH, SWT.DEFAULT).applyTo(description);
		template.addListener(SWT.Selection, event -> showTemplate());
	}

	private void showTemplate() {
		description.setText(chosen().description());
		days.show(chosen().shaper().map(Template.Shaper::usual));
		check();
	}

	private Template chosen() {
		return templates.get(template.getSelectionIndex());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		StableId.set(createButton(parent, IDialogConstants.OK_ID, "Create", true), "newProgramme.ok");
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		check();
	}

	private void check() {
		if (preview == null) {
			return;
		}
		Optional<String> refusal = showDays();
		boolean isComplete = refusal.isEmpty() && !title.getText().isBlank() && folder.folder().isPresent();
		setErrorMessage(refusal.orElse(null));
		setMessage(isComplete
				? "It will be the folder " + folder.folder().orElseThrow().resolve(Id.fromTitle(title.getText(), "programme")) + "."
				: "Say what it is called, and where it goes.");
		Button create = getButton(IDialogConstants.OK_ID);
		if (create != null) {
			create.setEnabled(isComplete);
		}
	}

	/**
	 * Shows the days that it would have.
	 *
	 * @return why there cannot be such days
	 */
	private Optional<String> showDays() {
		try {
			preview.show(
					chosen().shaper().map(shaper -> DaysPreview.rows(shaper.maker().make(USUAL_TITLE, days.plan()))).orElse(List.of()));
			return Optional.empty();
		} catch (IllegalArgumentException refusal) {
			preview.show(List.of());
			return Optional.of(refusal.getMessage());
		}
	}

	@Override
	protected void okPressed() {
		programme = new NewProgramme(title.getText().strip(), folder.folder().orElseThrow(), chosen(),
				chosen().shaper().map(shaper -> days.plan()));
		super.okPressed();
	}

	NewProgramme programme() {
		return programme;
	}
}
