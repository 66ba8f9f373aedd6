package org.tenday.ui.internal.dialogs;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tenday.document.Theme;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Handout.PerPage;
import org.tenday.publish.Publication;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.ExportChoice;
import org.tenday.ui.internal.asking.ExportLook;
import org.tenday.ui.internal.asking.ExportQuestion;
import org.tenday.ui.internal.asking.FolderQuestion;

/** Asks which publications are to be printed, in which formats, for whom and where to. */
final class ExportDialog extends HeadedDialog {

	private static final Map<PerPage, String> HANDOUTS = new EnumMap<>(Map.of(PerPage.TWO, "Two slides on a page", PerPage.THREE,
			"Three slides on a page, beside lines to write on", PerPage.SIX, "Six slides on a page"));

	private final ExportQuestion question;
	private final Map<String, Button> publications = new LinkedHashMap<>();
	private final Map<Reader, Button> readers = new LinkedHashMap<>();
	private FormatsGroup formats;
	private Combo theme;
	private Combo handout;
	private ExtentGroup extent;
	private FilesField logo;
	private FilesField house;
	private FolderField folder;
	private ExportChoice choice;

	ExportDialog(Shell shell, ExportQuestion question) {
		super(shell, "Export", "org.tenday.ui.export");
		this.question = question;
		this.choice = question.proposal();
	}

	@Override
	GridLayoutFactory layout() {
		return GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(12, 12);
	}

	@Override
	void fill(Composite body) {
		setTitle("Print “" + question.programme().about().title() + "”");
		Group what = group(body, "Publications");
		for (Publication publication : question.publications()) {
			publications.put(publication.id(),
					box(what, "export.publication." + publication.id(), publication.name(),
							choice.publications().contains(publication.id())));
		}
		formats = new FormatsGroup(body, question.formats(), choice.formats(), choice.settings(), this::check);
		Composite right = new Composite(body, SWT.NONE);
		right.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 12).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		Group who = group(right, "Editions");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(who);
		readers.put(Reader.LEARNER, box(who, "export.reader.learner", "For learners", choice.readers().contains(Reader.LEARNER)));
		readers.put(Reader.TRAINER, box(who, "export.reader.trainer", "For trainers, with answers and notes",
				choice.readers().contains(Reader.TRAINER)));
		extent = new ExtentGroup(right, question.programme(), choice.extent(), this::check);
		addThemeAndFolder(body);
	}

	private void addThemeAndFolder(Composite body) {
		Composite where = new Composite(body, SWT.NONE);
		where.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 8).create());
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(where);
		new Label(where, SWT.NONE).setText("Theme");
		Composite line = new Composite(where, SWT.NONE);
		line.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).create());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(line);
		theme = new Combo(line, SWT.READ_ONLY);
		question.themes().forEach(each -> theme.add(each.name()));
		theme.select(Math.max(0, question.themes().stream().map(Theme::id).toList().indexOf(choice.look().theme())));
		StableId.set(theme, "export.theme");
		new Label(line, SWT.NONE).setText("Handout");
		handout = new Combo(line, SWT.READ_ONLY);
		HANDOUTS.values().forEach(handout::add);
		handout.select(List.copyOf(HANDOUTS.keySet()).indexOf(choice.handout()));
		StableId.set(handout, "export.handout");
		logo = new FilesField(where, "export.logo", "Logo", "A picture for covers and title slides", choice.look().logo().stream().toList(),
				List.of("*.png", "*.jpg", "*.jpeg", "*.svg"), 1, this::check);
		house = new FilesField(where, "export.house", "House style", "Word and PowerPoint files whose styles and layouts are taken over",
				choice.look().house(), List.of("*.dotx", "*.docx", "*.potx", "*.pptx"), 2, this::check);
		folder = new FolderField(where, "export.folder", "Folder",
				new FolderQuestion("Where the files go", "Files of an earlier export in it are replaced.", Optional.of(choice.folder())),
				this::check);
	}

	private static Group group(Composite parent, String title) {
		Group group = new Group(parent, SWT.NONE);
		group.setText(title);
		group.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).create());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		return group;
	}

	private Button box(Composite parent, String id, String words, boolean isTicked) {
		Button box = new Button(parent, SWT.CHECK);
		box.setText(words);
		box.setSelection(isTicked);
		box.addListener(SWT.Selection, event -> check());
		StableId.set(box, id);
		return box;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		StableId.set(createButton(parent, IDialogConstants.OK_ID, "Export", true), "export.ok");
		StableId.set(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false), "export.cancel");
		check();
	}

	private static <K> Set<K> ticked(Map<K, Button> boxes) {
		Set<K> ticked = new LinkedHashSet<>();
		boxes.forEach((key, box) -> {
			if (box.getSelection()) {
				ticked.add(key);
			}
		});
		return ticked;
	}

	private void check() {
		boolean isComplete = !ticked(publications).isEmpty() && !formats.ticked().isEmpty() && !ticked(readers).isEmpty()
				&& folder != null && folder.folder().isPresent() && extent.isComplete() && logo.isComplete() && logo.files().size() <= 1
				&& house.isComplete();
		setMessage(isComplete
				? "A format in which a publication can't be made is passed over."
				: "Tick at least one publication, one format, one edition and one part, and name a folder.");
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(isComplete);
		}
	}

	@Override
	protected void okPressed() {
		choice = new ExportChoice(ticked(publications), formats.ticked(), EnumSet.copyOf(ticked(readers)), folder.folder().orElseThrow(),
				new ExportLook(question.themes().get(theme.getSelectionIndex()).id(), logo.files().stream().findFirst(), house.files()),
				List.copyOf(HANDOUTS.keySet()).get(handout.getSelectionIndex()), extent.extent(), formats.settings());
		super.okPressed();
	}

	ExportChoice choice() {
		return choice;
	}
}
