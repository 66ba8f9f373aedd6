package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.document.Element.WritingSpace;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.Place;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.publish.EditionOf;
import org.tenday.publish.Extent;
import org.tenday.publish.Setting;

/**
 * The exercises of a programme and their numbers. An exercise is a block whose learners' pages ask for writing or for an answer, whatever
 * type it is of. Numbers count through the whole programme even where one day is printed, so that a key fits every workbook.
 *
 * @param numbers "3.2" for the second exercise of the third module, by block
 */
record Exercises(Map<BlockId, String> numbers) {

	/** Where a block's headings stand: below the module, the session and the exercise. */
	static final int LEVEL = 4;

	/** Finds and counts them. */
	static Exercises of(Programme programme, Setting setting) {
		// A desk of its own, so that what is only counted here is not warned about.
		Desk desk = Desk.of(EditionOf.forLearners(programme), setting.withExtent(Extent.WHOLE));
		Map<BlockId, String> numbers = new HashMap<>();
		for (int module = 1; module <= desk.modules().size(); module++) {
			int count = 0;
			for (Session session : desk.modules().get(module - 1).sessions()) {
				for (Block block : session.blocks()) {
					if (block.audience().includes(Place.HANDBOOK) && isAsked(desk.printer().handbook(session, block, LEVEL))) {
						count++;
						numbers.put(block.id(), module + "." + count);
					}
				}
			}
		}
		return new Exercises(Map.copyOf(numbers));
	}

	private static boolean isAsked(List<Element> printed) {
		return Nested.all(printed)
				.anyMatch(element -> element instanceof WritingSpace || element instanceof Box box && box.kind() == Box.Kind.EXERCISE);
	}

	/** The number of a block; empty where it is no exercise. */
	Optional<String> number(Block block) {
		return Optional.ofNullable(numbers.get(block.id()));
	}

	/** The modules and sessions that have any, with nothing else in them. */
	List<Module> among(List<Module> modules) {
		List<Module> some = new ArrayList<>();
		for (Module module : modules) {
			List<Session> sessions = module.sessions().stream()
					.map(session -> session.withBlocks(session.blocks().stream().filter(block -> number(block).isPresent()).toList()))
					.filter(session -> !session.blocks().isEmpty()).toList();
			if (!sessions.isEmpty()) {
				some.add(module.withSessions(sessions));
			}
		}
		return some;
	}
}
