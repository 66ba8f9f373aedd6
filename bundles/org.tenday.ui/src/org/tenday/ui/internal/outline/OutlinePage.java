package org.tenday.ui.internal.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.tenday.authoring.OpenProgramme;
import org.tenday.skill.SkillAreas;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.navigator.NodeLabelProvider;
import org.tenday.ui.internal.navigator.ProgrammeTree;
import org.tenday.ui.internal.navigator.TreeContent;
import org.tenday.ui.internal.navigator.TreeState;
import org.tenday.ui.internal.programmes.Watch;

/** What is in an editor, as a tree. What is chosen in one is chosen in the other; Enter or a double click goes to the editor. */
public final class OutlinePage extends ContentOutlinePage {

	private static final String HELP = "org.tenday.ui.outline";

	private final OpenProgramme programme;
	private final ProgrammeTree tree;
	private final Supplier<List<Node>> roots;
	private final ISelectionProvider editor;
	private final Consumer<Node> reveal;
	private final Consumer<Node> open;
	/** Each side tells the other what was chosen in it, and must not be answered. */
	private boolean isFollowing;
	private TreeState shown;

	/**
	 * @param node   whose parts are shown
	 * @param editor tells what is chosen in the editor
	 * @param reveal shows a place in the editor, and leaves the focus here
	 * @param open   brings the editor of a place to the front
	 */
	public OutlinePage(Node node, SkillAreas areas, ISelectionProvider editor, Consumer<Node> reveal, Consumer<Node> open) {
		this.programme = node.programme();
		this.tree = new ProgrammeTree(areas);
		this.roots = () -> tree.children(node);
		this.editor = editor;
		this.reveal = reveal;
		this.open = open;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new TreeContent(tree, roots));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabelProvider(tree::label)));
		viewer.setInput(roots);
		viewer.expandToLevel(2);
		viewer.addOpenListener(event -> chosen((IStructuredSelection) event.getSelection()).ifPresent(open));
		StableId.set(viewer.getTree(), "outline.tree");
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, HELP);
		shown = TreeState.now(programme);
		Watch.on(programme, viewer.getTree(), this::refresh);
		ISelectionChangedListener follow = this::followEditor;
		editor.addSelectionChangedListener(follow);
		viewer.getTree().addDisposeListener(event -> editor.removeSelectionChangedListener(follow));
	}

	private void followEditor(SelectionChangedEvent event) {
		if (!isFollowing && event.getSelection() instanceof IStructuredSelection selection && getControl() != null
				&& !getControl().isDisposed()) {
			isFollowing = true;
			chosen(selection).ifPresent(node -> getTreeViewer().setSelection(new StructuredSelection(node), true));
			isFollowing = false;
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!isFollowing) {
			isFollowing = true;
			boolean hadFocus = getControl().isFocusControl();
			chosen((IStructuredSelection) event.getSelection()).ifPresent(reveal);
			// A page that comes to the front takes the focus, and whoever goes down the tree by keys would lose it.
			if (hadFocus) {
				getControl().setFocus();
			}
			isFollowing = false;
		}
	}

	OpenProgramme programme() {
		return programme;
	}

	private void refresh() {
		TreeState before = shown;
		shown = TreeState.now(programme);
		if (!shown.changesSince(before).isEmpty()) {
			getTreeViewer().refresh();
		}
	}

	private static Optional<Node> chosen(IStructuredSelection selection) {
		return selection.getFirstElement() instanceof Node node ? Optional.of(node) : Optional.empty();
	}
}
