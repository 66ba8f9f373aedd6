package org.tenday.ui.internal.writing;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MenuDetectEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.tenday.writing.Misspelling;

/** The menu of a field: what the word below the pointer may have been meant to be, cutting and pasting, and the tools. Made anew when it opens. */
final class TextMenu {

	private final StyledText text;
	private final MarkdownField field;
	private final Menu menu;

	private TextMenu(StyledText text, MarkdownField field) {
		this.text = text;
		this.field = field;
		menu = new Menu(text);
	}

	static void add(StyledText text, MarkdownField field) {
		TextMenu made = new TextMenu(text, field);
		made.menu.addListener(SWT.Show, event -> made.fill());
		text.addMenuDetectListener(made::goToPointer);
		text.setMenu(made.menu);
	}

	/** The word that is clicked is the one that is meant, unless words are selected. */
	private void goToPointer(MenuDetectEvent event) {
		if (event.detail == SWT.MENU_MOUSE && text.getSelectionCount() == 0) {
			int offset = text.getOffsetAtPoint(text.toControl(new Point(event.x, event.y)));
			if (offset >= 0) {
				text.setCaretOffset(offset);
			}
		}
	}

	private void fill() {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		Optional<Misspelling> misspelling = field.misspellingAt(text.getCaretOffset());
		misspelling.ifPresent(this::addMends);
		add(menu, "Cut", text::cut).setEnabled(text.getSelectionCount() > 0);
		add(menu, "Copy", text::copy).setEnabled(text.getSelectionCount() > 0);
		add(menu, "Paste", () -> PasteHandler.paste(field));
		add(menu, "Select all", text::selectAll);
		new MenuItem(menu, SWT.SEPARATOR);
		add(menu, "Propose words\tCtrl+Space", field::propose);
		MenuItem tools = new MenuItem(menu, SWT.CASCADE);
		tools.setText("Make or insert");
		Menu list = new Menu(menu);
		tools.setMenu(list);
		for (TextTool tool : TextTool.values()) {
			add(list, tool.words(), () -> tool.run(field));
		}
	}

	private void addMends(Misspelling misspelling) {
		misspelling.similar().forEach(word -> add(menu, word, () -> field.mend(misspelling, word)));
		if (misspelling.similar().isEmpty()) {
			add(menu, "No word is like “" + misspelling.word() + "”", () -> text.setFocus()).setEnabled(false);
		}
		new MenuItem(menu, SWT.SEPARATOR);
		add(menu, "Add “" + misspelling.word() + "” to the programme's dictionary", () -> field.learn(misspelling.word()));
		add(menu, "Ignore “" + misspelling.word() + "”", () -> field.ignore(misspelling.word()));
		new MenuItem(menu, SWT.SEPARATOR);
	}

	private static MenuItem add(Menu menu, String words, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(words.replace("&", "&&"));
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}
}
