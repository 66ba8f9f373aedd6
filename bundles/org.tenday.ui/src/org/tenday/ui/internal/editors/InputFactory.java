package org.tenday.ui.internal.editors;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of the editors again that were open when the window was closed. */
public final class InputFactory implements IElementFactory {

	@Override
	public IAdaptable createElement(IMemento memento) {
		return ProgrammeInput.read(memento).orElse(null);
	}
}
