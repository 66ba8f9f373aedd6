package org.tenday.ui.internal.welcome;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.opening.RecentProgramme;
import org.tenday.ui.internal.opening.RecentProgrammes;

/** The programmes that were open before, on the welcome page: a click opens one; one that is not there any more can be taken off. */
final class RecentList {

	private static final int WIDTH = 330;

	private final Composite list;
	private final FormToolkit toolkit;
	private final RecentProgrammes recent;
	private final Consumer<String> open;

	/**
	 * @param open gets the folder of the one that is chosen
	 */
	RecentList(Composite parent, FormToolkit toolkit, RecentProgrammes recent, Consumer<String> open) {
		this.toolkit = toolkit;
		this.recent = recent;
		this.open = open;
		list = toolkit.createComposite(parent);
		list.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 10).create());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(list);
		fill();
	}

	void refresh() {
		list.setRedraw(false);
		for (var child : list.getChildren()) {
			child.dispose();
		}
		fill();
		list.getParent().layout(true, true);
		list.setRedraw(true);
	}

	private void fill() {
		Label heading = toolkit.createLabel(list, "Recent programmes");
		heading.setFont(JFaceResources.getBannerFont());
		if (recent.all().isEmpty()) {
			words(list, "What you open is listed here the next time.");
		}
		int place = 0;
		for (RecentProgramme each : recent.all()) {
			add(each, ++place);
		}
	}

	private void add(RecentProgramme each, int place) {
		Composite row = toolkit.createComposite(list);
		row.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 1).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		boolean isMissing = recent.isMissing(each);
		Hyperlink link = link(row, each.title(), () -> open.accept(each.folder().toString()));
		StableId.set(link, "welcome.recent." + place);
		if (isMissing) {
			Hyperlink remove = link(row, "Remove", () -> recent.remove(each.folder()));
			remove.setToolTipText("Remove “" + each.title() + "” from this list");
			StableId.set(remove, "welcome.recent." + place + ".remove");
		} else {
			GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
		}
		Label where = words(row, (isMissing ? "Not there: " : "") + each.folder());
		StableId.set(where, "welcome.recent." + place + ".folder");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(where);
	}

	private Label words(Composite parent, String words) {
		Label label = toolkit.createLabel(parent, words, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private Hyperlink link(Composite parent, String words, Runnable action) {
		Hyperlink link = toolkit.createHyperlink(parent, words, SWT.NONE);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter((HyperlinkEvent event) -> link.getDisplay().asyncExec(action)));
		return link;
	}
}
