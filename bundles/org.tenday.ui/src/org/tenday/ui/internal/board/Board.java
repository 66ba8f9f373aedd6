package org.tenday.ui.internal.board;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Pattern;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable.Spot;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.Wording;

/**
 * The timetable board: a column a day, a card a session or break. Cards are moved by dragging, or with Alt and the arrow keys; Enter opens
 * the session.
 */
public final class Board {

	static final int COLUMN_WIDTH = 190;

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	/** What is dragged: a slot of a day, or a session that is on none. */
	private record Dragged(Optional<Spot> from, Optional<SessionId> session) {
	}

	private final BoardModel model;
	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private final Composite body;
	private final Consumer<SessionId> opener;
	private Optional<BoardModel.View> shown = Optional.empty();
	private boolean isBuilt;
	/** Where the card stands that is to have the focus when the board is next built. */
	private Optional<Spot> focus = Optional.empty();

	/**
	 * @param body   to be filled
	 * @param opener opens a session's editor
	 */
	public Board(OpenProgramme programme, FormToolkit toolkit, ScrolledForm form, Composite body, Consumer<SessionId> opener) {
		this.model = new BoardModel(programme);
		this.toolkit = toolkit;
		this.form = form;
		this.body = body;
		this.opener = opener;
	}

	static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	/** The timetable's title. */
	public String title() {
		return model.view().map(BoardModel.View::title).orElse("Timetable");
	}

	/** Has the board show the timetable as it is. */
	public void show() {
		Optional<BoardModel.View> now = model.view();
		if (isBuilt && now.equals(shown)) {
			return;
		}
		shown = now;
		isBuilt = true;
		form.setRedraw(false);
		try {
			for (Control child : body.getChildren()) {
				child.dispose();
			}
			now.ifPresentOrElse(this::build, this::buildBeginning);
			form.reflow(true);
		} finally {
			form.setRedraw(true);
		}
	}

