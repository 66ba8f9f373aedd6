package org.tenday.ui.internal.board;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.tenday.model.Pattern;
import org.tenday.model.Timetable;
import org.tenday.model.TimetableId;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.SpokenName;
import org.tenday.ui.internal.Wording;

/** What stands above the board: which timetable it shows, and the way to another one. */
final class BoardBar {

	private final Combo combo;
	private List<TimetableId> ids = List.of();

	BoardBar(Composite parent, FormToolkit toolkit, Consumer<TimetableId> chosen, Consumer<Pattern> make) {
		Composite bar = toolkit.createComposite(parent);
		bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(4).spacing(10, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label label = toolkit.createLabel(bar, "Timetable");
		label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		toolkit.adapt(combo, true, false);
		StableId.set(combo, "board.timetable");
		SpokenName.add(combo, "Timetable");
		combo.addListener(SWT.Selection, event -> chosen.accept(ids.get(combo.getSelectionIndex())));
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		addMake(bar, toolkit, make);
		Label hint = toolkit.createLabel(bar, "Drag cards, or press Alt and an arrow key.");
		hint.setForeground(CardPainter.mixed(hint.getForeground(), hint.getBackground(), 0.3));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(hint);
		hint.setToolTipText("Drag a card to move it, its lower edge to change its minutes; or press Alt and an arrow key.");
	}

	private static void addMake(Composite bar, FormToolkit toolkit, Consumer<Pattern> make) {
		Hyperlink link = toolkit.createHyperlink(bar, "New timetable…", SWT.NONE);
		StableId.set(link, "board.make");
		Menu menu = new Menu(link);
		Pattern.all().forEach(pattern -> {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(pattern.title());
			item.addListener(SWT.Selection, event -> make.accept(pattern));
		});
		link.setMenu(menu);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				Point below = link.toDisplay(0, link.getSize().y);
				menu.setLocation(below);
				menu.setVisible(true);
			}
		});
	}

	void show(List<Timetable> timetables, TimetableId shown) {
		List<String> words = timetables.stream().map(timetable -> Wording.titleOr(timetable.title(), timetable.id().value())).toList();
		ids = timetables.stream().map(Timetable::id).toList();
		if (!List.of(combo.getItems()).equals(words)) {
			combo.setItems(words.toArray(String[]::new));
			combo.getParent().layout(true);
		}
		combo.select(ids.indexOf(shown));
	}

	/** The ways to a first timetable. */
	static void addPatterns(Composite body, FormToolkit toolkit, Consumer<Pattern> make) {
		toolkit.createLabel(body,
				"This programme has no timetable yet. Put its sessions into one of these patterns; you can move them afterwards.",
				SWT.WRAP);
		Pattern.all().forEach(pattern -> {
			Hyperlink link = toolkit.createHyperlink(body, pattern.title(), SWT.NONE);
			StableId.set(link, "timetable.make." + pattern.title());
			link.addHyperlinkListener(new HyperlinkAdapter() {
				@Override
				public void linkActivated(HyperlinkEvent event) {
					link.getDisplay().asyncExec(() -> make.accept(pattern));
				}
			});
		});
	}
}
