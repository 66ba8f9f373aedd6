package org.tenday.authoring.paste;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.model.Session;
import org.tenday.model.SessionId;

/** What the parts of a programme are called in another one, in which some of their names are taken. */
final class NewNames {

	private final Map<ModuleId, ModuleId> modules = new HashMap<>();
	private final Map<SessionId, SessionId> sessions = new HashMap<>();
	private final Map<BlockId, BlockId> blocks = new HashMap<>();
	private final Map<ObjectiveId, ObjectiveId> objectives = new LinkedHashMap<>();
	/** Objectives that are there already, in the same words. */
	private final Set<ObjectiveId> shared = new HashSet<>();
	private final Map<String, String> works = new HashMap<>();
	private final Set<String> sharedWorks = new HashSet<>();
	private final Map<String, String> files;
	private final ObjectiveReferences served = new ObjectiveReferences(reference -> Optional.of(objective(reference)));
	private final TextReferences texts = new TextReferences(this::work, session -> Optional.of(session(session)));

	/**
	 * @param into     the module that everything goes into; empty where the modules come whole
	 * @param incoming what comes into the programme
	 * @param files    those of the media folder that have another name in the programme
	 */
	NewNames(Programme programme, Optional<Module> into, Programme incoming, Map<String, String> files) {
		this.files = files;
		fill(programme.modules(), incoming.modules(), Module::id, ModuleId::new, modules);
		fill(sessions(programme), sessions(incoming), Session::id, SessionId::new, sessions);
		fill(blocks(programme), blocks(incoming), Block::id, BlockId::new, blocks);
		fillObjectives(programme, into, incoming);
		fillWorks(programme, incoming);
	}

	private static List<Session> sessions(Programme programme) {
		return programme.modules().stream().flatMap(module -> module.sessions().stream()).toList();
	}

	private static List<Block> blocks(Programme programme) {
		return programme.modules().stream().flatMap(module -> module.blocks().stream()).toList();
	}

	private static <T, I extends Id> void fill(List<T> there, List<T> coming, Function<T, I> id, Function<String, I> make,
			Map<I, I> names) {
		Set<String> taken = new HashSet<>();
		there.forEach(each -> taken.add(id.apply(each).value()));
		for (T each : coming) {
			String free = Id.free(id.apply(each).value(), taken::contains);
			taken.add(free);
			names.put(id.apply(each), make.apply(free));
		}
	}

	private void fillObjectives(Programme programme, Optional<Module> into, Programme incoming) {
		Map<String, ObjectiveId> said = new HashMap<>();
		into.ifPresent(module -> module.objectives().forEach(each -> said.putIfAbsent(words(each.text()), each.id())));
		Set<String> taken = new HashSet<>();
		programme.objectives().keySet().forEach(id -> taken.add(id.value()));
		for (Module module : incoming.modules()) {
			for (Objective objective : module.objectives()) {
				ObjectiveId same = said.get(words(objective.text()));
				if (into.isPresent() && same != null) {
					objectives.put(objective.id(), same);
					shared.add(objective.id());
				} else {
					ObjectiveId free = new ObjectiveId(Id.free(objective.id().value(), taken::contains));
					taken.add(free.value());
					objectives.put(objective.id(), free);
					said.put(words(objective.text()), free);
				}
			}
		}
	}

	private void fillWorks(Programme programme, Programme incoming) {
		Set<String> taken = new HashSet<>();
		programme.references().forEach(each -> taken.add(each.key()));
		for (Reference work : incoming.references()) {
			Optional<Reference> same = programme.references().stream()
					.filter(each -> words(each.text()).equals(words(work.text())) && each.url().equals(work.url())).findFirst();
			String key = work.key();
			if (same.isPresent()) {
				key = same.get().key();
				sharedWorks.add(work.key());
			} else {
				for (int number = 2; !taken.add(key); number++) {
					key = work.key() + "-" + number;
				}
			}
			works.put(work.key(), key);
		}
	}

	/** Words without what makes no difference to a reader. */
	static String words(String text) {
		return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	ModuleId module(ModuleId id) {
		return modules.get(id);
	}

	/** One that is unknown keeps its name: it may be of the other programme. */
	SessionId session(SessionId id) {
		return sessions.getOrDefault(id, id);
	}

	private ObjectiveId objective(ObjectiveId id) {
		return objectives.getOrDefault(id, id);
	}

	private String work(String key) {
		return works.getOrDefault(key, key);
	}

	String file(String file) {
		return files.getOrDefault(file, file);
	}

	/** The works that are not there already. */
	List<Reference> references(List<Reference> coming) {
		return coming.stream().filter(each -> !sharedWorks.contains(each.key()))
				.map(each -> new Reference(work(each.key()), each.text(), each.url())).toList();
	}

	/** The module with everything in it by its new name, and of its objectives those that are not there already. */
	Module changed(Module module) {
		List<Objective> own = module.objectives().stream().filter(each -> !shared.contains(each.id()))
				.map(each -> new Objective(objective(each.id()), each.text())).toList();
		List<Session> changed = module.sessions().stream().map(this::changed).toList();
		return texts.changed(new Module(module(module.id()), module.title(), module.skillArea(), module.aim(), own, changed));
	}

	private Session changed(Session session) {
		Session renamed = served.changed(MediaUse.renamed(session, files));
		return new Session(session(session.id()), renamed.title(), renamed.minutes(), renamed.type(), renamed.grouping(),
				renamed.priority(), renamed.summary(), renamed.objectives(), renamed.materials(),
				renamed.blocks().stream().map(block -> new Block(blocks.get(block.id()), block.type(), block.title(), block.audience(),
						block.objectives(), block.content())).toList());
	}
}
