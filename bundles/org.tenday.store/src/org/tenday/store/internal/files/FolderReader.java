package org.tenday.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.store.ContentTypes;
import org.tenday.store.Problem;
import org.tenday.store.StoreException;
import org.tenday.store.internal.bind.Codecs;
import org.tenday.store.internal.bind.FileCodec;
import org.tenday.store.internal.bind.MediaFile;
import org.tenday.store.internal.bind.ProgrammeFile;
import org.tenday.store.internal.bind.Reading;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Span;
import org.tenday.store.internal.yaml.Unreadable;
import org.tenday.store.internal.yaml.YamlReader;

/** Reads a programme folder, several modules at once: what can be opened is opened, the rest is reported. */
public final class FolderReader {

	/** One file by itself; whether it goes with the others is another matter. */
	private record Read<T>(Held<T> held, Map<Id, Span> ids, List<Problem> remarks) {
	}

	/** What became of a file that may be broken. */
	private record Tried<T>(Path file, Optional<Read<T>> read, Optional<Unreadable> failure) {
	}

	/** Where an id is given. */
	private record Given(Path file, int line) {
	}

	private final Layout layout;
	private final Codecs codecs;
	private final List<Problem> problems = new ArrayList<>();
	private final List<Path> broken = new ArrayList<>();
	private final Map<Id, Given> ids = new HashMap<>();

	private FolderReader(Layout layout, ContentTypes types) {
		this.layout = layout;
		codecs = new Codecs(types);
	}

	/**
	 * @throws StoreException where there is no programme to open
	 */
	public static Contents read(Layout layout, ContentTypes types) throws StoreException {
		return new FolderReader(layout, types).read();
	}

	private Contents read() throws StoreException {
		if (!Files.isDirectory(layout.folder())) {
			throw new StoreException(layout.folder() + ": there is no such folder.");
		}
		Path file = layout.programmeFile();
		if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new StoreException(layout.folder() + ": this is not a programme folder, because it holds no programme.yaml.");
		}
		Held<ProgrammeFile> programme;
		try {
			programme = admitted(read(file, FileCodec.programme(codecs)));
		} catch (Unreadable e) {
			throw new StoreException(file, e.line(), e.column(), e.getMessage());
		}
		reportLink(layout.modules());
		reportLink(layout.media());
		return new Contents(programme, modules(), media(), broken, problems);
	}

	private void reportLink(Path folder) {
		if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			broken.add(folder);
			problems.add(new Problem(Problem.Severity.ERROR, folder, 0, 0,
					"This is not a folder but a file or a symbolic link, so nothing in it was opened."));
		}
	}

	private List<Held<Module>> modules() throws StoreException {
		FileCodec<Module> codec = FileCodec.module(codecs);
		List<Tried<Module>> tried = moduleFiles().parallelStream().map(file -> tried(file, codec)).toList();
		return tried.stream().flatMap(each -> orReport(each).stream()).toList();
	}

	private List<Path> moduleFiles() throws StoreException {
		try {
			return layout.moduleFiles();
		} catch (IOException e) {
			throw new StoreException(layout.modules() + ": this folder cannot be read.", e);
		}
	}

	private Optional<Held<MediaFile>> media() {
		Path file = layout.mediaFile();
		boolean there = !broken.contains(layout.media()) && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
		return there ? orReport(tried(file, FileCodec.media(codecs))) : Optional.empty();
	}

	private static <T> Tried<T> tried(Path file, FileCodec<T> codec) {
		try {
			return new Tried<>(file, Optional.of(read(file, codec)), Optional.empty());
		} catch (Unreadable e) {
			return new Tried<>(file, Optional.empty(), Optional.of(e));
		}
	}

	private <T> Optional<Held<T>> orReport(Tried<T> tried) {
		try {
			if (tried.failure().isPresent()) {
				throw tried.failure().get();
			}
			return Optional.of(admitted(tried.read().orElseThrow()));
		} catch (Unreadable e) {
			broken.add(tried.file());
			problems.add(new Problem(Problem.Severity.ERROR, tried.file(), e.line(), e.column(), e.getMessage()));
			return Optional.empty();
		}
	}

	/** Takes a file in, unless it gives an id that another has given before. */
	private <T> Held<T> admitted(Read<T> read) throws Unreadable {
		note(read.held().file(), read.ids());
		problems.addAll(read.remarks());
		return read.held();
	}

	private static <T> Read<T> read(Path file, FileCodec<T> codec) throws Unreadable {
		byte[] bytes = Bounded.read(file, Bounded.YAML_LIMIT);
		Source.Fields root = YamlReader.read(bytes).root();
		boolean later = codec.format(root) > FileCodec.FORMAT;
		Reading reading = new Reading();
		T value = read(codec, root, reading, later);
		List<Problem> remarks = reading.remarks().stream()
				.map(remark -> new Problem(remark.serious() ? Problem.Severity.ERROR : Problem.Severity.WARNING, file,
						remark.place().line(), remark.place().column(), remark.sentence()))
				.toList();
		return new Read<>(new Held<>(file, Stamp.of(bytes), value, later), reading.ids(), remarks);
	}

	private static <T> T read(FileCodec<T> codec, Source.Fields root, Reading reading, boolean later) throws Unreadable {
		if (!later) {
			return codec.read(root, reading);
		}
		Span format = root.entry("format").orElseThrow().value().span();
		String sentence = "This file is of format %d, but this version of Tenday knows formats up to %d: ".formatted(codec.format(root),
				FileCodec.FORMAT);
		try {
			T value = codec.read(root, reading);
			reading.remark(format, false, sentence + "it is opened for reading only, so install a later version to change it.");
			return value;
		} catch (Unreadable e) {
			throw new Unreadable(format, sentence + "install a later version to open it.", e);
		}
	}

	/** All ids of a file, or none: a file that is left out must not stand in the way of others. */
	private void note(Path file, Map<Id, Span> given) throws Unreadable {
		for (Map.Entry<Id, Span> each : given.entrySet()) {
			Given earlier = ids.get(each.getKey());
			if (earlier != null) {
				throw new Unreadable(each.getValue(), "The id \"%s\" is already given in line %d of %s: give each part its own."
						.formatted(each.getKey().value(), earlier.line(), layout.folder().relativize(earlier.file())));
			}
		}
		given.forEach((id, span) -> ids.put(id, new Given(file, span.line())));
	}
}
