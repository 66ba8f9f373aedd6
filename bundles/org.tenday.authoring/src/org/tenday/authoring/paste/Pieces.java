package org.tenday.authoring.paste;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;

/**
 * Which pieces of a programme are wanted: modules, sessions, blocks and timetables. What holds others is wanted where any of them is.
 * Immutable.
 */
public final class Pieces {

	/** How much of a piece is wanted. */
	public enum State {
		ALL, SOME, NONE
	}

	private final Programme whole;
	/** For each piece those in it that hold no others; for one that holds none, itself. */
	private final Map<Id, List<Id>> leaves;
	private final Set<Id> wanted;

	private Pieces(Programme whole, Map<Id, List<Id>> leaves, Set<Id> wanted) {
		this.whole = whole;
		this.leaves = leaves;
		this.wanted = wanted;
	}

	/** All of a programme is wanted. */
	public static Pieces allOf(Programme programme) {
		Map<Id, List<Id>> leaves = new LinkedHashMap<>();
		programme.modules().forEach(module -> addLeaves(module, leaves));
		programme.timetables().forEach(timetable -> leaves.put(timetable.id(), List.of(timetable.id())));
		Set<Id> wanted = new LinkedHashSet<>();
		leaves.values().forEach(wanted::addAll);
		return new Pieces(programme, Collections.unmodifiableMap(leaves), Collections.unmodifiableSet(wanted));
	}

	private static void addLeaves(Module module, Map<Id, List<Id>> leaves) {
		List<Id> inModule = new ArrayList<>();
		for (Session session : module.sessions()) {
			List<Id> blocks = new ArrayList<>();
			session.blocks().forEach(block -> blocks.add(block.id()));
			blocks.forEach(block -> leaves.put(block, List.of(block)));
			List<Id> inSession = blocks.isEmpty() ? List.of(session.id()) : List.copyOf(blocks);
			leaves.put(session.id(), inSession);
			inModule.addAll(inSession);
		}
		leaves.put(module.id(), inModule.isEmpty() ? List.of(module.id()) : List.copyOf(inModule));
	}

	/** The programme of which all or some is wanted. */
	public Programme whole() {
		return whole;
	}

	/**
	 * With a piece and all that it holds wanted, or not.
	 *
	 * @param piece a module, session, block or timetable of the programme
	 */
	public Pieces with(Id piece, boolean isWanted) {
		Set<Id> changed = new LinkedHashSet<>(wanted);
		if (isWanted) {
			changed.addAll(leavesOf(piece));
		} else {
			changed.removeAll(Set.copyOf(leavesOf(piece)));
		}
		return new Pieces(whole, leaves, Collections.unmodifiableSet(changed));
	}

	/** How much of a module, session, block or timetable is wanted. */
	public State state(Id piece) {
		List<Id> of = leavesOf(piece);
		long count = of.stream().filter(wanted::contains).count();
		return count == 0 ? State.NONE : count == of.size() ? State.ALL : State.SOME;
	}

	private List<Id> leavesOf(Id piece) {
		return Optional.ofNullable(leaves.get(piece))
				.orElseThrow(() -> new IllegalArgumentException("“" + piece + "” is no piece of this programme."));
	}

	private boolean isWanted(Id piece) {
		return state(piece) != State.NONE;
	}

	/** Whether nothing at all is wanted. A programme without pieces, such as one of a glossary alone, is wanted as it is. */
	public boolean isEmpty() {
		return wanted.isEmpty() && !leaves.isEmpty();
	}

	/**
	 * What is wanted, without what only the rest made use of: its objectives, the entries of the glossary for its words, the works that it
	 * cites, its files, and its places on timetables. The programme itself where all of it is wanted.
	 */
	public Programme programme() {
		if (leaves.values().stream().allMatch(wanted::containsAll)) {
			return whole;
		}
		List<Module> modules = whole.modules().stream().filter(module -> isWanted(module.id()))
				.map(module -> module.withSessions(module.sessions().stream().filter(session -> isWanted(session.id()))
						.map(session -> session
								.withBlocks(session.blocks().stream().filter(block -> isWanted(block.id())).toList()))
						.toList()))
				.toList();
		return new Trimming(whole, modules)
				.programme(whole.timetables().stream().filter(timetable -> isWanted(timetable.id())).toList());
	}

	/** What a piece says, a paragraph each: its title, its texts, and those of what it holds. Nothing of a timetable. */
	public List<String> words(Id piece) {
		for (Module module : whole.modules()) {
			if (module.id().equals(piece)) {
				return Uses.words(module);
			}
			for (Session session : module.sessions()) {
				if (session.id().equals(piece)) {
					return Uses.words(session);
				}
			}
			Optional<List<String>> ofBlock = module.blocks().stream().filter(block -> block.id().equals(piece)).findFirst()
					.map(Uses::words);
			if (ofBlock.isPresent()) {
				return ofBlock.get();
			}
		}
		return List.of();
	}
}
