package org.tenday.ui.internal.navigator;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Hands the places of a {@link ProgrammeTree} to a viewer. */
public final class TreeContent implements ITreeContentProvider {

	private final ProgrammeTree tree;
	private final Supplier<List<Node>> roots;

	/**
	 * @param roots the places at the top, whatever the viewer's input is
	 */
	public TreeContent(ProgrammeTree tree, Supplier<List<Node>> roots) {
		this.tree = tree;
		this.roots = roots;
	}

	@Override
	public Object[] getElements(Object input) {
		return roots.get().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return tree.children((Node) parent).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return tree.parent((Node) element).orElse(null);
	}

	@Override
	public boolean hasChildren(Object element) {
		return !tree.children((Node) element).isEmpty();
	}
}
