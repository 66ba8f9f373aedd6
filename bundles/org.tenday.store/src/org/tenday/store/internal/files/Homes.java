package org.tenday.store.internal.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tenday.model.Block;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Objective;
import org.tenday.model.Session;
import org.tenday.store.internal.bind.FileCodec;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;
import org.tenday.store.internal.yaml.YamlFile;
import org.tenday.store.internal.yaml.YamlReader;

/**
 * Knows where each objective, session and block stood before, so that one that moves to another module or session takes the keys
 * with it that
 * only its file knows. What stays where it was needs none of this.
 */
final class Homes {

	/** A part as it stands in its file, and as its value would be written. */
	private record Part(Source.Fields node, Tree.Fields tree) {
	}

	private final FileCodec<Module> codec;
	private final Map<ModuleId, Held<Module>> modules = new HashMap<>();

	/** The module or session that each part belonged to, and for a block the module, too. */
	private final Map<Id, Id> owners = new HashMap<>();

	private final Map<ModuleId, Map<Id, Part>> parts = new HashMap<>();

	Homes(FileCodec<Module> codec, List<Held<Module>> held) {
		this.codec = codec;
		for (Held<Module> each : held) {
			Module module = each.value();
			modules.put(module.id(), each);
			module.objectives().forEach(objective -> owners.put(objective.id(), module.id()));
			for (Session session : module.sessions()) {
				owners.put(session.id(), module.id());
				session.blocks().forEach(block -> owners.put(block.id(), session.id()));
			}
		}
	}

	/**
	 * What is to be written for a module, with the unknown keys of the parts that came from elsewhere.
	 *
	 * @param tree the module as its value is written
	 */
	Tree.Fields complete(Module module, Tree.Fields tree) {
		List<Id> objectives = module.objectives().stream().<Id>map(Objective::id).toList();
		List<Id> sessions = module.sessions().stream().<Id>map(Session::id).toList();
		Tree.Fields withBlocks = tree;
		for (int i = 0; i < sessions.size(); i++) {
			List<Id> blocks = module.sessions().get(i).blocks().stream().<Id>map(Block::id).toList();
			if (haveMoved(blocks, sessions.get(i))) {
				withBlocks = replaced(withBlocks, "sessions", i,
						completed((Tree.Fields) item(withBlocks, "sessions", i), "blocks", blocks, sessions.get(i)));
			}
		}
		return completed(completed(withBlocks, "objectives", objectives, module.id()), "sessions", sessions, module.id());
	}

	private boolean haveMoved(List<Id> ids, Id owner) {
		return ids.stream().anyMatch(id -> owners.containsKey(id) && !owners.get(id).equals(owner));
	}

	private Tree.Fields completed(Tree.Fields owner, String key, List<Id> ids, Id ownerId) {
		Tree.Fields result = owner;
		for (int i = 0; i < ids.size(); i++) {
			Id id = ids.get(i);
			if (haveMoved(List.of(id), ownerId)) {
				Part before = part(id);
				if (before != null) {
					result = replaced(result, key, i, YamlFile.merged(before.node(), before.tree(), item(result, key, i)));
				}
			}
		}
		return result;
	}

	private static Tree item(Tree.Fields owner, String key, int place) {
		return ((Tree.Items) owner.fields().get(key)).items().get(place);
	}

	private static Tree.Fields replaced(Tree.Fields owner, String key, int place, Tree item) {
		Tree.Items old = (Tree.Items) owner.fields().get(key);
		List<Tree> items = new ArrayList<>(old.items());
		items.set(place, item);
		return new Tree.Builder().putAll(owner).put(key, new Tree.Items(items, old.flow())).build();
	}

	/** Null where the file is no longer as it was read. */
	private Part part(Id id) {
		Id owner = owners.get(id);
		ModuleId module = owner instanceof ModuleId in ? in : (ModuleId) owners.get(owner);
		Map<Id, Part> all = parts.get(module);
		if (all == null) {
			all = partsOf(modules.get(module));
			parts.put(module, all);
		}
		return all.get(id);
	}

	@SuppressWarnings("unused") // a file that cannot be read any more is reported when it is to be written
	private Map<Id, Part> partsOf(Held<Module> held) {
		Map<Id, Part> result = new HashMap<>();
		try {
			byte[] bytes = Bounded.read(held.file(), Bounded.YAML_LIMIT);
			if (!Stamp.of(bytes).equals(held.stamp())) {
				return Map.of();
			}
			Source.Fields root = YamlReader.read(bytes).root();
			Tree.Fields tree = codec.write(held.value());
			collect(result, root, tree, "objectives", held.value().objectives().stream().<Id>map(Objective::id).toList());
			collect(result, root, tree, "sessions", held.value().sessions().stream().<Id>map(Session::id).toList());
			for (Session session : held.value().sessions()) {
				Part part = result.get(session.id());
				collect(result, part.node(), part.tree(), "blocks", session.blocks().stream().<Id>map(Block::id).toList());
			}
			return result;
		} catch (Unreadable e) {
			return Map.of();
		}
	}

	private static void collect(Map<Id, Part> result, Source.Fields node, Tree.Fields tree, String key, List<Id> ids) {
		if (!ids.isEmpty()) {
			List<Source> nodes = ((Source.Items) node.entry(key).orElseThrow().value()).items();
			for (int i = 0; i < ids.size(); i++) {
				result.put(ids.get(i), new Part((Source.Fields) nodes.get(i), (Tree.Fields) item(tree, key, i)));
			}
		}
	}
}
