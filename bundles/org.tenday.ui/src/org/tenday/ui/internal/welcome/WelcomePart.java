package org.tenday.ui.internal.welcome;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.tenday.ui.internal.commands.CommandIds;
import org.tenday.ui.internal.programmes.Programmes;

/** The first page that a new user sees: the ways to begin, and beside them what was open before. Plain controls, so that it needs no browser. */
public final class WelcomePart extends IntroPart {

	/** A way to begin: a command of the workbench, and what it is good for. */
	private record Way(String command, String icon, String title, String words) {
	}

	private static final List<Way> WAYS = List.of(
			new Way(CommandIds.OPEN_SAMPLE, "programme", "Look at the sample",
					"A complete programme of ten days. You work on a copy, so try anything."),
			new Way(CommandIds.NEW_PROGRAMME, "new-programme", "Start from a template",
					"Say what it is called and how many days there are, and begin to write."),
			new Way(CommandIds.IMPORT, "import", "Bring in what you have",
					"Make a programme of slides, documents or lessons that exist already."));

	private static final Way OPEN = new Way(CommandIds.OPEN_PROGRAMME, "open-programme", "Open a programme…",
			"Go on with one that is on this computer or on a shared drive.");

	/** By which the workbench knows the view that a welcome page is in. */
	private static final String ID = "org.eclipse.ui.internal.introview";

	/** In pixels; what is left over at the sides of a wide window stays empty, since long lines are hard to read. */
	private static final int WIDTH = 860;

	private FormToolkit toolkit;
	private ScrolledComposite scrolled;
	private Composite page;
	private RecentList recent;
	private final Runnable changed = this::refresh;
	private final IPartListener2 makingWay = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference part) {
			if (!part.getId().equals(ID)) {
				page.getDisplay().asyncExec(() -> makeWayFor(part.getPage()));
			}
		}
	};

	private static Programmes programmes() {
		return PlatformUI.getWorkbench().getService(Programmes.class);
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		toolkit.adapt(scrolled);
		Composite middle = toolkit.createComposite(scrolled);
		middle.setLayout(GridLayoutFactory.fillDefaults().margins(24, 30).create());
		page = toolkit.createComposite(middle);
		page.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(48, 24).create());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(page);
		addHead();
		addWays();
		recent = new RecentList(page, toolkit, programmes().recent(), this::openRecent);
		programmes().recent().addListener(changed);
		page.addDisposeListener(event -> programmes().recent().removeListener(changed));
		scrolled.setContent(middle);
		scrolled.setMinSize(middle.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.tenday.ui.welcome");
		getIntroSite().getPage().addPartListener(makingWay);
	}

	/** The page fills the window, and whatever else comes to the front would be behind it. */
	private void makeWay() {
		PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
	}

	/** What was behind the page has the focus only when the window is in order again. */
	private void makeWayFor(IWorkbenchPage window) {
		makeWay();
		window.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
			if (window.getActivePart() != null) {
				window.getActivePart().setFocus();
			}
		});
	}

	private void addHead() {
		Composite head = toolkit.createComposite(page);
		head.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).create());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
		Label picture = toolkit.createLabel(head, "");
		picture.setImage(LargeIcon.of("programme", 3).on(picture));
		GridDataFactory.fillDefaults().span(1, 2).applyTo(picture);
		Label title = toolkit.createLabel(head, "Welcome to Tenday");
		title.setFont(JFaceResources.getHeaderFont());
		Label words = toolkit.createLabel(head,
				"Write a workshop programme once, and print everything the room needs from it: handbook, trainer guide, slides and more.",
				SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 80, SWT.DEFAULT).applyTo(words);
	}

	private void addWays() {
		Composite ways = toolkit.createComposite(page);
		ways.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 12).create());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).applyTo(ways);
		Label heading = toolkit.createLabel(ways, "Ways to begin");
		heading.setFont(JFaceResources.getBannerFont());
		WAYS.forEach(way -> add(ways, way));
		add(ways, OPEN);
	}

	private void add(Composite ways, Way way) {
		Card card = new Card(ways, LargeIcon.of(way.icon(), 2), way.title(), way.words(), () -> run(way));
		card.name("welcome." + way.command());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2 - 24, SWT.DEFAULT).applyTo(card.control());
	}

	/** The page makes way first, because what the command opens would appear behind it. */
	private void run(Way way) {
		run(way.command(), Map.of());
	}

	private void openRecent(String folder) {
		run(CommandIds.OPEN_RECENT, Map.of(CommandIds.RECENT_FOLDER, folder));
	}

	private void run(String command, Map<String, String> parameters) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IHandlerService handlers = getIntroSite().getWorkbenchWindow().getService(IHandlerService.class);
		ICommandService commands = workbench.getService(ICommandService.class);
		makeWay();
		try {
			handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(command), parameters), null);
		} catch (CommandException e) {
			ILog.of(WelcomePart.class).error("“" + command + "” on the welcome page can't be done: " + e.getMessage(), e);
		}
	}

	private void refresh() {
		page.getDisplay().asyncExec(() -> {
			if (!page.isDisposed()) {
				recent.refresh();
				scrolled.setMinSize(scrolled.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT));
			}
		});
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		setFocus();
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	@Override
	public void dispose() {
		getIntroSite().getPage().removePartListener(makingWay);
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
