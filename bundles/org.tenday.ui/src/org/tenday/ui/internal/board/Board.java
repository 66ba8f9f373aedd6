package org.tenday.ui.internal.board;

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
import org.tenday.model.Programme;
import org.tenday.model.SessionId;
import org.tenday.model.Timetable;
import org.tenday.model.Timetable.Spot;
import org.tenday.model.TimetableId;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.arrange.Arranging;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.navigator.Node;

/**
 * The timetable board: a column a day, a card a session, break or task. Cards are dragged, pulled longer at their lower edge, or worked on
 * by keys; what would come of it is shown before it is done.
 */
public final class Board implements Arranging {

	private final OpenProgramme programme;
	private final BoardModel model;
	private final CardStands stands;
	private final FormToolkit toolkit;
	private final Composite body;
	private final BoardActions actions;
	private final BoardDrag drag;
	private final Consumer<Control> met;
	private MenuManager menu = new MenuManager();
	private MenuManager dayMenu = new MenuManager();
	private Optional<BoardModel.View> shown = Optional.empty();
	private boolean isPreview;
	private List<String> titles = List.of();
	private BoardBar bar;
	private BoardFrame frame;
	private BoardColumns columns;
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
		stands = new CardStands(programme, model);
		this.toolkit = toolkit;
		this.body = body;
		this.met = met;
		actions = new BoardActions(programme, model, dialogs, opener);
		drag = new BoardDrag(programme, new Ground());
	}

	/** The menu that every card has, and the one of what stands above a day. */
	public void setMenus(MenuManager ofCards, MenuManager ofDays) {
		menu = ofCards;
		dayMenu = ofDays;
		body.addDisposeListener(event -> {
			ofCards.dispose();
			ofDays.dispose();
		});
	}

	/**
	 * A page is made in one window and shown in another, so the menu is made when it is asked for: that may be before the card has been told
	 * that it has the focus.
	 */
	private void giveMenu(Control asked, Card card, MenuManager manager) {
		chosen = card;
		Menu shownMenu = manager.createContextMenu(body);
		if (shownMenu.getParent() != asked.getShell()) {
			shownMenu.dispose();
			shownMenu = manager.createContextMenu(body);
		}
		asked.setMenu(shownMenu);
	}

	/** Above a day is what can be done with the day: a click chooses its first card, a double click changes its words and times. */
	private void introduceHead(Control line, int day) {
		line.addListener(SWT.MouseDown, event -> columns.first(day).ifPresent(Card::setFocus));
		line.addListener(SWT.MouseDoubleClick, event -> columns.first(day).ifPresent(card -> {
			chosen = card;
			perform(BoardAction.CHANGE_DAY);
		}));
		line.addListener(SWT.MenuDetect, event -> columns.first(day).ifPresent(card -> {
			line.setToolTipText(null);
			giveMenu(line, card, dayMenu);
		}));
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

	/** Has the board show a timetable, a day of one or what stands on a day; anything else is not on it. */
	public void reveal(Node node) {
		switch (node) {
		case Node.OfTimetable of -> choose(of.timetable());
		case Node.OfDay of -> reveal(of.timetable(), new Spot(of.day(), 0));
		case Node.OfSlot of -> reveal(of.timetable(), new Spot(of.day(), of.slot()));
		default -> {
			// Modules, sessions and blocks have editors of their own.
		}
		}
	}

	private void reveal(TimetableId timetable, Spot spot) {
		choose(timetable);
		// A page that has just been made has no size yet, and nothing can be scrolled into sight on it.
		body.getDisplay().asyncExec(() -> {
			if (!body.isDisposed() && columns != null) {
				columns.card(new CardPlace.OnDay(spot)).or(() -> columns.first(spot.day())).ifPresent(card -> {
					chosen = card;
					card.setFocus();
				});
			}
		});
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
		columns = null;
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
				columns = new BoardColumns(frame, toolkit, this::introduce, drag::target, this::introduceHead);
			}
			bar.show(model.timetables(), view.id());
			boolean isOtherSize = columns.add(view) | draw(view, view, Shift.NONE);
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

	private boolean draw(BoardModel.View now, BoardModel.View then, Shift shift) {
		return columns.draw(now, then, shift, new Faces(programme.programme()));
	}

	private void introduce(Card card) {
		card.addListener(SWT.FocusIn, event -> chosen = card);
		card.addListener(SWT.MenuDetect, event -> giveMenu(card, card, menu));
		card.addListener(SWT.MouseDoubleClick, event -> perform(BoardAction.OPEN));
		card.addListener(SWT.KeyDown, event -> walk(card, event));
		card.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		CardEdge.add(card, new Pull());
		drag.source(card);
		drag.target(card);
		met.accept(card);
	}

	/** The arrow keys go from card to card, Home and End to the first and last of the column. */
	private void walk(Card card, Event event) {
		if (event.stateMask == 0) {
			CardWalk.next(columns.rows(), card, event.keyCode).ifPresent(next -> {
				event.doit = false;
				next.setFocus();
			});
		}
	}

	/** The session of the chosen card; for another card, where a session that is pasted beside it goes: the module of its day. */
	@Override
	public Optional<Node> chosen() {
		return stands.node(place());
	}

	@Override
	public void choose(Node node) {
		if (node instanceof Node.OfSession of) {
			cards().filter(card -> stands.session(card.place()).filter(of.session()::equals).isPresent()).findFirst()
					.ifPresent(Card::setFocus);
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
		return place().flatMap(CardStands::after).map(spot -> model.plan(sessions, spot).change().apply(changed)).orElse(changed);
	}

	private Optional<CardPlace> place() {
		return Optional.ofNullable(chosen).filter(card -> !card.isDisposed()).map(Card::place);
	}

	private Stream<Card> cards() {
		return columns == null ? Stream.of() : columns.cards();
	}

	/** Whether an action can do anything with the chosen card. */
	public boolean can(BoardAction action) {
		return place().filter(place -> actions.can(action, place)).isPresent();
	}

	/** Does something with the chosen card, which keeps the focus. */
	public void perform(BoardAction action) {
		place().ifPresent(place -> focus(actions.perform(action, place)));
	}

	/** Puts the focus on the card at a place; where none is there any more, on one that is near. */
	private void focus(CardPlace place) {
		if (columns == null) {
			body.setFocus();
			return;
		}
		Optional<Card> there = columns.card(place).or(() -> columns.nearby(place))
				.or(() -> Optional.ofNullable(chosen).filter(card -> !card.isDisposed()));
		there.filter(card -> !card.isFocusControl() && card.isVisible()).ifPresent(Card::setFocus);
	}

	/** Puts the focus on the chosen card, or on the first. */
	public void setFocus() {
		Card wanted = chosen == null || chosen.isDisposed() ? cards().findFirst().orElse(null) : chosen;
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
		if (columns != null) {
			columns.unmark();
		}
		if (isPreview && !body.isDisposed()) {
			show();
		}
	}

	/** What is dragged over the board, and let go on it. */
	private final class Ground implements BoardDrag.Ground {

		private CardPlace dragged;
		private Landing last;

		@Override
		public void over(Point display, CardPlace card) {
			frame.scrollNear(display);
			Optional<Landing> landing = columns.landing(display);
			if (card.equals(dragged) && Objects.equals(landing.orElse(null), last)) {
				return;
			}
			dragged = card;
			last = landing.orElse(null);
			columns.unmark();
			landing.flatMap(at -> Drop.of(model, card, at)).ifPresentOrElse(drop -> {
				columns.mark(last, card);
				preview(drop.edit(), drop.shift());
			}, Board.this::endPreview);
		}

		@Override
		public void away() {
			dragged = null;
			last = null;
			endPreview();
		}

		@Override
		public void dropped(Point display, CardPlace card) {
			Optional<Drop> drop = columns.landing(display).flatMap(at -> Drop.of(model, card, at));
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
