package org.tenday.store.internal.files;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.store.ChangedOutsideException;
import org.tenday.store.StoreException;
import org.tenday.store.internal.bind.Codecs;
import org.tenday.store.internal.bind.FileCodec;
import org.tenday.store.internal.bind.MediaFile;
import org.tenday.store.internal.bind.ProgrammeFile;
import org.tenday.store.internal.yaml.Unreadable;

/** Compares a programme with what is on the disk and says what has to be written. Writes nothing itself. */
final class Planner {

	private final Layout layout;
	private final Codecs codecs;
	private final Contents held;
	private final List<Plan.Move> moves = new ArrayList<>();
	private final List<Plan.Write> writes = new ArrayList<>();
	private final List<Path> removals = new ArrayList<>();

	Planner(Layout layout, Codecs codecs, Contents held) {
		this.layout = layout;
		this.codecs = codecs;
		this.held = held;
	}

	/** The plan, and what the folder holds when it is done. */
	record Outcome(Plan plan, Contents contents) {
	}

	Outcome plan(Programme wanted) throws StoreException {
		Held<ProgrammeFile> programme = file(FileCodec.programme(codecs), held.programme(), held.programme().file(), ProgrammeFile.of(wanted));
		List<Held<Module>> modules = modules(wanted.modules());
		Optional<Held<MediaFile>> media = media(new MediaFile(wanted.media()));
		Contents contents = new Contents(programme, modules, media, held.broken(), held.problems());
		return new Outcome(new Plan(List.copyOf(moves), List.copyOf(writes), List.copyOf(removals)), contents);
	}

	private List<Held<Module>> modules(List<Module> wanted) throws StoreException {
		Map<ModuleId, Held<Module>> old = new LinkedHashMap<>();
		held.modules().forEach(module -> old.put(module.value().id(), module));
		Map<ModuleId, Path> files = new LinkedHashMap<>();
		old.forEach((id, module) -> files.put(id, module.file()));
		Map<ModuleId, Path> names = new ModuleNames(layout, files, Set.copyOf(held.broken())).assign(wanted.stream().map(Module::id).toList());
		List<Held<Module>> result = new ArrayList<>();
		for (Module module : wanted) {
			Held<Module> before = old.remove(module.id());
			Path name = names.get(module.id());
			if (before != null && !before.file().equals(name)) {
				moves.add(new Plan.Move(before.file(), name));
			}
			result.add(before == null ? fresh(FileCodec.module(codecs), name, module) : file(FileCodec.module(codecs), before, name, module));
		}
		for (Held<Module> gone : old.values()) {
			remove(gone);
		}
		return result;
	}

	private void remove(Held<Module> gone) throws StoreException {
		if (exists(gone.file())) {
			if (!Stamp.of(read(gone.file())).equals(gone.stamp())) {
				throw new ChangedOutsideException(gone.file());
			}
			removals.add(gone.file());
		}
	}

	private Optional<Held<MediaFile>> media(MediaFile wanted) throws StoreException {
		if (held.media().isPresent()) {
			return Optional.of(file(FileCodec.media(codecs), held.media().get(), layout.mediaFile(), wanted));
		}
		if (wanted.files().isEmpty()) {
			return Optional.empty();
		}
		if (held.broken().contains(layout.mediaFile())) {
			throw new StoreException(layout.mediaFile(), 0, 0, "This file could not be opened, so it is not overwritten: mend it, then open the programme again.");
		}
		return Optional.of(fresh(FileCodec.media(codecs), layout.mediaFile(), wanted));
	}

	private <T> Held<T> fresh(FileCodec<T> codec, Path file, T wanted) throws StoreException {
		byte[] bytes = new Changed<>(codec, file).fresh(wanted);
		if (exists(file) && !Stamp.of(read(file)).equals(Stamp.of(bytes))) {
			throw new ChangedOutsideException(file);
		}
		writes.add(new Plan.Write(file, bytes));
		return new Held<>(file, Stamp.of(bytes), wanted, false);
	}

	private <T> Held<T> file(FileCodec<T> codec, Held<T> old, Path name, T wanted) throws StoreException {
		if (old.value().equals(wanted)) {
			return new Held<>(name, old.stamp(), wanted, old.later());
		}
		Path now = exists(old.file()) ? old.file() : name;
		byte[] bytes = new Changed<>(codec, old.file()).changed(old, read(now), wanted);
		writes.add(new Plan.Write(name, bytes));
		return new Held<>(name, Stamp.of(bytes), wanted, false);
	}

	private static boolean exists(Path file) {
		return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
	}

	private static byte[] read(Path file) throws StoreException {
		try {
			return Bounded.read(file, Bounded.YAML_LIMIT);
		} catch (Unreadable e) {
			throw new StoreException(file, 0, 0, "This file was not saved, because it is not there any more as it was opened: " + e.getMessage());
		}
	}
}
