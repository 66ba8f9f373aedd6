package org.tenday.publish;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Programme;
import org.tenday.publish.internal.ExportRun;
import org.tenday.publish.internal.OutputFolder;
import org.tenday.publish.internal.Plan;
import org.tenday.skill.SkillAreas;

/**
 * Makes the files of a programme. Works on a snapshot and changes nothing, so it may run in the background. Immutable: one exporter may run
 * several exports at once.
 */
public final class Exporter {

	private final SkillAreas areas;
	private final Writers writers;
	private final List<Publication> publications;

	/** An exporter of Tenday's own publications. */
	public Exporter(SkillAreas areas, Writers writers) {
		this(areas, writers, Publications.ALL);
	}

	/** An exporter of the publications that there are. */
	public Exporter(SkillAreas areas, Writers writers, Publications publications) {
		this(areas, writers, publications.all());
	}

	/** An exporter of some publications. */
	public Exporter(SkillAreas areas, Writers writers, List<Publication> publications) {
		this.areas = Objects.requireNonNull(areas, "areas");
		this.writers = Objects.requireNonNull(writers, "writers");
		this.publications = List.copyOf(publications);
	}

	/**
	 * Makes what is asked for, and {@code export.json} beside it. A part that cannot be made never stops the others. Each file appears
	 * under its name when it is whole; the same programme gives the same bytes.
	 *
	 * @throws ExportException where the request names something that there is not, or the folder cannot be written to; then nothing is made
	 */
	public ExportResult run(Programme programme, MediaSource media, ExportRequest request, Progress progress) throws ExportException {
		Plan plan = Plan.of(request, programme, publications, writers);
		OutputFolder folder = OutputFolder.at(request.folder());
		Setting setting = new Setting(Extent.WHOLE, plan.timetable(), request.theme(), BuildStamp.of(programme, media), areas,
				new MediaPictures(programme, media));
		return new ExportRun(plan, programme, setting, writers, folder, progress).make();
	}
}
