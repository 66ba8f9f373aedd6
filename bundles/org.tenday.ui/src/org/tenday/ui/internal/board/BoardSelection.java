package org.tenday.ui.internal.board;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.tenday.ui.internal.navigator.Node;

/** The session of the chosen card, for whatever in the window goes by what is selected. */
public final class BoardSelection implements ISelectionProvider {

	private final Supplier<Optional<Node>> chosen;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

	/**
	 * @param chosen the session of the chosen card; empty where there is none
	 */
	public BoardSelection(Supplier<Optional<Node>> chosen) {
		this.chosen = chosen;
	}

	/** Tells that another card has been chosen. */
	public void changed() {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public ISelection getSelection() {
		return chosen.get().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
	}

	/** A card is chosen by hand. */
	@Override
	public void setSelection(ISelection selection) {
		changed();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
