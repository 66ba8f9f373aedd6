package org.tenday.ui.internal.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** What a trainer can set. */
public final class TendayPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public TendayPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new Settings().store());
	}

	@Override
	protected void createFieldEditors() {
		addField(new DirectoryFieldEditor(Settings.EXPORT_FOLDER, "&Folder for exports", getFieldEditorParent()));
		addField(new BooleanFieldEditor(Settings.REOPEN, "Open the &programmes of the last time when Tenday starts",
				getFieldEditorParent()));
		addField(new BooleanFieldEditor(Settings.CHECK_AS_WRITTEN,
				"&Check the programme while it is written, where the list of findings is open",
				getFieldEditorParent()));
		IntegerFieldEditor autosave = new IntegerFieldEditor(Settings.AUTOSAVE,
				"Put unsaved changes &aside every so many minutes (0 for never)", getFieldEditorParent(), 2);
		autosave.setValidRange(0, Settings.MOST_AUTOSAVE_MINUTES);
		addField(autosave);
	}
}
