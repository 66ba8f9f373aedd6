package org.tenday.ui.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.authoring.Edit;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.Timetable;
import org.tenday.model.Timetable.Spot;
import org.tenday.model.TimetableId;
import org.tenday.ui.Dialogs;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.arrange.Arranging;
import org.tenday.ui.internal.navigator.Node;

/**
 * The timetable board: a column a day, a card a session, break or task. Cards are dragged, pulled longer at their lower edge, or worked on by
 * keys; what would come of it is shown before it is done.
 */
public final class Board implements Arranging {

	private final OpenProgramme programme;
	private final BoardModel model;
	private final FormToolkit toolkit;
	private final Composite body;
	private final BoardActions actions;
	private final BoardDrag drag;
	private final Consumer<Control> met;
	private final List<DayColumn> columns = new ArrayList<>();
	private MenuManager menu = new MenuManager();
	private Optional<BoardModel.View> shown = Optional.empty();
	private boolean isPreview;
	private List<String> titles = List.of();
	private BoardBar bar;
	private BoardFrame frame;
	private Optional<ParkedColumn> parked = Optional.empty();
	private Card chosen;

	/**
	 * @param body   to be filled
	 * @param opener opens a session's editor
	 * @param met    is told of every card, which can have the focus
	 */
	public Board(OpenProgramme programme, FormToolkit toolkit, Composite body, Supplier<Dialogs> dialogs, Consumer<SessionId> opener,
			Consumer<Control> met) {
		this.programme = programme;
		this.model = new BoardModel(programme);
		this.toolkit = toolkit;
		this.body = body;
		this.met = met;
		actions = new BoardActions(programme, model, dialogs, opener);
		drag = new BoardDrag(programme, new Ground());
	}

	/** The menu that every card has. */
	public void setMenu(MenuManager manager) {
		menu = manager;
		body.addDisposeListener(event -> manager.dispose());
	}

	/** A page is made in one window and shown in another, so the menu is made when it may be asked for. */
	private void choose(Card card) {
		chosen = card;
		Menu shownMenu = menu.createContextMenu(body);
		if (shownMenu.getParent() != card.getShell()) {
			shownMenu.dispose();
			shownMenu = menu.createContextMenu(body);
		}
		card.setMenu(shownMenu);
	}

	/** The timetable's title. */
	public String title() {
		return model.view().map(BoardModel.View::title).map(title -> Wording.titleOr(title, "Timetable")).orElse("Timetable");
	}

	/** Has the board show one of the programme's timetables. */
	public void choose(TimetableId timetable) {
		model.choose(timetable);
		show();
	}

	/** Has the board show the timetable as it is. */
	public void show() {
		Optional<BoardModel.View> now = model.view();
		List<String> titlesNow = model.timetables().stream().map(Timetable::title).toList();
		if (frame != null && !isPreview && now.equals(shown) && titlesNow.equals(titles)) {
			return;
		}
		isPreview = false;
		shown = now;
		titles = titlesNow;
		now.ifPresentOrElse(this::showTimetable, this::showBeginning);
	}