	private void buildBeginning() {
		body.setLayout(GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).create());
		toolkit.createLabel(body,
				"This programme has no timetable yet. Put its sessions into one of these patterns; you can move them afterwards.");
		Pattern.all().forEach(pattern -> {
			Hyperlink link = toolkit.createHyperlink(body, pattern.title(), SWT.NONE);
			StableId.set(link, "timetable.make." + pattern.title());
			link.addHyperlinkListener(new HyperlinkAdapter() {
				@Override
				public void linkActivated(HyperlinkEvent event) {
					link.getDisplay().asyncExec(() -> model.make(pattern));
				}
			});
		});
	}

	private void build(BoardModel.View view) {
		int columns = view.days().size() + (view.left().isEmpty() ? 0 : 1);
		body.setLayout(GridLayoutFactory.fillDefaults().margins(12, 12).numColumns(Math.max(1, columns)).spacing(10, 0).create());
		for (int day = 0; day < view.days().size(); day++) {
			buildDay(day, view.days().get(day));
		}
		if (!view.left().isEmpty()) {
			Composite column = column("board.left", "Not on the timetable", "", view.left().size() + " to place", false);
			view.left().forEach(session -> addCard(column, session));
			acceptBack(column);
		}
	}

	private void buildDay(int day, Schedule schedule) {
		int over = schedule.overrunMinutes();
		LocalTime ends = schedule.day().end();
		String times = CLOCK.format(schedule.day().start()) + "–" + CLOCK.format(ends) + ", "
				+ (over > 0 ? Wording.minutes(over) + " over" : over < 0 ? Wording.minutes(-over) + " free" : "full");
		Composite column = column("board.day." + (day + 1), "Day " + (day + 1), schedule.day().title(), times, over > 0);
		int minutes = 0;
		int room = schedule.minutes() - over;
		for (int slot = 0; slot < schedule.items().size(); slot++) {
			Schedule.Item item = schedule.items().get(slot);
			minutes += item.minutes();
			addCard(column, new Spot(day, slot), item, minutes > room);
		}
		accept(column, day);
	}

	private Composite column(String id, String name, String title, String words, boolean isOver) {
		Composite column = toolkit.createComposite(body);
		column.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
		GridDataFactory.fillDefaults().hint(COLUMN_WIDTH, SWT.DEFAULT).grab(false, true).applyTo(column);
		StableId.set(column, id);
		head(column, name).setFont(bold());
		head(column, title);
		CLabel below = head(column, words);
		StableId.set(below, id + ".times");
		if (isOver) {
			below.setForeground(JFaceColors.getErrorText(column.getDisplay()));
		}
		return column;
	}

	/** One line above a column, shortened where there is no room for all of it, so that the cards of all days stand side by side. */
	private CLabel head(Composite column, String words) {
		CLabel head = new CLabel(column, SWT.NONE);
		toolkit.adapt(head, false, false);
		head.setText(words);
		head.setMargins(0, 0, 0, 0);
		GridDataFactory.fillDefaults().grab(true, false).hint(COLUMN_WIDTH, SWT.DEFAULT).applyTo(head);
		return head;
	}

	private void addCard(Composite column, Spot spot, Schedule.Item item, boolean isOver) {
		String title = switch (item.slot()) {
		case Slot.Break pause -> Wording.titleOr(pause.title(), "Break");
		case Slot.OfSession of -> item.session().map(session -> Wording.titleOr(session.title(), of.session().value()))
				.orElse("No session “" + of.session() + "”");
		};
		Card card = new Card(column, new Card.Face(CLOCK.format(item.start()), title, Wording.minutes(item.minutes()), item.minutes(),
				item.slot() instanceof Slot.Break, isOver), "board.card." + (spot.day() + 1) + "." + (spot.slot() + 1));
		card.addListener(SWT.KeyDown, event -> pressed(event, spot));
		finish(card, new Dragged(Optional.of(spot), Optional.empty()), item.session().map(Session::id));
		if (focus.equals(Optional.of(spot))) {
			focus = Optional.empty();
			card.getDisplay().asyncExec(() -> {
				if (!card.isDisposed()) {
					card.setFocus();
				}
			});
		}
	}

	private void addCard(Composite column, Session session) {
		Card card = new Card(column,
				new Card.Face("", Wording.titleOr(session.title(), session.id().value()), Wording.minutes(session.minutes()),
						session.minutes(), false, false),
				"board.left." + session.id());
		finish(card, new Dragged(Optional.empty(), Optional.of(session.id())), Optional.of(session.id()));
	}

	private void finish(Card card, Dragged dragged, Optional<SessionId> session) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
		card.addTraverseListener(Board::traverse);
		session.ifPresent(id -> {
			card.addListener(SWT.MouseDoubleClick, event -> opener.accept(id));
			card.addListener(SWT.KeyDown, event -> {
				if (event.character == SWT.CR) {
					opener.accept(id);
				}
			});
		});
		DragSource source = new DragSource(card, DND.DROP_MOVE);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(dragged));
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	/** Tab and the arrow keys go from card to card; with Alt the arrow keys move the card itself. */
	private static void traverse(TraverseEvent event) {
		event.doit = (event.stateMask & SWT.ALT) == 0 && event.detail != SWT.TRAVERSE_RETURN;
	}

	private void pressed(Event event, Spot spot) {
		if (event.keyCode == SWT.DEL) {
			model.takeOff(spot);
		} else if (event.stateMask == SWT.ALT) {
			switch (event.keyCode) {
			case SWT.ARROW_UP -> moveBy(spot, 0, -1);
			case SWT.ARROW_DOWN -> moveBy(spot, 0, 1);
			case SWT.ARROW_LEFT -> moveBy(spot, -1, 0);
			case SWT.ARROW_RIGHT -> moveBy(spot, 1, 0);
			default -> event.doit = true;
			}
		}
	}

	private void moveBy(Spot spot, int days, int slots) {
		model.beside(spot, days, slots).ifPresent(to -> {
			focus = Optional.of(to);
			model.move(spot, to);
		});
	}

	private void accept(Composite column, int day) {
		drop(column, (dragged, y) -> {
			int place = placeAt(column, y);
			dragged.session().ifPresent(session -> model.plan(session, new Spot(day, place)));
			dragged.from().ifPresent(from -> {
				int to = from.day() == day && from.slot() < place ? place - 1 : place;
				focus = Optional.of(new Spot(day, to));
				model.move(from, new Spot(day, to));
			});
		});
	}

	private void acceptBack(Composite column) {
		drop(column, (dragged, y) -> dragged.from().ifPresent(model::takeOff));
	}

	/** Before which card something is dropped: the upper half of a card is before it, the lower after. */
	private static int placeAt(Composite column, int y) {
		int place = 0;
		for (Control child : column.getChildren()) {
			if (child instanceof Card && y > child.getBounds().y + child.getBounds().height / 2) {
				place++;
			}
		}
		return place;
	}

	private interface Drop {

		void at(Dragged dragged, int y);
	}

	private static void drop(Composite column, Drop drop) {
		addDrop(column, column, drop);
		for (Control child : column.getChildren()) {
			addDrop(column, child, drop);
		}
	}

	private static void addDrop(Composite column, Control control, Drop drop) {
		DropTarget target = new DropTarget(control, DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[]{ LocalSelectionTransfer.getTransfer() });
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_MOVE;
			}

			@Override
			public void drop(DropTargetEvent event) {
				Object moved = LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
						? selection.getFirstElement()
						: null;
				if (moved instanceof Dragged dragged) {
					int y = column.toControl(event.x, event.y).y;
					// The drop still holds the controls that the move makes anew.
					column.getDisplay().asyncExec(() -> drop.at(dragged, y));
				}
			}
		});
	}
}
