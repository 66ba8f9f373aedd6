package org.tenday.ui.internal.navigator;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Moves modules, sessions and blocks about by dragging them in a tree; sessions can also be dragged on to the timetable board. */
public final class NodeDrag extends ViewerDropAdapter {

	private final TreeViewer viewer;
	private final ProgrammeTree tree;
	private final Consumer<Node> moved;

	private NodeDrag(TreeViewer viewer, ProgrammeTree tree, Consumer<Node> moved) {
		super(viewer);
		this.viewer = viewer;
		this.tree = tree;
		this.moved = moved;
	}

	/**
	 * @param moved gets what was moved, at its new place
	 */
	public static void add(TreeViewer viewer, ProgrammeTree tree, Consumer<Node> moved) {
		Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
		viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				Object node = viewer.getStructuredSelection().getFirstElement();
				event.doit = node instanceof Node.OfModule || node instanceof Node.OfSession || node instanceof Node.OfBlock;
				if (event.doit) {
					LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
				}
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		viewer.addDropSupport(DND.DROP_MOVE, transfers, new NodeDrag(viewer, tree, moved));
	}

	private Optional<NodeMove> move(Object target) {
		Object dragged = LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.getFirstElement()
				: null;
		if (!(dragged instanceof Node node) || !(target instanceof Node at)) {
			return Optional.empty();
		}
		return switch (getCurrentLocation()) {
		case LOCATION_BEFORE -> NodeMove.of(tree, node, at, NodeMove.Side.BEFORE);
		case LOCATION_AFTER -> NodeMove.of(tree, node, at, NodeMove.Side.AFTER);
		// Most of a line is on it; what cannot go into a thing of its own kind goes after it.
		case LOCATION_ON -> NodeMove.of(tree, node, at, NodeMove.Side.ON).or(() -> NodeMove.of(tree, node, at, NodeMove.Side.AFTER));
		default -> Optional.empty();
		};
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		return move(target).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		Optional<NodeMove> move = move(getCurrentTarget());
		move.ifPresent(made -> viewer.getControl().getDisplay().asyncExec(() -> {
			made.node().programme().edit(made.edit());
			moved.accept(made.node());
		}));
		return move.isPresent();
	}
}
