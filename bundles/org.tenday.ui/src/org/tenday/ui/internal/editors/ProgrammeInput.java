package org.tenday.ui.internal.editors;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.tenday.model.ModuleId;
import org.tenday.ui.internal.Icons;

/**
 * What an editor is opened on: a programme, or one module of it. Holds names alone, so that the workbench can remember it when the window is
 * closed, and make it again before the programme has been read.
 *
 * @param folder of the programme, as {@link org.tenday.authoring.OpenProgramme#path()} gives it
 * @param module empty for the programme itself
 */
public record ProgrammeInput(Path folder, Optional<ModuleId> module) implements IEditorInput, IPersistableElement {

	static final String FACTORY = "org.tenday.ui.inputs";

	private static final String FOLDER = "folder";

	private static final String MODULE = "module";

	/** The programme itself. */
	public static ProgrammeInput of(Path folder) {
		return new ProgrammeInput(folder, Optional.empty());
	}

	/** One of its modules. */
	public static ProgrammeInput of(Path folder, ModuleId module) {
		return new ProgrammeInput(folder, Optional.of(module));
	}

	/** Empty where the memento is of another kind, or of a version that wrote it otherwise. */
	static Optional<ProgrammeInput> read(IMemento memento) {
		return Optional.ofNullable(memento.getString(FOLDER))
				.map(folder -> new ProgrammeInput(Path.of(folder), Optional.ofNullable(memento.getString(MODULE)).map(ModuleId::new)));
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FOLDER, folder.toString());
		module.ifPresent(id -> memento.putString(MODULE, id.value()));
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.get(module.isPresent() ? "module" : "programme");
	}

	/** What stands on the tab until the programme has been read. */
	@Override
	public String getName() {
		return module.map(ModuleId::value).orElseGet(() -> String.valueOf(folder.getFileName()));
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return folder.toString();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return Platform.getAdapterManager().getAdapter(this, adapter);
	}
}
