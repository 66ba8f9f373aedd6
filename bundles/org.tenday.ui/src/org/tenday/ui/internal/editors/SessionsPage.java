package org.tenday.ui.internal.editors;

import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.swt.IFocusService;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.skill.BlockType;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.areas.Palette;
import org.tenday.ui.internal.arrange.Arranging;
import org.tenday.ui.internal.form.Panel;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.navigator.NodeDrag;
import org.tenday.ui.internal.navigator.NodeLabelProvider;
import org.tenday.ui.internal.navigator.NodeTitle;
import org.tenday.ui.internal.navigator.ProgrammeTree;
import org.tenday.ui.internal.navigator.TreeContent;
import org.tenday.ui.internal.navigator.TreeState;

/** The sessions of a module with their blocks on the left; whatever is selected is edited on the right. */
public final class SessionsPage extends ProgrammePage implements Arranging {

	/** The page's id. */
	public static final String ID = "sessions";

	private final ModuleEditor editor;
	private final ModuleId module;
	private SessionsModel model;
	private SessionActions actions;
	private TreeViewer viewer;
	private Label total;
	private Details details;
	private Node wanted;
	private Optional<Module> shown = Optional.empty();

	SessionsPage(ModuleEditor editor, ModuleId module, String icon) {
		super(editor, ID, "Sessions", icon);
		this.editor = editor;
		this.module = module;
	}

	@Override
	String heading(Programme value) {
		return ModuleEditor.titleOf(value, module);
	}

	@Override
	void createBody(IManagedForm form, Composite body) {
		model = new SessionsModel(programme(), module);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(8, 8).create());
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		form.getToolkit().adapt(sash);
		sash.setSashWidth(8);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(sash);
		createMaster(form.getToolkit(), sash);
		details = new Details(programme(), programmes(), module, form, sash);
		sash.setWeights(36, 64);
		viewer.setInput(model);
		viewer.expandAll();
		select(wanted == null ? model.roots().stream().findFirst() : Optional.of(wanted));
	}

	private void createMaster(FormToolkit toolkit, Composite parent) {
		Panel panel = new Panel(toolkit, parent, "Sessions", "");
		Composite client = panel.body();
		client.setLayout(GridLayoutFactory.fillDefaults().margins(0, 4).create());
		Tree tree = toolkit.createTree(client, SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(tree);
		StableId.set(tree, "sessions.tree");
		viewer = new TreeViewer(tree);
		viewer.setUseHashlookup(true);
		ProgrammeTree labels = new ProgrammeTree(programmes().areas());
		viewer.setContentProvider(new TreeContent(labels, model::roots));
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new NodeLabelProvider(labels::label)));
		viewer.addSelectionChangedListener(event -> showSelected());
		// The preview shows what is selected here: an editor has one selection for all its pages.
		viewer.addSelectionChangedListener(event -> getEditorSite().getSelectionProvider().setSelection(event.getSelection()));
		tree.addListener(SWT.KeyDown, this::pressed);
		total = toolkit.createLabel(client, "");
		StableId.set(total, "sessions.total");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(total);
		createActions(panel.head(), tree);
		getSite().getService(IFocusService.class).addFocusTracker(tree, TimetablePage.ARRANGING);
		NodeDrag.add(viewer, labels, moved -> select(Optional.of(moved).filter(model::isThere)));
		NodeTitle.edit(viewer);
	}

	private void createActions(Composite head, Tree tree) {
		actions = new SessionActions(this, palette());
		ToolBarManager toolBar = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL);
		actions.addTo(toolBar);
		ToolBar control = toolBar.createControl(head);
		control.setBackground(null);
		StableId.set(control, "sessions.toolbar");
		MenuManager menu = new MenuManager();
		actions.addTo(menu);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		tree.setMenu(menu.createContextMenu(tree));
		getEditorSite().registerContextMenu("org.tenday.ui.sessions", menu, viewer, false);
	}

	private void pressed(Event event) {
		if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			moveSelected(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		}
	}

	@Override
	void show(Programme value) {
		Optional<Module> now = value.module(module);
		boolean isSame = TreeState.isSame(shown, now);
		shown = now;
		if (isSame) {
			details.show(value);
			return;
		}
		total.setText(model.total());
		Optional<Node> before = selected();
		viewer.refresh();
		if (before.filter(model::isThere).isEmpty()) {
			select(model.roots().stream().findFirst());
		} else {
			details.show(value);
		}
		enableActions();
	}

	private Optional<Node> selected() {
		return Optional.ofNullable((Node) viewer.getStructuredSelection().getFirstElement());
	}

	private void select(Optional<Node> node) {
		viewer.setSelection(node.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
		showSelected();
	}

	private void showSelected() {
		details.edit(selected());
		enableActions();
	}

	private void enableActions() {
		Optional<Node> node = selected();
		actions.enable(!model.roots().isEmpty(), node.filter(at -> model.canMove(at, -1)).isPresent(),
				node.filter(at -> model.canMove(at, 1)).isPresent(), node.isPresent());
	}

	@Override
	public Optional<Node> chosen() {
		return viewer == null ? Optional.empty() : selected().or(() -> Optional.of(new Node.OfModule(programme(), module)));
	}

	@Override
	public void choose(Node node) {
		select(Optional.of(node).filter(model::isThere));
	}

	/** Has the title of what is chosen changed in the tree. */
	@Override
	public void rename() {
		selected().ifPresent(node -> viewer.editElement(node, 0));
	}

	/** Shows a session or a block, now or when the page is first shown. */
	void reveal(Node node) {
		wanted = node instanceof Node.OfSession || node instanceof Node.OfBlock ? node : null;
		if (wanted != null && viewer != null) {
			select(Optional.of(wanted));
		}
	}

	/** Adds a session after the selected one, and has its title typed. */
	public void addSession() {
		select(Optional.of(model.addSession(selected())));
		details.setFocus();
	}

	/** The block types that this module offers. */
	public Palette palette() {
		return Palette.of(programmes().areas(), editor.areaId());
	}

	/** Adds a block of a type after the selected one. */
	public void addBlock(BlockTypeId type) {
		programmes().areas().type(type).ifPresent(this::addBlock);
	}

	String iconOf(BlockTypeId type) {
		return Icons.nameOf(type, programmes().areas());
	}

	void addBlock(BlockType<?> type) {
		model.addBlock(selected(), type).ifPresent(added -> {
			select(Optional.of(added));
			details.setFocus();
		});
	}

	void moveSelected(int by) {
		selected().filter(node -> model.canMove(node, by)).ifPresent(node -> {
			model.move(node, by);
			select(Optional.of(node));
		});
	}

	void removeSelected() {
		selected().ifPresent(node -> select(model.remove(node)));
	}

	@Override
	public void setFocus() {
		if (viewer == null) {
			super.setFocus();
		} else {
			viewer.getControl().setFocus();
		}
	}
}
