package org.tenday.store.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.store.Problem;
import org.tenday.store.internal.bind.MediaFile;
import org.tenday.store.internal.bind.ProgrammeFile;

/**
 * A programme folder as it was read.
 *
 * @param programme what {@code programme.yaml} holds
 * @param modules   those that could be read, in order
 * @param media     empty where there is no such file, or where it is broken
 * @param broken    files that are kept and never written
 * @param problems  what was noticed
 */
public record Contents(Held<ProgrammeFile> programme, List<Held<Module>> modules, Optional<Held<MediaFile>> media, List<Path> broken,
		List<Problem> problems) {

	public Contents {
		modules = List.copyOf(modules);
		broken = List.copyOf(broken);
		problems = List.copyOf(problems);
	}

	public Programme toProgramme() {
		return programme.value().programme(modules.stream().map(Held::value).toList(),
				media.map(held -> held.value().files()).orElse(List.of()));
	}

	/** Whether the folder still holds these files, byte for byte, and no others that would be read. What is broken has to be looked at anew. */
	public boolean isAsOnDisk(Layout layout) throws IOException {
		return broken.isEmpty() && Stream.of(layout.modules(), layout.media()).allMatch(Contents::isFolderIfAnything)
				&& layout.moduleFiles().equals(modules.stream().map(Held::file).toList())
				&& Files.exists(layout.mediaFile(), LinkOption.NOFOLLOW_LINKS) == media.isPresent()
				&& Stream.concat(Stream.of(programme), Stream.concat(modules.stream(), media.stream())).allMatch(Held::isAsOnDisk);
	}

	private static boolean isFolderIfAnything(Path path) {
		return !Files.exists(path, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
	}
}
