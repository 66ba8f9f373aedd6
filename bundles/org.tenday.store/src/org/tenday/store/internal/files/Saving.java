package org.tenday.store.internal.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tenday.store.StoreException;

/**
 * Carries a plan out: first every new file is written beside its place and forced to the disk, which is where a full disk or a
 * missing right
 * shows; then names are changed, one atomic step each.
 * <p>
 * The version before is kept in {@code .tenday/previous}, under the same path: out of the way of people and of Git, where it can
 * still be found.
 */
final class Saving {

	/** A file that is written but not yet in its place. */
	private record Staged(Path fresh, Path file) {
	}

	private interface Step {
		void run() throws IOException;
	}

	private final Layout layout;

	Saving(Layout layout) {
		this.layout = layout;
	}

	void run(Plan plan) throws StoreException {
		if (!Files.isDirectory(layout.folder())) {
			throw new StoreException(layout.folder() + ": this folder is not there any more, so nothing was saved: put it back.");
		}
		for (Path own : layout.ownPaths()) {
			if (Files.isSymbolicLink(own)) {
				throw new StoreException(own, 0, 0, "This is a symbolic link, so nothing was saved: take it away.");
			}
		}
		at(layout.folder(), layout::prepareOwn);
		try (FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = channel.tryLock()) {
			if (lock == null) {
				throw new StoreException(layout.folder() + ": another program is saving this programme: try again.");
			}
			at(layout.folder(), this::clean);
			execute(plan);
		} catch (OverlappingFileLockException e) {
			throw new StoreException(layout.folder() + ": this programme is being saved already: try again.", e);
		} catch (IOException e) {
			throw Failures.saving(layout.folder(), e);
		}
	}

	/** Takes away what a saving left that did not come to its end. */
	private void clean() throws IOException {
		for (Path folder : List.of(layout.folder(), layout.modules(), layout.media())) {
			if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
				try (Stream<Path> files = Files.list(folder)) {
					for (Path file : files.filter(Replacing::isUnfinished).toList()) {
						Files.deleteIfExists(file);
					}
				}
			}
		}
	}

	private void execute(Plan plan) throws StoreException {
		List<Staged> staged = new ArrayList<>();
		try {
			List<Together.Work> staging = new ArrayList<>();
			for (Plan.Write write : plan.writes()) {
				Staged each = new Staged(Replacing.unfinished(write.file()), write.file());
				staged.add(each);
				staging.add(() -> at(write.file(), () -> stage(each, write.bytes())));
			}
			Together.run(staging);
			for (Plan.Move move : plan.moves()) {
				at(move.to(), () -> move(move));
			}
			for (Staged each : staged) {
				at(each.file(), () -> replace(each));
			}
			for (Path removal : plan.removals()) {
				at(removal, () -> remove(removal));
			}
			for (Path folder : plan.folders()) {
				at(folder, () -> Replacing.force(folder));
			}
		} finally {
			for (Staged each : staged) {
				at(each.fresh(), () -> Files.deleteIfExists(each.fresh()));
			}
		}
	}

	private static void stage(Staged staged, byte[] bytes) throws IOException {
		Files.createDirectories(staged.file().getParent());
		Replacing.writeForced(staged.fresh(), bytes);
	}

	private static void move(Plan.Move move) throws IOException {
		if (Files.exists(move.from(), LinkOption.NOFOLLOW_LINKS)) {
			Replacing.move(move.from(), move.to());
		}
	}

	private void replace(Staged staged) throws IOException {
		keep(staged.file());
		Replacing.move(staged.fresh(), staged.file());
	}

	private void remove(Path file) throws IOException {
		keep(file);
		Files.delete(file);
	}

	/** The file as it is now becomes the previous version; a second name for the same bytes where the disk can do that, a copy otherwise. */
	private void keep(Path file) throws IOException {
		if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		Path previous = layout.previous().resolve(layout.folder().relativize(file));
		Files.createDirectories(previous.getParent());
		Path fresh = Replacing.unfinished(previous);
		try {
			Files.createLink(fresh, file);
		} catch (UnsupportedOperationException | FileSystemException e) {
			copy(file, fresh, e);
		}
		Replacing.move(fresh, previous);
	}

	private static void copy(Path file, Path fresh, Exception noLink) throws IOException {
		try {
			// With its time, by which its version is named.
			Files.copy(file, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
		} catch (IOException e) {
			e.addSuppressed(noLink);
			throw e;
		}
	}

	private static void at(Path file, Step step) throws StoreException {
		try {
			step.run();
		} catch (IOException e) {
			throw Failures.saving(file, e);
		}
	}
}
