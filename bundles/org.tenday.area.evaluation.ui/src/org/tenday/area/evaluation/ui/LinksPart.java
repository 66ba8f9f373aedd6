package org.tenday.area.evaluation.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tenday.area.evaluation.LogicModel;
import org.tenday.area.evaluation.LogicModel.Item;
import org.tenday.area.evaluation.LogicModel.Link;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.StableId;

/** The links of a logic model in words, and for the chosen one what it rests on. */
final class LinksPart {

	private static final int HEIGHT = 110;

	private final BlockEditing<LogicModel> editing;
	private final org.eclipse.swt.widgets.List list;
	private final Text assumption;
	private List<Link> shown = List.of();
	/** Whether what stands in the field is being put there rather than typed. */
	private boolean isShowing;

	LinksPart(Composite parent, BlockEditing<LogicModel> editing) {
		this.editing = editing;
		Composite body = editing.section(parent, "What the links rest on",
				"Each link says: if this, then that. Choose one, and write what must hold for it. Delete takes a link away.");
		list = new org.eclipse.swt.widgets.List(body, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		StableId.set(list, "logic-model.links");
		GridDataFactory.fillDefaults().grab(true, false).hint(120, HEIGHT).span(2, 1).applyTo(list);
		Label label = new Label(body, SWT.NONE);
		label.setText("&Provided that");
		assumption = new Text(body, SWT.BORDER | SWT.SINGLE);
		StableId.set(assumption, "logic-model.assumption");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(assumption);
		list.addListener(SWT.Selection, event -> showAssumption());
		list.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && event.stateMask == 0 && list.getSelectionIndex() >= 0) {
				Link link = shown.get(list.getSelectionIndex());
				editing.edit("Part boxes", now -> now.withLinks(now.links().stream().filter(each -> !each.equals(link)).toList()));
			}
		});
		assumption.addListener(SWT.Modify, event -> typed());
	}

	void show(LogicModel model) {
		int chosen = list.getSelectionIndex();
		shown = model.links();
		String[] words = shown.stream().map(link -> words(model, link)).toArray(String[]::new);
		if (!List.of(words).equals(List.of(list.getItems()))) {
			list.setItems(words);
		}
		list.select(Math.min(Math.max(chosen, 0), shown.size() - 1));
		showAssumption();
	}

	/** Chooses a link, so that what it rests on can be written. */
	void choose(String from, String to) {
		IntStream.range(0, shown.size()).filter(i -> shown.get(i).from().equals(from) && shown.get(i).to().equals(to)).findFirst()
				.ifPresent(place -> {
					list.select(place);
					list.showSelection();
					showAssumption();
				});
	}

	private static String words(LogicModel model, Link link) {
		String sentence = "If %s, then %s".formatted(text(model, link.from()), text(model, link.to()));
		return link.assumption().isBlank() ? sentence : sentence + ", provided that " + link.assumption();
	}

	private static String text(LogicModel model, String id) {
		return model.item(id).map(Item::text).orElse("“" + id + "”");
	}

	private void showAssumption() {
		int place = list.getSelectionIndex();
		assumption.setEnabled(place >= 0);
		String text = place < 0 ? "" : shown.get(place).assumption();
		if (!text.equals(assumption.getText())) {
			isShowing = true;
			assumption.setText(text);
			isShowing = false;
		}
	}

	private void typed() {
		int place = list.getSelectionIndex();
		if (isShowing || place < 0) {
			return;
		}
		Link before = shown.get(place);
		Link after = new Link(before.from(), before.to(), assumption.getText());
		editing.typing("Change assumption", "assumption-" + before.from() + "-" + before.to(), now -> {
			List<Link> changed = new ArrayList<>(now.links());
			changed.replaceAll(link -> link.equals(before) ? after : link);
			return now.withLinks(changed);
		});
	}
}
