package org.tenday.ui.internal.navigator;

import java.util.List;
import java.util.Optional;

import org.tenday.authoring.Edit;
import org.tenday.authoring.paste.Move;
import org.tenday.model.Programme;

/**
 * What comes of letting a place of the tree go at another.
 *
 * @param edit what is done
 * @param node where what was moved stands afterwards
 */
record NodeMove(Edit edit, Node node) {

	/** On which side of a place something is let go. */
	enum Side {
		BEFORE, ON, AFTER
	}

	/** Empty where it cannot go there, or would be where it is. */
	static Optional<NodeMove> of(ProgrammeTree tree, Node moved, Node target, Side side) {
		if (moved.equals(target) || moved.programme() != target.programme()) {
			return Optional.empty();
		}
		Optional<NodeMove> move = switch (moved) {
		case Node.OfModule of -> module(tree, of, target, side);
		case Node.OfSession of -> session(tree, of, target, side);
		case Node.OfBlock of -> block(tree, of, target, side);
		default -> Optional.empty();
		};
		Programme before = moved.programme().programme();
		return move.filter(made -> !made.edit().change().apply(before).equals(before));
	}

	private static Optional<NodeMove> module(ProgrammeTree tree, Node.OfModule of, Node target, Side side) {
		return target instanceof Node.OfModule && side != Side.ON
				? Optional.of(new NodeMove(
						Edit.of("Move module", programme -> Move.module(programme, of.module(), place(tree, target, side))), of))
				: Optional.empty();
	}

	private static Optional<NodeMove> session(ProgrammeTree tree, Node.OfSession of, Node target, Side side) {
		return switch (target) {
		case Node.OfModule into when side == Side.ON -> Optional.of(session(of, into, Integer.MAX_VALUE));
		case Node.OfSession beside when side != Side.ON ->
			Optional.of(session(of, new Node.OfModule(of.programme(), beside.module()), place(tree, target, side)));
		default -> Optional.empty();
		};
	}

	private static NodeMove session(Node.OfSession of, Node.OfModule into, int at) {
		return new NodeMove(Edit.of("Move session", programme -> Move.session(programme, of.session(), into.module(), at)),
				new Node.OfSession(of.programme(), into.module(), of.session()));
	}

	private static Optional<NodeMove> block(ProgrammeTree tree, Node.OfBlock of, Node target, Side side) {
		return switch (target) {
		case Node.OfSession into when side == Side.ON -> Optional.of(block(of, into, Integer.MAX_VALUE));
		case Node.OfBlock beside when side != Side.ON -> Optional
				.of(block(of, new Node.OfSession(of.programme(), beside.module(), beside.session()), place(tree, target, side)));
		default -> Optional.empty();
		};
	}

	private static NodeMove block(Node.OfBlock of, Node.OfSession into, int at) {
		return new NodeMove(Edit.of("Move block", programme -> Move.block(programme, of.session(), of.block(), into.session(), at)),
				new Node.OfBlock(of.programme(), into.module(), into.session(), of.block()));
	}

	private static int place(ProgrammeTree tree, Node target, Side side) {
		List<Node> siblings = tree.parent(target).map(tree::children).orElse(List.of());
		return siblings.indexOf(target) + (side == Side.AFTER ? 1 : 0);
	}
}
