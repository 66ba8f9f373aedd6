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
						"Ten days of seven hours with breaks, each with six sessions to write into.", true,
						(folder, title) -> make(folder, Frames.tenDays(), title, types), shaper(10)),
				new Template("one-day", "One-day workshop", "One day with breaks and six sessions to write into.", true,
						(folder, title) -> make(folder, Frames.oneDay(), title, types), shaper(1)),
				new Template("sample", "Learning health systems in ten days",
						"The complete sample programme: read it, teach it, or take what you can use.", false,
						(folder, title) -> sample.copyTo(folder))));
	}

	private static Optional<Template.Shaper> shaper(int days) {
		return Optional.of(new Template.Shaper(DayPlan.usual(days), Frames::of));
	}

	public Optional<Template> find(String id) {
		return all.stream().filter(template -> template.id().equals(id)).findFirst();
	}

	private static void make(Path folder, Programme frame, Optional<String> title, ContentTypes types) throws StoreException {
		ProgrammeFolder.create(folder, title.map(chosen -> titled(frame, chosen)).orElse(frame), Map.of(), types);
	}

	/** Files that are printed are named by the id, so it follows from the title as it does for every new programme. */
	private static Programme titled(Programme frame, String title) {
		return new Programme(Programme.titled(title).id(), frame.about().withTitle(title), frame.modules(), frame.timetables(),
				frame.people(),
				frame.glossary(), frame.references(), frame.media(), frame.words());
	}
}
