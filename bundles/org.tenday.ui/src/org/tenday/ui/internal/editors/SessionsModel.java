package org.tenday.ui.internal.editors;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.tenday.authoring.Arrangement;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Place;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.skill.BlockType;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.navigator.Node;

/** What can be done with the sessions and blocks of a module. Each method that changes something gives the place to select after it. */
final class SessionsModel {

	/** A length that is easily seen to be a first guess. */
	private static final int NEW_MINUTES = 30;

	private static final String NEW_TITLE = "New session";

	private final OpenProgramme open;
	private final ModuleId module;

	SessionsModel(OpenProgramme open, ModuleId module) {
		this.open = open;
		this.module = module;
	}

	private Programme programme() {
		return open.programme();
	}

	private List<Session> sessions() {
		return programme().module(module).map(Module::sessions).orElse(List.of());
	}

	/** The places at the top of the tree. */
	List<Node> roots() {
		return sessions().stream().map(session -> node(session.id())).toList();
	}

	private Node node(SessionId session) {
		return new Node.OfSession(open, module, session);
	}

	private Node node(SessionId session, BlockId block) {
		return new Node.OfBlock(open, module, session, block);
	}

	/** Whether there is anything at that place. */
	boolean isThere(Node node) {
		return switch (node) {
		case Node.OfSession of -> indexOf(of.session()) >= 0;
		case Node.OfBlock of -> indexOf(of) >= 0;
		default -> false;
		};
	}

	private int indexOf(SessionId session) {
		List<Session> sessions = sessions();
		return IntStream.range(0, sessions.size()).filter(i -> sessions.get(i).id().equals(session)).findFirst().orElse(-1);
	}

	private int indexOf(Node.OfBlock of) {
		List<Block> blocks = programme().session(of.session()).map(Session::blocks).orElse(List.of());
		return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).id().equals(of.block())).findFirst().orElse(-1);
	}

	private static Optional<SessionId> sessionOf(Node node) {
		return switch (node) {
		case Node.OfSession of -> Optional.of(of.session());
		case Node.OfBlock of -> Optional.of(of.session());
		default -> Optional.empty();
		};
	}

	/** Adds a session after the one that is selected, or at the end. */
	Node addSession(Optional<Node> selected) {
		int at = selected.flatMap(SessionsModel::sessionOf).map(this::indexOf).filter(place -> place >= 0).map(place -> place + 1)
				.orElse(sessions().size());
		SessionId id = Arrangement.newSessionId(programme(), NEW_TITLE);
		open.edit("Add session", programme -> Arrangement.withSessionAt(programme, module, at, Session.of(id, NEW_TITLE, NEW_MINUTES)));
		return node(id);
	}

	/** Adds a block after the one that is selected, or at the end of the session that is selected, or of the last one. */
	Optional<Node> addBlock(Optional<Node> selected, BlockType<?> type) {
		List<Session> sessions = sessions();
		Optional<SessionId> wanted = selected.flatMap(SessionsModel::sessionOf)
				.or(() -> sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast().id()));
		return wanted.flatMap(programme()::session).map(session -> {
			int at = selected.filter(Node.OfBlock.class::isInstance).map(node -> indexOf((Node.OfBlock) node) + 1)
					.orElse(session.blocks().size());
			BlockId id = Arrangement.newBlockId(programme(), session.id(), type.id().value());
			Block block = new Block(id, type.id(), "", audience(type), type.blank());
			open.edit("Add " + type.label().toLowerCase(programme().about().language()),
					programme -> Arrangement.withBlockAt(programme, session.id(), at, block));
			return node(session.id(), id);
		});
	}

	/** Where a new block goes: a slide to the screen, what learners never see to the trainer, everything else to handbook and guide. */
	private static Audience audience(BlockType<?> type) {
		if (type.blank().forLearners().isEmpty()) {
			return Audience.TRAINER;
		}
		return type.id().value().equals("slide") ? Audience.of(Place.SLIDES) : Audience.DEFAULT;
	}

	/** Removes a session or a block; the one after it is to be selected, or the one before. */
	Optional<Node> remove(Node node) {
		return switch (node) {
		case Node.OfSession of -> {
			int place = indexOf(of.session());
			open.edit("Remove session", programme -> Arrangement.withoutSession(programme, of.session()));
			List<Session> left = sessions();
			yield left.isEmpty() ? Optional.empty() : Optional.of(node(left.get(Math.min(place, left.size() - 1)).id()));
		}
		case Node.OfBlock of -> {
			int place = indexOf(of);
			open.edit("Remove block", programme -> Arrangement.withoutBlock(programme, of.session(), of.block()));
			List<Block> left = programme().session(of.session()).map(Session::blocks).orElse(List.of());
			yield Optional.of(left.isEmpty() ? node(of.session()) : node(of.session(), left.get(Math.min(place, left.size() - 1)).id()));
		}
		default -> Optional.of(node);
		};
	}

	/** Whether there is room to move by so many places. */
	boolean canMove(Node node, int by) {
		return switch (node) {
		case Node.OfSession of -> isPlace(indexOf(of.session()) + by, sessions().size());
		case Node.OfBlock of ->
			isPlace(indexOf(of) + by, programme().session(of.session()).map(session -> session.blocks().size()).orElse(0));
		default -> false;
		};
	}

	private static boolean isPlace(int place, int size) {
		return place >= 0 && place < size;
	}

	/** Moves a session within the module, or a block within its session. */
	void move(Node node, int by) {
		switch (node) {
		case Node.OfSession of -> open.edit("Move session", programme -> Arrangement.withSessionMoved(programme, of.session(), by));
		case Node.OfBlock of -> open.edit("Move block", programme -> Arrangement.withBlockMoved(programme, of.session(), of.block(), by));
		default -> throw new IllegalArgumentException(node + " is neither a session nor a block.");
		}
	}

	/** The sum that stands above the tree. */
	String total() {
		int minutes = programme().module(module).map(Module::minutes).orElse(0);
		int count = sessions().size();
		return count + (count == 1 ? " session, " : " sessions, ") + Wording.minutes(minutes);
	}
}
