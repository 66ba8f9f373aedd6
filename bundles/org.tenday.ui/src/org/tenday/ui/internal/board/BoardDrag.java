package org.tenday.ui.internal.board;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.tenday.authoring.OpenProgramme;
import org.tenday.ui.internal.navigator.Node;

/** Dragging on the board: what is dragged, from the board or from the tree of programmes, and where it would come to stand. */
final class BoardDrag {

	/** The board as it is dragged on. */
	interface Ground {

		/** Shows what would come of letting go here; empty where nothing would. */
		void over(Point display, CardPlace dragged);

		/** What is dragged is over the board no more. */
		void away();

		/** It has been let go. */
		void dropped(Point display, CardPlace dragged);
	}

	/** What is dragged from a board: a place means nothing without it. */
	private record Dragged(BoardDrag of, CardPlace place) {
	}

	private final OpenProgramme programme;
	private final Ground ground;
	private boolean isLeaving;

	BoardDrag(OpenProgramme programme, Ground ground) {
		this.programme = programme;
		this.ground = ground;
	}

	/** Lets a card be dragged. */
	void source(Card card) {
		DragSource source = new DragSource(card, DND.DROP_MOVE);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = card.getDragDetect() && !(card.place() instanceof CardPlace.Empty);
				if (event.doit) {
					LocalSelectionTransfer.getTransfer()
							.setSelection(new StructuredSelection(List.of(new Dragged(BoardDrag.this, card.place()))));
					card.setMoving(true);
				}
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
				if (!card.isDisposed()) {
					card.setMoving(false);
				}
				ground.away();
			}
		});
	}

	/** Lets things be dragged over a control of the board. */
	void target(Control control) {
		DropTarget target = new DropTarget(control, DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[]{ LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				dragOver(event);
			}

			@Override
			public void dragOver(DropTargetEvent event) {
				Optional<CardPlace> dragged = dragged();
				event.detail = dragged.isPresent() ? DND.DROP_MOVE : DND.DROP_NONE;
				event.feedback = DND.FEEDBACK_NONE;
				isLeaving = false;
				dragged.ifPresent(place -> ground.over(new Point(event.x, event.y), place));
			}

			@Override
			public void dragLeave(DropTargetEvent event) {
				// From one card to the next is not away.
				isLeaving = true;
				control.getDisplay().asyncExec(() -> {
					if (isLeaving && !control.isDisposed()) {
						ground.away();
					}
				});
			}

			@Override
			public void drop(DropTargetEvent event) {
				isLeaving = false;
				Point at = new Point(event.x, event.y);
				dragged().ifPresent(place -> ground.dropped(at, place));
			}
		});
	}

	private Optional<CardPlace> dragged() {
		Object first = LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.getFirstElement()
				: null;
		return switch (first) {
		case Dragged dragged when dragged.of() == this -> Optional.of(dragged.place());
		case Node.OfSession of when of.programme() == programme -> Optional.of(new CardPlace.OnNone(of.session()));
		case null, default -> Optional.empty();
		};
	}
}
