package org.tenday.publish.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Timetable;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.ExportException;
import org.tenday.publish.ExportRequest;
import org.tenday.publish.Extent;
import org.tenday.publish.Publication;
import org.tenday.publish.Writer;
import org.tenday.publish.Writers;

/**
 * What a request comes to.
 *
 * @param timetable the way of delivery; empty where the programme has none
 * @param jobs      in the order of making; not empty
 * @param settings  of the formats
 */
public record Plan(Optional<Timetable> timetable, List<Job> jobs, FormatSettings settings) {

	/** The format that lays pages out, and so knows the page numbers that others need. */
	public static final String LAID_OUT = "pdf";

	/**
	 * Works a request out.
	 *
	 * @throws ExportException where it names something that there is not, or where nothing at all could be made
	 */
	public static Plan of(ExportRequest request, Programme programme, List<Publication> publications, Writers writers)
			throws ExportException {
		known("publication", request.publications(), publications.stream().map(Publication::id).distinct().toList());
		List<String> formats = writers.all().stream().map(Writer::format).toList();
		known("format", request.formats(), formats);
		known("format", request.settings().keySet(), formats);
		for (Map.Entry<String, Set<String>> own : request.formatsOf().entrySet()) {
			known("publication", List.of(own.getKey()), publications.stream().map(Publication::id).distinct().toList());
			known("format", own.getValue(), formats);
		}
		Optional<Timetable> timetable = timetable(request, programme);
		List<Extent> extents = extents(request, programme, timetable);
		List<Job> jobs = new ArrayList<>();
		for (Publication publication : publications) {
			List<Writer> able = writers.all().stream().filter(writer -> isWanted(request.formats(publication.id()), writer.format()))
					.filter(writer -> writer.writes(publication.form()))
					.sorted(Comparator.comparing(writer -> !writer.format().equals(LAID_OUT))).toList();
			refuseFormatsItLacks(publication, request, able, writers);
			if (!able.isEmpty() && isWanted(request.publications(), publication.id())) {
				for (Reader reader : publication.readers()) {
					if (request.readers().contains(reader)) {
						extents.forEach(extent -> jobs.add(new Job(programme.id(), publication, reader, extent, able)));
					}
				}
			}
		}
		if (jobs.isEmpty()) {
			throw new ExportException(
					"Nothing that was asked for can be made: none of these publications exists in these formats and editions.");
		}
		refuseCommonNames(jobs);
		jobs.sort(Comparator.comparing(job -> job.stage())); // what is cited is made first
		return new Plan(timetable, List.copyOf(jobs), FormatSettings.of(request.settings(), writers, jobs));
	}

	/** A format that was asked for with a publication's name is wanted, and not only allowed as one for all publications is. */
	private static void refuseFormatsItLacks(Publication publication, ExportRequest request, List<Writer> able, Writers writers)
			throws ExportException {
		for (String format : new TreeSet<>(request.formatsOf().getOrDefault(publication.id(), Set.of()))) {
			if (able.stream().noneMatch(writer -> writer.format().equals(format))) {
				throw new ExportException("There is no format \"%s\" of the publication \"%s\": choose from %s.".formatted(format,
						publication.id(), writers.all().stream().filter(writer -> writer.writes(publication.form())).map(Writer::format)
								.collect(Collectors.joining(", "))));
			}
		}
	}

	/** The last of two files of one name would take the place of the first. */
	private static void refuseCommonNames(List<Job> jobs) throws ExportException {
		Set<String> names = new HashSet<>();
		for (Job job : jobs) {
			for (Writer writer : job.writers()) {
				if (!names.add(job.fileName(writer))) {
					throw new ExportException(
							("Two of the files that were asked for would have the name %s: ask for them one after the other, "
									+ "into different folders.").formatted(job.fileName(writer)));
				}
			}
		}
	}

	/** How many files will be made. */
	public int files() {
		return jobs.stream().mapToInt(job -> job.writers().size()).sum();
	}

	private static boolean isWanted(Set<String> wanted, String id) {
		return wanted.isEmpty() || wanted.contains(id);
	}

	private static void known(String kind, Collection<String> asked, List<String> known) throws ExportException {
		for (String id : new TreeSet<>(asked)) {
			if (!known.contains(id)) {
				throw new ExportException(known.isEmpty()
						? "There is no %s \"%s\": no plug-in that brings one is installed.".formatted(kind, id)
						: "There is no %s \"%s\": choose from %s.".formatted(kind, id, String.join(", ", known)));
			}
		}
	}

	private static Optional<Timetable> timetable(ExportRequest request, Programme programme) throws ExportException {
		if (request.timetable().isEmpty()) {
			return programme.timetables().stream().findFirst();
		}
		known("timetable", List.of(request.timetable().get().value()),
				programme.timetables().stream().map(each -> each.id().value()).toList());
		return programme.timetable(request.timetable().get());
	}

	private static List<Extent> extents(ExportRequest request, Programme programme, Optional<Timetable> timetable) throws ExportException {
		List<Extent> extents = new ArrayList<>();
		for (int day : request.days()) {
			if (timetable.isEmpty()) {
				throw new ExportException("The programme \"%s\" has no timetable, so it has no day %d: leave the day out."
						.formatted(programme.about().title(), day));
			}
			if (day < 1 || day > timetable.get().days().size()) {
				throw new ExportException("There is no day %d: the timetable \"%s\" has %d.".formatted(day, timetable.get().title(),
						timetable.get().days().size()));
			}
			extents.add(new Extent.OfDay(day));
		}
		for (ModuleId module : request.modules()) {
			if (programme.module(module).isEmpty()) {
				throw new ExportException("There is no module \"%s\": the programme has %s.".formatted(module,
						programme.modules().stream().map(each -> each.id().value()).collect(Collectors.joining(", "))));
			}
			extents.add(new Extent.OfModule(module));
		}
		return extents.isEmpty() ? List.of(Extent.WHOLE) : extents;
	}
}
