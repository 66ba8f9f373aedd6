package org.tenday.ui.internal.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Module;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.asking.FolderQuestion;
import org.tenday.ui.internal.asking.ImportPlace;
import org.tenday.ui.internal.asking.ImportQuestion;
import org.tenday.ui.internal.dialogs.FolderField;

/** Asks where it goes: into a programme of its own, or into one that is open. */
final class PlacePage extends WizardPage {

	private final List<OpenProgramme> open;
	private final ImportPlace proposal;
	private final Path home;
	private Button isNew;
	private Button isOpen;
	private FolderField folder;
	private Combo programme;
	private Combo module;
	private boolean isSeen;

	PlacePage(ImportQuestion question) {
		super("place", "Where it goes", null);
		open = question.open();
		proposal = question.place();
		home = question.home();
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(GridLayoutFactory.fillDefaults().margins(12, 12).spacing(10, 8).numColumns(3).create());
		isNew = radio(page, "A &new programme", "import.new");
		folder = new FolderField(page, "import.parent", "Where",
				new FolderQuestion("Where the programme goes", "A folder of its own is made in it.",
						Optional.of(proposal instanceof ImportPlace.NewFolder(Path proposed) ? proposed : home)),
				this::check);
		isOpen = radio(page, "A programme that is &open", "import.open");
		programme = combo(page, "Which", "import.programme");
		open.forEach(each -> programme.add(each.programme().about().title()));
		module = combo(page, "Where in it", "import.module");
		programme.addListener(SWT.Selection, event -> showModules());
		propose();
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.tenday.ui.importPlace");
		check();
	}

	private Button radio(Composite page, String words, String id) {
		Button button = new Button(page, SWT.RADIO);
		button.setText(words);
		button.addListener(SWT.Selection, event -> check());
		StableId.set(button, id);
		GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(button);
		return button;
	}

	private Combo combo(Composite page, String words, String id) {
		new Label(page, SWT.NONE).setText(words);
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.addListener(SWT.Selection, event -> check());
		StableId.set(combo, id);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(combo);
		return combo;
	}

	private void propose() {
		boolean isInto = proposal instanceof ImportPlace.Into;
		isNew.setSelection(!isInto);
		isOpen.setSelection(isInto);
		isOpen.setEnabled(!open.isEmpty());
		if (!open.isEmpty()) {
			programme.select(proposal instanceof ImportPlace.Into into ? Math.max(0, open.indexOf(into.programme())) : 0);
			showModules();
		}
		if (proposal instanceof ImportPlace.Into into && into.module().isPresent()) {
			List<Module> modules = into.programme().programme().modules();
			module.select(1 + modules.stream().map(Module::id).toList().indexOf(into.module().get()));
		}
	}

	private OpenProgramme chosen() {
		return open.get(programme.getSelectionIndex());
	}

	private void showModules() {
		module.removeAll();
		module.add("As new modules, after the others");
		chosen().programme().modules()
				.forEach(each -> module.add("As new sessions at the end of “" + Wording.titleOr(each.title(), each.id().value()) + "”"));
		module.select(0);
	}

	private void check() {
		if (module == null) {
			return;
		}
		folder.setEnabled(!isOpen.getSelection());
		programme.setEnabled(isOpen.getSelection());
		module.setEnabled(isOpen.getSelection());
		setMessage(isOpen.getSelection()
				? "It comes in one step, which Undo takes back."
				: open.isEmpty()
						? "A folder is made for it. To put it into another programme, open that one first."
						: "A folder is made for it, and it is opened.");
		setPageComplete(isFilledIn());
	}

	private boolean isFilledIn() {
		return isOpen.getSelection() || folder.folder().isPresent();
	}

	@Override
	public void setVisible(boolean isVisible) {
		super.setVisible(isVisible);
		if (isVisible && !isSeen) {
			isSeen = true;
			setPageComplete(isFilledIn());
		}
		if (isVisible) {
			// There is no next page, so the focus would go from its button to that of the page before, and Enter would lead back.
			(isOpen.getSelection() ? isOpen : isNew).setFocus();
		}
	}

	/** Nothing is put anywhere before somebody has seen where. */
	@Override
	public boolean isPageComplete() {
		return isSeen && isFilledIn();
	}

	/** What is chosen, once the page is complete. */
	ImportPlace place() {
		if (!isOpen.getSelection()) {
			return new ImportPlace.NewFolder(folder.folder().orElseThrow());
		}
		OpenProgramme into = chosen();
		int at = module.getSelectionIndex() - 1;
		return new ImportPlace.Into(into, at < 0 ? Optional.empty() : Optional.of(into.programme().modules().get(at).id()));
	}
}
