package org.tenday.ui.internal.find;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tenday.authoring.find.Query;
import org.tenday.ui.StableId;

/** What is looked for and what is put in its place. */
final class FindBar {

	private final Text find;
	private final Text replace;
	private final Button isCaseExact;
	private final Button isWhole;
	private final Button isPattern;
	private final Button replaceButton;
	private final Label summary;

	/**
	 * @param look     looks for it
	 * @param replacer replaces what is ticked
	 */
	FindBar(Composite parent, Runnable look, Runnable replacer) {
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setLayout(GridLayoutFactory.fillDefaults().numColumns(6).margins(6, 4).spacing(8, 2).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		find = field(bar, "Fi&nd", "find.text");
		find.addListener(SWT.DefaultSelection, event -> look.run());
		button(bar, "&Find", "find.find", look);
		replace = field(bar, "Re&place with", "find.replacement");
		replaceButton = button(bar, "&Replace", "find.replace", replacer);
		replaceButton.setToolTipText("Replaces what is ticked, as one step that can be undone");
		Composite boxes = new Composite(bar, SWT.NONE);
		boxes.setLayout(GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).span(6, 1).applyTo(boxes);
		isCaseExact = box(boxes, "Match &case", "find.case");
		isWhole = box(boxes, "&Whole words", "find.whole");
		isPattern = box(boxes, "Regular e&xpression", "find.pattern");
		isPattern.setToolTipText("In the replacement, $1 stands for the first group in brackets");
		summary = new Label(boxes, SWT.NONE);
		StableId.set(summary, "find.summary");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
	}

	private static Text field(Composite parent, String words, String id) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(words);
		Text text = new Text(parent, SWT.SINGLE | SWT.BORDER);
		StableId.set(text, id);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		return text;
	}

	private static Button button(Composite parent, String words, String id, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(words);
		StableId.set(button, id);
		GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private static Button box(Composite parent, String words, String id) {
		Button box = new Button(parent, SWT.CHECK);
		box.setText(words);
		StableId.set(box, id);
		return box;
	}

	/**
	 * @throws IllegalArgumentException where nothing can be looked for; the message says why
	 */
	Query query() {
		return new Query(find.getText(), isCaseExact.getSelection(), isWhole.getSelection(), isPattern.getSelection());
	}

	String replacement() {
		return replace.getText();
	}

	void canReplace(boolean now) {
		replaceButton.setEnabled(now);
	}

	/** Says what came of looking, or why nothing can be looked for. */
	void say(String words) {
		summary.setText(words);
		summary.setToolTipText(words);
	}

	boolean isDisposed() {
		return summary.isDisposed();
	}

	void setFocus() {
		find.setFocus();
		find.selectAll();
	}
}
