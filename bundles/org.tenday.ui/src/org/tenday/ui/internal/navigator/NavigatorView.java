package org.tenday.ui.internal.navigator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.swt.IFocusService;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.model.Programme;
import org.tenday.model.Slot;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.arrange.Arranging;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.programmes.Programmes;
import org.tenday.ui.internal.programmes.Watch;

/** The programmes that are open, as a tree; with none, the ways to begin. */
public final class NavigatorView extends ViewPart implements OpenProgrammes.Listener, Arranging {

	/** The view's id. */
	public static final String ID = "org.tenday.ui.navigator";

	private static final int REFRESH_AGAIN_MILLIS = 300;
	private static final int MOST_SHOWN = 100;

	private static final String ARRANGING = "org.tenday.ui.arranging";

	private Programmes programmes;
	private NodeMarks marks;
	private StackLayout stack;
	private Composite parent;
	private Control hint;
	private TreeViewer viewer;
	private boolean isRefreshing;
	private final Map<OpenProgramme, TreeState> shown = new HashMap<>();
	/** What ends watching each. */
	private final Map<OpenProgramme, Runnable> watches = new HashMap<>();
	/** Places that have got another mark, which the tree does not show yet. */
	private final Set<Node> marked = new HashSet<>();

	@Override
	public void createPartControl(Composite composite) {
		parent = composite;
		programmes = getSite().getService(Programmes.class);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		stack = new StackLayout();
		parent.setLayout(stack);
		hint = new NavigatorHint(getSite()).create(parent);
		createTree();
		createActions();
		programmes.open().all().forEach(this::watch);
		programmes.open().addListener(this);
		programmes.checking().addListener(marks);
		programmes.open().all().forEach(open -> programmes.checking().latest(open).ifPresent(marks::checked));
		parent.addDisposeListener(event -> {
			programmes.open().removeListener(this);
			programmes.checking().removeListener(marks);
		});
		showProgrammes();
	}

