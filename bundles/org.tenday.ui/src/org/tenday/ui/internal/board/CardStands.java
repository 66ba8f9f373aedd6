package org.tenday.ui.internal.board;

import java.util.List;
import java.util.Optional;

import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.SessionId;
import org.tenday.model.Timetable.Spot;
import org.tenday.ui.internal.navigator.Node;

/** What of the programme a card stands for. */
final class CardStands {

	private final OpenProgramme programme;
	private final BoardModel model;

	CardStands(OpenProgramme programme, BoardModel model) {
		this.programme = programme;
		this.model = model;
	}

	/** The session of a card; empty for every other card. */
	Optional<SessionId> session(CardPlace place) {
		return switch (place) {
		case CardPlace.OnDay(Spot spot) -> model.slot(spot).flatMap(BoardModel::session);
		case CardPlace.OnNone(SessionId session) -> Optional.of(session);
		default -> Optional.empty();
		};
	}

	/** The session of a card; for another card the last module of its day, and where there is none, or no card, the programme's last. */
	Optional<Node> node(Optional<CardPlace> place) {
		return place.flatMap(this::session).flatMap(this::node)
				.or(() -> place.flatMap(CardPlace::onDay).flatMap(this::moduleOn)
						.or(() -> last(programme.programme().modules().stream().map(Module::id).toList()))
						.map(module -> new Node.OfModule(programme, module)));
	}

	/** Where on a day what is pasted stands: after the card. */
	static Optional<Spot> after(CardPlace place) {
		return switch (place) {
		case CardPlace.OnDay(Spot spot) -> Optional.of(new Spot(spot.day(), spot.slot() + 1));
		case CardPlace.Empty(int day) -> Optional.of(new Spot(day, 0));
		case CardPlace.AfterDay(int day, int task) -> Optional.empty();
		case CardPlace.OnNone none -> Optional.empty();
		};
	}

	private Optional<Node> node(SessionId session) {
		return programme.programme().moduleOf(session).map(module -> new Node.OfSession(programme, module.id(), session));
	}

	private Optional<ModuleId> moduleOn(int day) {
		List<SessionId> sessions = model.view().filter(view -> day < view.days().size()).map(view -> view.days().get(day).day().sessions())
				.orElse(List.of());
		return last(sessions.stream().flatMap(session -> programme.programme().moduleOf(session).stream()).map(Module::id).toList());
	}

	private static Optional<ModuleId> last(List<ModuleId> modules) {
		return modules.isEmpty() ? Optional.empty() : Optional.of(modules.getLast());
	}
}
