package org.tenday.authoring.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Id;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.store.Excerpt;

/** Puts an excerpt into a programme: with new ids where the old ones are taken, and without references to what the module does not have. */
public final class Paste {

	private final Set<String> sessionIds = new HashSet<>();
	private final Set<String> blockIds = new HashSet<>();

	private Paste(Programme programme) {
		programme.modules().forEach(module -> module.sessions().forEach(session -> {
			sessionIds.add(session.id().value());
			session.blocks().forEach(block -> blockIds.add(block.id().value()));
		}));
	}

	/**
	 * @param names files of the media folder that have another name in this programme
	 * @throws IllegalArgumentException where the place is not there any more, or blocks have no session to go into
	 */
	public static Pasted into(Programme programme, Target target, Excerpt excerpt, Map<String, String> names) {
		return new Paste(programme).paste(programme, target, excerpt, names);
	}

	private Pasted paste(Programme programme, Target target, Excerpt excerpt, Map<String, String> names) {
		Module module = programme.module(target.module())
				.orElseThrow(() -> new IllegalArgumentException("The module is not in the programme any more: choose another place."));
		Objectives objectives = new Objectives(module.objectives().stream().map(Objective::id).collect(Collectors.toSet()));
		List<Session> sessions = excerpt.sessions().stream()
				.map(session -> fresh(objectives.kept(MediaUse.renamed(session, names)))).toList();
		List<Block> blocks = excerpt.blocks().stream().map(block -> fresh(objectives.kept(MediaUse.renamed(block, names)))).toList();
		Programme changed = programme.withModule(module.id(),
				owner -> owner.withSessions(with(owner.sessions(), sessionPlace(owner, target),
						sessions)));
		SessionId into = sessions.isEmpty() ? session(module, target) : sessions.getLast().id();
		if (!blocks.isEmpty()) {
			changed = changed.withSession(into, owner -> owner.withBlocks(with(owner.blocks(), blockPlace(owner, target), blocks)));
		}
		return new Pasted(withMedia(changed, excerpt.media(), names), sessions.stream().map(Session::id).toList(), into,
				blocks.stream().map(Block::id).toList(), List.copyOf(objectives.left()));
	}

	private Session fresh(Session session) {
		SessionId id = new SessionId(free(session.id().value(), sessionIds));
		return new Session(id, session.title(), session.minutes(), session.type(), session.grouping(), session.priority(),
				session.summary(),
				session.objectives(), session.materials(), session.blocks().stream().map(this::fresh).toList());
	}

	private Block fresh(Block block) {
		return new Block(new BlockId(free(block.id().value(), blockIds)), block.type(), block.title(), block.audience(), block.objectives(),
				block.content());
	}

	/** A free id; it is taken from now on. */
	private static String free(String wanted, Set<String> taken) {
		String free = Id.free(wanted, taken::contains);
		taken.add(free);
		return free;
	}

	private static SessionId session(Module module, Target target) {
		Optional<SessionId> last = module.sessions().isEmpty() ? Optional.empty() : Optional.of(module.sessions().getLast().id());
		return target.session().or(() -> last).orElseThrow(() -> new IllegalArgumentException(
				"“" + module.title() + "” has no session for the block to go into: add one first."));
	}

	private static int sessionPlace(Module module, Target target) {
		return target.session().map(after -> placeAfter(module.sessions().stream().map(Session::id).toList(), after))
				.orElse(module.sessions().size());
	}

	private static int blockPlace(Session session, Target target) {
		return target.block().map(after -> placeAfter(session.blocks().stream().map(Block::id).toList(), after))
				.orElse(session.blocks().size());
	}

	private static <T> int placeAfter(List<T> ids, T after) {
		return IntStream.range(0, ids.size()).filter(i -> ids.get(i).equals(after)).map(i -> i + 1).findFirst().orElse(ids.size());
	}

	private static <T> List<T> with(List<T> values, int at, List<T> more) {
		List<T> changed = new ArrayList<>(values);
		changed.addAll(at, more);
		return changed;
	}

	/** What is known of files comes along, unless something is known here already. */
	private static Programme withMedia(Programme programme, List<Media> media, Map<String, String> names) {
		List<Media> known = new ArrayList<>(programme.media());
		for (Media each : media) {
			String file = names.getOrDefault(each.file(), each.file());
			if (programme.media(file).isEmpty()) {
				known.add(new Media(file, each.alt(), each.source(), each.licence(), each.consent()));
			}
		}
		return programme.withMedia(known);
	}
}
