package org.tenday.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tenday.model.Programme;
import org.tenday.store.ContentTypes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/**
 * The templates that come with Tenday.
 *
 * @param all in the order of the wizard
 */
public record Templates(List<Template> all) {

	public Templates {
		all = List.copyOf(all);
	}

	/**
	 * @param types how the blocks of new programmes are written
	 */
	public static Templates installed(ContentTypes types) {
		return of(types, SampleProgramme::inPlugin);
	}

	static Templates of(ContentTypes types, SampleProgramme sample) {
		return new Templates(List.of(
				new Template("ten-days", "Empty ten-day programme",
						"Ten days of seven hours with breaks, each with six sessions to write into.",
						folder -> make(folder, Frames.tenDays(), types)),
				new Template("one-day", "One-day workshop", "One day with breaks and six sessions to write into.",
						folder -> make(folder, Frames.oneDay(), types)),
				new Template("sample", "Learning health systems in ten days",
						"The complete sample programme: read it, teach it, or take what you can use.", sample::copyTo)));
	}

	public Optional<Template> find(String id) {
		return all.stream().filter(template -> template.id().equals(id)).findFirst();
	}

	private static void make(Path folder, Programme programme, ContentTypes types) throws StoreException {
		ProgrammeFolder.create(folder, programme, Map.of(), types);
	}
}
