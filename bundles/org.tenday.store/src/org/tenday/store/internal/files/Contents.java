package org.tenday.store.internal.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
}
