package org.tenday.ui.internal.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.tenday.model.Programme;
import org.tenday.store.ContentTypes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/**
 * Where unsaved changes are put aside: a folder of the user's own, away from the programmes. For each programme it holds a folder, in which
 * are a note of where the programme is and copies of it, named by their time: at most one of this run, which is replaced and given up as
 * the user goes on and saves, and those of earlier runs, which only the user's word takes away. A copy appears whole or not at all.
 * Everything here takes as long as the disk does.
 */
public final class RecoveryPlace {

	private static final String NOTE = "programme.txt";

	private final Path place;
	private final ContentTypes types;
	/** The copies that are of this run. */
	private final Set<Path> ours = new HashSet<>();

	/**
	 * @param place need not exist yet
	 * @param types how blocks are read and written
	 */
	public RecoveryPlace(Path place, ContentTypes types) {
		this.place = place;
		this.types = types;
	}

	/**
	 * Puts a programme aside as it is; what this run put aside of it before is given up.
	 *
	 * @param folder where it belongs
	 * @throws StoreException where that can't be done; what was put aside before is then still there
	 */
	public synchronized void keep(Path folder, Programme programme, Instant now) throws StoreException {
		Path own = of(folder);
		try {
			Files.createDirectories(own);
			Path copy = own.resolve(Long.toString(now.toEpochMilli()));
			if (!Files.exists(copy)) {
				ProgrammeFolder.create(copy, programme, Map.of(), types);
				ours.add(copy);
			}
			Files.writeString(own.resolve(NOTE), folder.toString());
			for (Path older : copies(own)) {
				if (!older.equals(copy) && ours.contains(older)) {
					delete(older);
					ours.remove(older);
				}
			}
		} catch (IOException | UncheckedIOException e) {
			throw new StoreException("The unsaved changes of " + folder + " can't be put aside in " + own + ": " + e.getMessage(), e);
		}
	}

	/** Everything of this programme is saved, or given up: nothing that this run put aside of it is to be restored. */
	public synchronized void forget(Path folder) throws StoreException {
		Path own = of(folder);
		for (Path copy : ours.stream().filter(copy -> copy.startsWith(own)).toList()) {
			takeAway(folder, copy);
		}
	}

	/** The same for all programmes. */
	public synchronized void forgetAll() throws StoreException {
		for (Path copy : List.copyOf(ours)) {
			takeAway(place, copy);
		}
	}

	/** The user does not want these changes. */
	public synchronized void giveUp(Recovered recovered) throws StoreException {
		takeAway(recovered.folder(), recovered.copy());
	}

	/** The user goes on with these changes: they are this run's from now on, and stay until they are saved or put aside anew. */
	public synchronized void takeOver(Recovered recovered) {
		ours.add(recovered.copy());
	}

	private void takeAway(Path folder, Path copy) throws StoreException {
		Path own = copy.getParent();
		try {
			ours.remove(copy);
			delete(copy);
			if (copies(own).isEmpty()) {
				delete(own);
			}
		} catch (IOException | UncheckedIOException e) {
			throw new StoreException("What was put aside of " + folder + " can't be taken away: " + e.getMessage(), e);
		}
	}

	/** What earlier runs put aside and what was neither saved nor given up since: the newest of each programme. */
	public synchronized List<Recovered> waiting() throws StoreException {
		try {
			List<Recovered> waiting = new ArrayList<>();
			for (Path own : folders(place)) {
				Optional<Path> folder = noted(own);
				if (folder.isPresent()) {
					copies(own).stream().filter(copy -> !ours.contains(copy)).findFirst()
							.ifPresent(copy -> waiting.add(new Recovered(folder.get(), time(copy), copy)));
				}
			}
			return waiting;
		} catch (IOException | UncheckedIOException e) {
			throw new StoreException("What was put aside in " + place + " can't be read: " + e.getMessage(), e);
		}
	}

	/** The programme as it was put aside. */
	public Programme read(Recovered recovered) throws StoreException {
		return ProgrammeFolder.open(recovered.copy(), types).programme();
	}

	private static Optional<Path> noted(Path own) throws IOException {
		Path note = own.resolve(NOTE);
		try {
			return Files.isRegularFile(note) ? Optional.of(Path.of(Files.readString(note).strip())) : Optional.empty();
		} catch (InvalidPathException e) {
			// The note was cut off as it was written: what it was about can't be known.
			return Optional.empty();
		}
	}

	/** One folder for each programme, wherever it is. */
	private Path of(Path folder) {
		return place.resolve(UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8)).toString());
	}

	/** Newest first. */
	private static List<Path> copies(Path own) throws IOException {
		return folders(own).stream().filter(copy -> copy.getFileName().toString().matches("\\d{1,18}"))
				.sorted(Comparator.comparing(RecoveryPlace::time).reversed()).toList();
	}

	private static Instant time(Path copy) {
		return Instant.ofEpochMilli(Long.parseLong(copy.getFileName().toString()));
	}

	private static List<Path> folders(Path in) throws IOException {
		if (!Files.isDirectory(in)) {
			return List.of();
		}
		try (Stream<Path> all = Files.list(in)) {
			return all.filter(Files::isDirectory).sorted().toList();
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}
}
