package org.tenday.app.internal.welcome;

import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;

/** The first page a new user sees: the ways to begin. Plain forms, so that it needs no browser. */
public final class WelcomePart extends IntroPart {

	/** A way to begin: a command of the workbench, and what it is good for. */
	private record Way(String command, String title, String words) {
	}

	/** As controls are named by org.tenday.ui.StableId, which this plug-in can't use. */
	private static final String STABLE_ID = "org.tenday.id";

	private static final List<Way> WAYS = List.of(
			new Way("org.tenday.ui.command.openSample", "Look at the sample",
					"A complete programme of ten days. You work on a copy, so try anything."),
			new Way("org.tenday.ui.command.newProgramme", "Start a new programme", "Say what it is for and who comes, and begin to write."),
			new Way("org.tenday.ui.command.importLesson", "Bring in what you have", "Make a programme from a lesson that exists already."),
			new Way("org.tenday.ui.command.openProgramme", "Open a programme",
					"Go on with one that is on this computer or on a shared drive."));

	private FormToolkit toolkit;
	private ScrolledForm form;

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.setText("Welcome to Tenday");
		toolkit.decorateFormHeading(form.getForm());
		TableWrapLayout layout = new TableWrapLayout();
		layout.topMargin = 20;
		layout.leftMargin = 20;
		layout.verticalSpacing = 18;
		form.getBody().setLayout(layout);
		words(form.getBody(), "Write a workshop programme once, and print everything the room needs from it: the handbook and the slides.");
		ICommandService commands = getIntroSite().getService(ICommandService.class);
		WAYS.stream().filter(way -> canRun(commands.getCommand(way.command()))).forEach(this::add);
		form.reflow(true);
	}

	private static boolean canRun(Command command) {
		return command.isDefined() && command.isHandled();
	}

	private void add(Way way) {
		Composite both = toolkit.createComposite(form.getBody());
		TableWrapLayout layout = new TableWrapLayout();
		layout.leftMargin = 0;
		layout.verticalSpacing = 2;
		both.setLayout(layout);
		both.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		Hyperlink link = toolkit.createHyperlink(both, way.title(), SWT.NONE);
		link.setFont(JFaceResources.getBannerFont());
		link.setData(STABLE_ID, "welcome." + way.command());
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				run(way);
			}
		});
		words(both, way.words());
	}

	private void words(Composite parent, String words) {
		Label text = toolkit.createLabel(parent, words, SWT.WRAP);
		text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
	}

	/** The page makes way first, because what the command opens would appear behind it. */
	private void run(Way way) {
		IHandlerService handlers = getIntroSite().getWorkbenchWindow().getService(IHandlerService.class);
		PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
		try {
			handlers.executeCommand(way.command(), null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			Platform.getLog(WelcomePart.class).error("“" + way.title() + "” on the welcome page can't be done: " + e.getMessage(), e);
		}
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		setFocus();
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}
}
