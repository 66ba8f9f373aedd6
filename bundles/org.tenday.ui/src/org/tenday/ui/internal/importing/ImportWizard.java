package org.tenday.ui.internal.importing;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.tenday.importer.Imported;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.asking.ImportChoice;
import org.tenday.ui.internal.asking.ImportQuestion;
import org.tenday.ui.internal.programmes.Programmes;

/** Asks what is to be imported, which pieces of it, and where they go. */
public final class ImportWizard extends Wizard {

	private final SourcePage source;
	private final PiecesPage pieces;
	private final PlacePage place;
	private Optional<Reading.Read> read = Optional.empty();
	private Optional<ImportChoice> choice = Optional.empty();

	private ImportWizard(ImportQuestion question) {
		setWindowTitle("Import");
		setHelpAvailable(false);
		pieces = new PiecesPage(PlatformUI.getWorkbench().getService(Programmes.class).areas());
		place = new PlacePage(question);
		source = new SourcePage(question.importers(), question.source(), this::show);
	}

	/** Empty where the user would rather not. */
	public static Optional<ImportChoice> ask(Shell shell, ImportQuestion question) {
		ImportWizard wizard = new ImportWizard(question);
		return new NamedDialog(shell, wizard).open() == Window.OK ? wizard.choice : Optional.empty();
	}

	@Override
	public void addPages() {
		addPage(source);
		addPage(pieces);
		addPage(place);
	}

	private void show(Optional<Reading.Read> now) {
		read = now;
		pieces.show(now);
	}

	@Override
	public boolean performFinish() {
		Imported imported = read.orElseThrow().imported();
		choice = Optional.of(new ImportChoice(read.orElseThrow().name(),
				imported.part(pieces.pieces().orElseThrow().programme()), place.place()));
		return true;
	}

	/** Its buttons have names of their own. */
	private static final class NamedDialog extends WizardDialog {

		NamedDialog(Shell shell, ImportWizard wizard) {
			super(shell, wizard);
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			super.createButtonsForButtonBar(parent);
			name(IDialogConstants.BACK_ID, "import.back");
			name(IDialogConstants.NEXT_ID, "import.next");
			name(IDialogConstants.FINISH_ID, "import.finish");
			name(IDialogConstants.CANCEL_ID, "import.cancel");
			getButton(IDialogConstants.FINISH_ID).setText("&Import");
		}

		private void name(int button, String id) {
			Button there = getButton(button);
			if (there != null) {
				StableId.set(there, id);
			}
		}
	}
}
