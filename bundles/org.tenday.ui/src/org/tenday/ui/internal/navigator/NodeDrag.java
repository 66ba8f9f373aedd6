package org.tenday.ui.internal.navigator;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Moves modules, sessions and blocks about by dragging them in a tree; sessions can also be dragged on to the timetable board. Takes files, too. */
public final class NodeDrag extends ViewerDropAdapter {

	private final TreeViewer viewer;
	private final ProgrammeTree tree;
	private final Consumer<Node> moved;
	private final Optional<BiConsumer<Path, Optional<Node>>> dropped;

	private NodeDrag(TreeViewer viewer, ProgrammeTree tree, Consumer<Node> moved, Optional<BiConsumer<Path, Optional<Node>>> dropped) {
		super(viewer);
		this.viewer = viewer;
		this.tree = tree;
		this.moved = moved;
		this.dropped = dropped;
	}

	/**
	 * @param moved gets what was moved, at its new place
	 */
	public static void add(TreeViewer viewer, ProgrammeTree tree, Consumer<Node> moved) {
		add(viewer, new NodeDrag(viewer, tree, moved, Optional.empty()));
	}

	/**
	 * @param moved   gets what was moved, at its new place
	 * @param dropped gets a file or folder that was let go from outside, the first where there are several, and the place on which
	 */
	static void add(TreeViewer viewer, ProgrammeTree tree, Consumer<Node> moved, BiConsumer<Path, Optional<Node>> dropped) {
		add(viewer, new NodeDrag(viewer, tree, moved, Optional.of(dropped)));
	}

	private static void add(TreeViewer viewer, NodeDrag drop) {
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
		if (drop.dropped.isPresent()) {
			viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY,
					new Transfer[]{ LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance() }, drop);
		} else {
			viewer.addDropSupport(DND.DROP_MOVE, transfers, drop);
		}
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
		if (FileTransfer.getInstance().isSupportedType(type)) {
			// Who drags it wants to move it, if nothing is said, and on some systems takes it away from where it was.
			overrideOperation(DND.DROP_COPY);
			return dropped.isPresent();
		}
		return move(target).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		if (data instanceof String[] files && files.length > 0) {
			Optional<Node> at = Optional.ofNullable((Node) getCurrentTarget());
			dropped.ifPresent(then -> viewer.getControl().getDisplay().asyncExec(() -> then.accept(Path.of(files[0]), at)));
			return true;
		}
		Optional<NodeMove> move = move(getCurrentTarget());
		move.ifPresent(made -> viewer.getControl().getDisplay().asyncExec(() -> {
			made.node().programme().edit(made.edit());
			moved.accept(made.node());
		}));
		return move.isPresent();
	}
}
