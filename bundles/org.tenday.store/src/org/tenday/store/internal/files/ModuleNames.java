package org.tenday.store.internal.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.model.ModuleId;

/**
 * Names the files of modules so that their order is the order of the programme, renaming as few as need be: a new module takes the next
 * number, and files behind it are renumbered only where they stand in its way; where modules changed places, all are numbered by place.
 *
 * @param layout where they are
 * @param held   the files of the modules that were read, in order
 * @param kept   other files in the folder, whose names must not be taken
 */
record ModuleNames(Layout layout, Map<ModuleId, Path> held, Set<Path> kept) {

	Map<ModuleId, Path> assign(List<ModuleId> wanted) {
		List<ModuleId> before = held.keySet().stream().filter(Set.copyOf(wanted)::contains).toList();
		List<ModuleId> after = wanted.stream().filter(held::containsKey).toList();
		Optional<Map<ModuleId, Path>> names = before.equals(after) ? keeping(wanted) : Optional.empty();
		return names.orElseGet(() -> byPlace(wanted));
	}

	/** Empty where a file without a number leaves no room for the next one. */
	private Optional<Map<ModuleId, Path>> keeping(List<ModuleId> wanted) {
		Map<ModuleId, Path> names = new LinkedHashMap<>();
		Path last = layout.moduleFile(0, 1, wanted.isEmpty() ? new ModuleId("0") : wanted.getFirst());
		for (ModuleId module : wanted) {
			Path old = held.get(module);
			if (old != null && Layout.MODULE_ORDER.compare(last, old) < 0) {
				last = old;
			} else if (Layout.number(last) == Integer.MAX_VALUE) {
				return Optional.empty();
			} else {
				last = free(Layout.number(last) + 1, wanted, module);
			}
			names.put(module, last);
		}
		return Optional.of(names);
	}

	private Map<ModuleId, Path> byPlace(List<ModuleId> wanted) {
		Map<ModuleId, Path> names = new LinkedHashMap<>();
		int number = 0;
		for (ModuleId module : wanted) {
			Path name = free(number + 1, wanted, module);
			number = Layout.number(name);
			names.put(module, name);
		}
		return names;
	}

	private Path free(int number, List<ModuleId> wanted, ModuleId module) {
		int digits = Math.max(2, String.valueOf(wanted.size()).length());
		int at = number;
		while (kept.contains(layout.moduleFile(at, digits, module))) {
			at++;
		}
		return layout.moduleFile(at, digits, module);
	}
}
