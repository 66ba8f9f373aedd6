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
		Path programmeFile = held.programme().file();
		Held<ProgrammeFile> programme = file(new Changed<>(FileCodec.programme(codecs), programmeFile), held.programme(), programmeFile,
				ProgrammeFile.of(wanted));
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
		Map<ModuleId, Path> names = new ModuleNames(layout, files, Set.copyOf(held.broken()))
				.assign(wanted.stream().map(Module::id).toList());
		Homes homes = new Homes(FileCodec.module(codecs), held.modules());
		List<Held<Module>> result = new ArrayList<>();
		for (Module module : wanted) {
			Held<Module> before = old.remove(module.id());
			Path name = names.get(module.id());
			if (before != null && !before.file().equals(name)) {
				moves.add(new Plan.Move(before.file(), name));
			}
			Changed<Module> change = new Changed<>(FileCodec.module(codecs), before == null ? name : before.file(), homes::complete);
			result.add(before == null ? fresh(change, name, module) : file(change, before, name, module));
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
		Changed<MediaFile> change = new Changed<>(FileCodec.media(codecs), layout.mediaFile());
		if (held.media().isPresent()) {
			return Optional.of(file(change, held.media().get(), layout.mediaFile(), wanted));
		}
		if (wanted.files().isEmpty()) {
			return Optional.empty();
		}
		if (held.broken().contains(layout.mediaFile())) {
			throw new StoreException(layout.mediaFile(), 0, 0,
					"This file could not be opened, so it is not overwritten: mend it, then open the programme again.");
		}
		return Optional.of(fresh(change, layout.mediaFile(), wanted));
	}

	private <T> Held<T> fresh(Changed<T> change, Path file, T wanted) throws StoreException {
		if (held.broken().contains(file.getParent())) {
			throw new StoreException(file.getParent(), 0, 0,
					"This is not a folder but a file or a symbolic link, so nothing was saved in it: take it away.");
		}
		byte[] bytes = change.fresh(wanted);
		if (exists(file) && !Stamp.of(read(file)).equals(Stamp.of(bytes))) {
			throw new ChangedOutsideException(file);
		}
		writes.add(new Plan.Write(file, bytes));
		return new Held<>(file, Stamp.of(bytes), wanted, false);
	}

	private <T> Held<T> file(Changed<T> change, Held<T> old, Path name, T wanted) throws StoreException {
		if (old.value().equals(wanted)) {
			return new Held<>(name, old.stamp(), wanted, old.later());
		}
		Path now = exists(old.file()) ? old.file() : name;
		byte[] bytes = change.changed(old, read(now), wanted);
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
			throw new StoreException(file, 0, 0,
					"This file was not saved, because it is not there any more as it was opened: " + e.getMessage()
							+ " Put it or its folder back and save again.");
		}
	}
}
