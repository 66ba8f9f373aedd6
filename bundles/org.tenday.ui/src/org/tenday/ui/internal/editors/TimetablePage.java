package org.tenday.ui.internal.editors;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.swt.IFocusService;
import org.tenday.model.Programme;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.board.Board;
import org.tenday.ui.internal.board.BoardSelection;
import org.tenday.ui.internal.navigator.Node;

/** A timetable of the programme as a board. */
final class TimetablePage extends ProgrammePage {

	static final String ID = "timetable";

	/** The id of the context in which the board's keys work, of its menu and of its help. */
	private static final String BOARD = "org.tenday.ui.board";

	/** The id of the menu above a day. */
	private static final String DAY = BOARD + ".day";

	/** The id of controls in which sessions and blocks are chosen and not words. */
	static final String ARRANGING = "org.tenday.ui.arranging";

	private Board board;
	private Node wanted;
	private IContextActivation keys;

	TimetablePage(ProgrammeFormEditor editor) {
		super(editor, ID, "Timetable", "timetable");
	}

	@Override
	String heading(Programme value) {
		return board.title();
	}

	@Override
	void createBody(IManagedForm form, Composite body) {
		board = new Board(programme(), form.getToolkit(), body, () -> PlatformUI.getWorkbench().getService(Dialogs.class),
				session -> EditorOpener.openSession(getSite().getPage(), programme(), session), this::met);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, BOARD);
		board.setMenus(menu(BOARD), menu(DAY));
		if (wanted != null) {
			board.reveal(wanted);
		}
	}

	private MenuManager menu(String id) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
		getEditorSite().registerContextMenu(id, menu, new BoardSelection(board::chosen), false);
		return menu;
	}

	/** What is copied and pasted while a card has the focus is the card's session, and the preview shows it; of a break there is no page. */
	private void met(Control card) {
		getSite().getService(IFocusService.class).addFocusTracker(card, ARRANGING);
		card.addListener(SWT.FocusIn, event -> board.chosen().filter(Node.OfSession.class::isInstance)
				.ifPresent(session -> getEditorSite().getSelectionProvider().setSelection(new StructuredSelection(session))));
	}

	/** Shows one of the timetables, a day of one or what stands on a day, now or when the page is first shown. */
	void reveal(Node node) {
		wanted = node;
		if (board != null) {
			board.reveal(node);
		}
	}

	/** What keys and commands work on while the page is in front. */
	Board board() {
		return board;
	}

	/** Nobody sees a page that is not in front; it is made anew when it comes there. */
	@Override
	void show(Programme value) {
		if (isActive()) {
			board.show();
		}
	}

	@Override
	public void setActive(boolean isActive) {
		super.setActive(isActive);
		IContextService contexts = getSite().getService(IContextService.class);
		if (isActive && board != null) {
			board.show();
			if (keys == null) {
				keys = contexts.activateContext(BOARD);
			}
		} else if (!isActive && keys != null) {
			contexts.deactivateContext(keys);
			keys = null;
		}
	}

	@Override
	public void setFocus() {
		if (board == null) {
			super.setFocus();
		} else {
			board.setFocus();
		}
	}
}
