package org.tenday.publish;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.tenday.document.Theme;
import org.tenday.document.Themes;
import org.tenday.markdown.Pictures;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Timetable;
import org.tenday.skill.SkillAreas;

/**
 * What a publication is composed with, besides the programme.
 *
 * @param extent     how much is printed
 * @param timetable  the way of delivery that is printed; empty where the programme has none
 * @param theme      how it looks
 * @param stamp      the build stamp of all files of one export
 * @param areas      how blocks print
 * @param pictures   finds the pictures that texts name
 * @param companions the publications beside it; known only to one that {@linkplain Publication#cites() cites} them
 */
public record Setting(Extent extent, Optional<Timetable> timetable, Theme theme, BuildStamp stamp, SkillAreas areas, Pictures pictures,
		Companions companions) {

	public Setting {
		Objects.requireNonNull(extent, "extent");
		Objects.requireNonNull(timetable, "timetable");
		Objects.requireNonNull(theme, "theme");
		Objects.requireNonNull(stamp, "stamp");
		Objects.requireNonNull(areas, "areas");
		Objects.requireNonNull(pictures, "pictures");
		Objects.requireNonNull(companions, "companions");
	}

	/** Without knowledge of the publications beside it. */
	public Setting(Extent extent, Optional<Timetable> timetable, Theme theme, BuildStamp stamp, SkillAreas areas, Pictures pictures) {
		this(extent, timetable, theme, stamp, areas, pictures, Companions.NONE);
	}

	/** All of a programme, by its usual timetable, in the neutral theme. */
	public static Setting of(Programme programme, SkillAreas areas, MediaSource media) {
		return new Setting(Extent.WHOLE, programme.timetables().stream().findFirst(), Themes.NEUTRAL, BuildStamp.of(programme, media),
				areas,
				new MediaPictures(programme, media));
	}

	public Setting withExtent(Extent newExtent) {
		return new Setting(newExtent, timetable, theme, stamp, areas, pictures, companions);
	}

	public Setting withCompanions(Companions newCompanions) {
		return new Setting(extent, timetable, theme, stamp, areas, pictures, newCompanions);
	}

	/** The modules that are printed, each with those of its sessions that are. */
	public List<Module> modules(Programme programme) {
		return extent.modules(programme, timetable);
	}
}