	private void showBeginning() {
		clear();
		body.setLayout(GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).create());
		BoardBar.addPatterns(body, toolkit, model::make);
		body.layout(true, true);
	}

	private void clear() {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		columns.clear();
		parked = Optional.empty();
		frame = null;
		chosen = null;
	}

	private void showTimetable(BoardModel.View view) {
		body.setRedraw(false);
		try {
			boolean isNew = frame == null;
			if (isNew) {
				clear();
				body.setLayout(GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).create());
				bar = new BoardBar(body, toolkit, this::choose, pattern -> {
					model.make(pattern);
					show();
				});
				frame = new BoardFrame(body, toolkit);
			}
			bar.show(model.timetables(), view.id());
			boolean isOtherSize = addColumns(view) | draw(view, view, Shift.NONE);
			if (isNew) {
				body.layout(true, true);
			}
			if (isNew || isOtherSize) {
				frame.fit();
			}
		} finally {
			body.setRedraw(true);
		}
	}

	/** As many columns as there are days, and one more where sessions are on none. */
	private boolean addColumns(BoardModel.View view) {
		boolean isOther = columns.size() != view.days().size() || parked.isPresent() == view.left().isEmpty();
		while (columns.size() > view.days().size()) {
			DayColumn gone = columns.removeLast();
			gone.head().control().dispose();
			gone.body().dispose();
		}
		while (columns.size() < view.days().size()) {
			DayColumn column = new DayColumn(columns.size(), frame.heads(), frame.area(), toolkit, this::introduce);
			columns.add(column);
			accept(column.head().control(), column.body());
			parked.ifPresent(ParkedColumn::moveToEnd);
		}
		if (view.left().isEmpty()) {
			parked.ifPresent(ParkedColumn::dispose);
			parked = Optional.empty();
		} else if (parked.isEmpty()) {
			ParkedColumn column = new ParkedColumn(frame.heads(), frame.area(), toolkit, this::introduce);
			parked = Optional.of(column);
			accept(column.head().control(), column.body());
		}
		return isOther;
	}

	private void accept(Control... controls) {
		for (Control control : controls) {
			drag.target(control);
			if (control instanceof Composite composite) {
				accept(composite.getChildren());
			}
		}
	}

	private boolean draw(BoardModel.View now, BoardModel.View then, Shift shift) {
		Faces faces = new Faces(programme.programme());
		boolean isOtherSize = false;
		for (DayColumn column : columns) {
			isOtherSize |= column.show(now, then, shift, faces);
		}
		// What is beside the days stays there until it is let go; a change of its minutes shows.
		isOtherSize |= parked.filter(column -> column.show(now.left().size() == then.left().size() ? then.left() : now.left(), faces))
				.isPresent();
		return isOtherSize;
	}

	private void introduce(Card card) {
		card.addListener(SWT.FocusIn, event -> choose(card));
		card.addListener(SWT.MouseDoubleClick, event -> perform(BoardAction.OPEN));
		card.addListener(SWT.KeyDown, event -> walk(card, event));
		card.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		CardEdge.add(card, new Pull());
		drag.source(card);
		drag.target(card);
		met.accept(card);
	}

	private List<List<Card>> rows() {
		return Stream.concat(columns.stream().map(column -> Stream.concat(column.slots().cards().stream(), column.tasks().cards().stream())
				.toList()), parked.stream().map(column -> column.list().cards())).toList();
	}

	/** The arrow keys go from card to card, Home and End to the first and last of the column. */
	private void walk(Card card, Event event) {
		if (event.stateMask == 0) {
			CardWalk.next(rows(), card, event.keyCode).ifPresent(next -> {
				event.doit = false;
				next.setFocus();
			});
		}
	}

	/** The session of the chosen card; for another card, where a session that is pasted beside it goes: the module of its day. */
	@Override
	public Optional<Node> chosen() {
		return chosenSession().flatMap(this::node).or(() -> dayOf(place()).flatMap(this::moduleOn)
				.or(() -> programme.programme().modules().stream().map(Module::id).reduce((first, last) -> last))
				.map(module -> new Node.OfModule(programme, module)));
	}

	private Optional<Node> node(SessionId session) {
		return programme.programme().moduleOf(session).map(module -> new Node.OfSession(programme, module.id(), session));
	}

	private static Optional<Integer> dayOf(Optional<CardPlace> place) {
		return place.flatMap(at -> switch (at) {
		case CardPlace.OnDay(Spot spot) -> Optional.of(spot.day());
		case CardPlace.AfterDay after -> Optional.of(after.day());
		case CardPlace.Empty empty -> Optional.of(empty.day());
		case CardPlace.OnNone none -> Optional.empty();
		});
	}

	private Optional<ModuleId> moduleOn(int day) {
		return model.view().filter(view -> day < view.days().size()).map(view -> view.days().get(day).day().sessions()).orElse(List.of())
				.stream().flatMap(session -> programme.programme().moduleOf(session).stream()).map(Module::id).reduce((first, last) -> last);
	}

	@Override
	public void choose(Node node) {
		if (node instanceof Node.OfSession of) {
			Optional<Card> card = rows().stream().flatMap(List::stream)
					.filter(each -> sessionAt(each.place()).filter(of.session()::equals).isPresent()).findFirst();
			card.ifPresent(Card::setFocus);
		}
	}

	/** Cards are opened and not renamed: a session's title is its module's, a break has more than one. */
	@Override
	public void rename() {
		perform(BoardAction.OPEN);
	}

	/** What is pasted on the board stands on the board: after the chosen card. */
	@Override
	public Programme placed(Programme changed, List<SessionId> sessions) {
		Optional<Spot> at = place().flatMap(place -> switch (place) {
		case CardPlace.OnDay(Spot spot) -> Optional.of(new Spot(spot.day(), spot.slot() + 1));
		case CardPlace.Empty(int day) -> Optional.of(new Spot(day, 0));
		case CardPlace.AfterDay(int day, int task) -> Optional.empty();
		case CardPlace.OnNone none -> Optional.empty();
		});
		return at.map(spot -> model.plan(sessions, spot).change().apply(changed)).orElse(changed);
	}

	private Optional<SessionId> chosenSession() {
		return place().flatMap(this::sessionAt);
	}

	private Optional<SessionId> sessionAt(CardPlace place) {
		return switch (place) {
		case CardPlace.OnDay(Spot spot) -> model.slot(spot).flatMap(BoardModel::session);
		case CardPlace.OnNone(SessionId session) -> Optional.of(session);
		default -> Optional.empty();
		};
	}

	private Optional<CardPlace> place() {
		return Optional.ofNullable(chosen).filter(card -> !card.isDisposed()).map(Card::place);
	}

	/** Whether an action can do anything with the chosen card. */
	public boolean can(BoardAction action) {
		return place().filter(place -> actions.can(action, place)).isPresent();
	}

	/** Does something with the chosen card, which keeps the focus. */
	public void perform(BoardAction action) {
		place().ifPresent(place -> focus(actions.perform(action, place)));
	}

	private Optional<Card> card(CardPlace place) {
		return rows().stream().flatMap(List::stream).filter(card -> card.place().equals(place)).findFirst();
	}

	/** Puts the focus on the card at a place; where none is there any more, on one that is near. */
	private void focus(CardPlace place) {
		Optional<Card> there = card(place).or(() -> nearby(place)).or(() -> Optional.ofNullable(chosen).filter(card -> !card.isDisposed()));
		there.filter(card -> !card.isFocusControl() && card.isVisible()).ifPresent(Card::setFocus);
	}

	private Optional<Card> nearby(CardPlace place) {
		return switch (place) {
		case CardPlace.OnDay(Spot spot) when spot.day() < columns.size() -> Optional.of(columns.get(spot.day()).slots().cards().getLast());
		case CardPlace.AfterDay after when after.day() < columns.size() -> Optional.of(columns.get(after.day()).slots().cards().getLast());
		default -> Optional.empty();
		};
	}

	/** Puts the focus on the chosen card, or on the first. */
	public void setFocus() {
		Card wanted = chosen == null || chosen.isDisposed() ? rows().stream().flatMap(List::stream).findFirst().orElse(null) : chosen;
		if (wanted == null) {
			body.setFocus();
		} else {
			wanted.setFocus();
		}
	}

	/** Shows what would come of an edit, each card where it stands now. */
	private void preview(Edit edit, Shift shift) {
		shown.ifPresent(now -> model.view(edit).ifPresent(then -> {
			isPreview = true;
			if (draw(now, then, shift)) {
				frame.fit();
			}
		}));
	}

	private void endPreview() {
		unmark();
		if (isPreview && !body.isDisposed()) {
			show();
		}
	}

	private void unmark() {
		columns.forEach(column -> {
			column.slots().unmark();
			column.tasks().unmark();
		});
	}

	private static boolean holdsX(Control control, Point display) {
		int x = control.toControl(display).x;
		return x >= 0 && x < control.getSize().x;
	}

	private Optional<Landing> landing(Point display) {
		for (DayColumn column : columns) {
			if (holdsX(column.body(), display)) {
				Composite tasks = column.tasks().control();
				int y = tasks.toControl(display).y;
				return Optional.of(!column.tasks().cards().isEmpty() && y >= 0
						? new Landing.AfterDay(column.day(), column.tasks().placeAt(y))
						: new Landing.OnDay(new Spot(column.day(),
								column.slots().placeAt(column.slots().control().toControl(display).y))));
			}
		}
		return parked.filter(column -> holdsX(column.body(), display)).map(column -> new Landing.Beside());
	}

	/** What is dragged over the board, and let go on it. */
	private final class Ground implements BoardDrag.Ground {

		private CardPlace dragged;
		private Landing last;

		@Override
		public void over(Point display, CardPlace card) {
			frame.scrollNear(display);
			Optional<Landing> landing = landing(display);
			if (card.equals(dragged) && Objects.equals(landing.orElse(null), last)) {
				return;
			}
			dragged = card;
			last = landing.orElse(null);
			unmark();
			landing.flatMap(at -> Drop.of(model, card, at)).ifPresentOrElse(drop -> {
				mark(last, card);
				preview(drop.edit(), drop.shift());
			}, Board.this::endPreview);
		}

		private void mark(Landing at, CardPlace card) {
			switch (at) {
			case Landing.OnDay(Spot spot) when card instanceof CardPlace.AfterDay -> columns.get(spot.day()).tasks()
					.mark(columns.get(spot.day()).tasks().cards().size());
			case Landing.OnDay(Spot spot) -> columns.get(spot.day()).slots().mark(spot.slot());
			case Landing.AfterDay(int day, int task) when card instanceof CardPlace.AfterDay -> columns.get(day).tasks().mark(task);
			case Landing.AfterDay(int day, int task) -> columns.get(day).slots().mark(columns.get(day).slots().cards().size());
			case Landing.Beside beside -> unmark();
			}
		}

		@Override
		public void away() {
			dragged = null;
			last = null;
			endPreview();
		}

		@Override
		public void dropped(Point display, CardPlace card) {
			Optional<Drop> drop = landing(display).flatMap(at -> Drop.of(model, card, at));
			away();
			// The window system is not done with dragging yet; what is edited now may ask for the focus.
			drop.ifPresent(done -> body.getDisplay().asyncExec(() -> {
				if (!body.isDisposed()) {
					programme.edit(done.edit());
					focus(done.place());
				}
			}));
		}
	}

	/** A card's lower edge as it is pulled. */
	private final class Pull implements CardEdge.Pull {

		@Override
		public boolean canPull(Card card) {
			return actions.can(BoardAction.LONGER, card.place()) || actions.can(BoardAction.SHORTER, card.place());
		}

		private Optional<Edit> edit(Card card, int minutes) {
			return switch (card.place()) {
			case CardPlace.OnDay(Spot spot) -> model.slot(spot).map(slot -> model.lengthen(spot, minutes));
			case CardPlace.OnNone(SessionId session) -> Optional.of(BoardModel.lengthen(session, minutes));
			default -> Optional.empty();
			};
		}

		@Override
		public void to(Card card, int minutes) {
			edit(card, minutes).ifPresent(edit -> preview(edit, Shift.NONE));
		}

		@Override
		public void done(Card card, int minutes) {
			programme.endTyping();
			edit(card, minutes).ifPresent(programme::edit);
			programme.endTyping();
			endPreview();
		}

		@Override
		public void cancelled() {
			endPreview();
		}
	}
}