	private void createTree() {
		ProgrammeTree tree = new ProgrammeTree(programmes.areas());
		marks = new NodeMarks(programmes.checking(), parent.getDisplay(), this::mark);
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new TreeContent(tree, this::roots));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabelProvider(tree::label, marks::of)));
		viewer.setInput(programmes);
		NodeDrag.add(viewer, tree, this::choose, new MaterialDrop(getSite()));
		NodeTitle.edit(viewer);
		getSite().getService(IFocusService.class).addFocusTracker(viewer.getTree(), ARRANGING);
		viewer.addSelectionChangedListener(event -> sayProblem());
		viewer.addOpenListener(event -> selected().ifPresent(this::openEditor));
		StableId.set(viewer.getTree(), "navigator.tree");
		getSite().setSelectionProvider(viewer);
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
		getSite().registerContextMenu(menu, viewer);
	}

	private void createActions() {
		Action collapse = new Action("Collapse all", Icons.get("collapse-all")) {
			@Override
			public void run() {
				viewer.collapseAll();
			}
		};
		collapse.setToolTipText("Collapse all");
		getViewSite().getActionBars().getToolBarManager().add(collapse);
	}

	private Optional<Node> selected() {
		return Optional.ofNullable((Node) viewer.getStructuredSelection().getFirstElement());
	}

	/** What is wrong with a file is too long for the tree. */
	private void sayProblem() {
		getViewSite().getActionBars().getStatusLineManager()
				.setErrorMessage(selected().map(node -> node instanceof Node.OfProblem of ? of.problem().toString() : null).orElse(null));
	}

	/** A session on a day is the session itself. */
	@Override
	public Optional<Node> chosen() {
		return selected().map(node -> node instanceof Node.OfSlot of ? session(of).orElse(node) : node);
	}

	private static Optional<Node> session(Node.OfSlot of) {
		Programme programme = of.programme().programme();
		return programme.timetable(of.timetable()).filter(timetable -> of.day() < timetable.days().size())
				.map(timetable -> timetable.days().get(of.day()).slots()).filter(slots -> of.slot() < slots.size())
				.map(slots -> slots.get(of.slot())).filter(Slot.OfSession.class::isInstance).map(slot -> ((Slot.OfSession) slot).session())
				.flatMap(id -> programme.moduleOf(id).map(module -> new Node.OfSession(of.programme(), module.id(), id)));
	}

	@Override
	public void choose(Node node) {
		viewer.refresh();
		viewer.setSelection(new StructuredSelection(node), true);
	}

	@Override
	public void rename() {
		chosen().ifPresent(node -> {
			viewer.reveal(node);
			viewer.editElement(node, 0);
		});
	}

	private void openEditor(Node node) {
		EditorOpener.open(getSite().getPage(), node);
	}

	private void watch(OpenProgramme programme) {
		shown.put(programme, TreeState.now(programme));
		watches.put(programme, Watch.on(programme, viewer.getControl(), this::refreshSoon));
	}

	private void mark(Set<Node> nodes) {
		marked.addAll(nodes);
		refreshSoon();
	}

	/** Many changes that follow one another, as in typing, are shown once. */
	private void refreshSoon() {
		if (isRefreshing || viewer.getControl().isDisposed()) {
			return;
		}
		isRefreshing = true;
		viewer.getControl().getDisplay().asyncExec(() -> {
			isRefreshing = false;
			if (!viewer.getControl().isDisposed()) {
				refresh();
			}
		});
	}

	/** Showing everything anew would take away the field in which somebody is just writing a title. */
	private void refresh() {
		if (viewer.isCellEditorActive()) {
			viewer.getControl().getDisplay().timerExec(REFRESH_AGAIN_MILLIS, this::refreshSoon);
		} else {
			programmes.open().all().stream().filter(shown::containsKey).forEach(this::refresh);
			viewer.update(marked.toArray(), null);
			marked.clear();
		}
	}

	/** The programme itself says whether it is saved; of the rest only what is other than before is shown anew. */
	private void refresh(OpenProgramme open) {
		TreeState now = TreeState.now(open);
		now.changesSince(shown.put(open, now)).forEach(viewer::refresh);
		viewer.update(new Node.OfProgramme(open), null);
	}

	private List<Node> roots() {
		return programmes.open().all().stream().<Node>map(Node.OfProgramme::new).toList();
	}

	private void showProgrammes() {
		viewer.refresh();
		stack.topControl = roots().isEmpty() ? hint : viewer.getControl();
		parent.layout();
	}

	@Override
	public void opened(OpenProgramme programme) {
		onDisplay(() -> {
			watch(programme);
			showProgrammes();
			reveal(programme);
			// What had the focus may have been the hint, which is gone; without it Enter would go nowhere.
			if (getSite().getPage().getActivePart() == this) {
				setFocus();
			}
		});
	}

	/** A programme that has just been opened shows its days and its modules, unless they are so many that nobody would look through them. */
	private void reveal(OpenProgramme programme) {
		Node root = new Node.OfProgramme(programme);
		viewer.expandToLevel(root, programme.programme().modules().size() <= MOST_SHOWN ? 2 : 1);
		viewer.setSelection(new StructuredSelection(root), true);
	}

	@Override
	public void closed(OpenProgramme programme) {
		onDisplay(() -> {
			marks.forget(programme);
			shown.remove(programme);
			Optional.ofNullable(watches.remove(programme)).ifPresent(Runnable::run);
			showProgrammes();
		});
	}

	private void onDisplay(Runnable runnable) {
		Display display = parent.isDisposed() ? null : parent.getDisplay();
		if (display != null) {
			display.asyncExec(() -> {
				if (!parent.isDisposed()) {
					runnable.run();
				}
			});
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenProgramme.class) {
			return adapter.cast(selected().map(Node::programme).orElseGet(this::only));
		}
		return super.getAdapter(adapter);
	}

	/** With one programme open there is no question which is meant. */
	private OpenProgramme only() {
		List<OpenProgramme> all = programmes.open().all();
		return all.size() == 1 ? all.getFirst() : null;
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}
}
