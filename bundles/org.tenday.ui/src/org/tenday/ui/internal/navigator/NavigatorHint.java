package org.tenday.ui.internal.navigator;

import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.commands.CommandIds;

/** What the navigator shows while no programme is open: the ways to begin. */
final class NavigatorHint {

	private record Way(String command, String words) {
	}

	private static final List<Way> WAYS = List.of(new Way(CommandIds.OPEN_PROGRAMME, "Open a programme…"),
			new Way(CommandIds.NEW_PROGRAMME, "Start a new programme…"), new Way(CommandIds.IMPORT, "Bring in what you have…"),
			new Way(CommandIds.OPEN_SAMPLE, "Look at the sample…"));

	private final IWorkbenchSite site;

	NavigatorHint(IWorkbenchSite site) {
		this.site = site;
	}

	Control create(Composite parent) {
		Composite hint = new Composite(parent, SWT.NONE);
		hint.setLayout(GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 10).create());
		hint.setBackgroundMode(SWT.INHERIT_FORCE);
		Label label = new Label(hint, SWT.WRAP);
		label.setText("No programme is open.");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		WAYS.forEach(way -> addLink(hint, way));
		return hint;
	}

	private void addLink(Composite hint, Way way) {
		Link link = new Link(hint, SWT.NONE);
		link.setText("<a>" + way.words() + "</a>");
		StableId.set(link, "hint." + way.command());
		link.addListener(SWT.Selection, event -> run(way));
	}

	private void run(Way way) {
		try {
			site.getService(IHandlerService.class).executeCommand(way.command(), null);
		} catch (CommandException e) {
			ILog.of(NavigatorHint.class).error("“" + way.words() + "” in the navigator can't be done: " + e.getMessage(), e);
		}
	}
}
