package org.tenday.publish.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.tenday.document.Calendar;
import org.tenday.document.Deck;
import org.tenday.document.DeckWriter;
import org.tenday.document.Document;
import org.tenday.document.Written;
import org.tenday.layout.DeckFitter;
import org.tenday.model.Programme;
import org.tenday.publish.Composed;
import org.tenday.publish.EditionOf;
import org.tenday.publish.ExportResult.ExportedFile;
import org.tenday.publish.ExportResult.Failure;
import org.tenday.publish.Progress;
import org.tenday.publish.Publication;
import org.tenday.publish.Setting;
import org.tenday.publish.Writer;
import org.tenday.publish.Writers;
import org.tenday.skill.Remark;

/**
 * One job while it runs: makes one file after the other. A file that cannot be made is remembered, and the next one is made. Used by one
 * thread, while others make other jobs.
 */
final class JobRun {

	private final Job job;
	private final Programme programme;
	private final Setting setting;
	private final Writers writers;
	private final FormatSettings settings;
	private final OutputFolder folder;
	private final Progress progress;
	private final List<ExportedFile> files = new ArrayList<>();
	private final List<Failure> failures = new ArrayList<>();
	private final Set<String> gaps = new LinkedHashSet<>();
	private final Set<String> warnings = new LinkedHashSet<>();
	private final List<Remarks.OfFile> ofFiles = new ArrayList<>();
	private final Map<String, String> empty = new LinkedHashMap<>();
	private Map<String, Integer> anchors = Map.of();
	private Optional<Deck> deck = Optional.empty();

	/**
	 * @param setting  of the job's own extent
	 * @param settings of the formats
	 * @param progress may be told by several jobs at once
	 */
	JobRun(Job job, Programme programme, Setting setting, Writers writers, FormatSettings settings, OutputFolder folder,
			Progress progress) {
		this.job = job;
		this.programme = programme;
		this.setting = setting;
		this.writers = writers;
		this.settings = settings;
		this.folder = folder;
		this.progress = progress;
	}

	/** Makes the files; none where somebody has asked to stop. */
	JobResult make() {
		if (!progress.isCancelled()) {
			compose();
		}
		return new JobResult(job, files, failures, List.copyOf(gaps), List.copyOf(warnings), ofFiles, empty, anchors, deck);
	}

	private void compose() {
		Composed unbroken;
		Composed composed;
		try {
			unbroken = promised(job.publication(), job.publication().compose(EditionOf.of(programme, job.reader()), setting));
			composed = fitted(unbroken);
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			if (progress.isCancelled()) {
				return;
			}
			log("The publication " + job.publication().id() + " cannot be composed.", e);
			for (Writer writer : job.writers()) {
				progress.file(job.fileName(writer));
				failures.add(new Failure(job.fileName(writer), "It cannot be composed: " + ExportRun.said(e) + ".", Optional.of(e)));
			}
			return;
		}
		switch (composed) {
		case Composed.Pages(Document document, List<Remark> told) -> {
			keep(told);
			pages(document);
		}
		case Composed.Slides(Deck fitted, List<Remark> told) -> {
			keep(told);
			deck = Optional.of(fitted);
			Deck whole = ((Composed.Slides) unbroken).deck();
			job.writers().forEach(writer -> file(writer, out -> {
				DeckWriter target = writer.deck().orElseThrow().get();
				return target.write(target.breaks(fitted.theme()) ? whole : fitted, settings.of(writer), out);
			}));
		}
		case Composed.Dates(Calendar calendar, List<Remark> told) -> {
			keep(told);
			job.writers().forEach(
					writer -> file(writer, out -> writer.calendar().orElseThrow().get().write(calendar, settings.of(writer), out)));
		}
		case Composed.Nothing(String reason) -> job.writers().forEach(writer -> {
			progress.file(job.fileName(writer));
			empty.put(job.fileName(writer), reason);
		});
		}
	}

	private void keep(List<Remark> remarks) {
		remarks.forEach(remark -> (remark.isGap() ? gaps : warnings).add(remark.sentence()));
	}

	/** A plug-in's publication may give something else than it promised, which the writers at hand have no place for. */
	private static Composed promised(Publication publication, Composed composed) {
		boolean isKept = switch (composed) {
		case Composed.Pages pages -> publication.form() == Publication.Form.PAGES;
		case Composed.Slides slides -> publication.form() == Publication.Form.SLIDES;
		case Composed.Dates dates -> publication.form() == Publication.Form.CALENDAR;
		case Composed.Nothing nothing -> true;
		};
		if (!isKept) {
			throw new IllegalStateException("it is promised as %s and composed as something else".formatted(publication.form()));
		}
		return composed;
	}

	private static Composed fitted(Composed composed) {
		return switch (composed) {
		case Composed.Pages(Document document, List<Remark> told) -> new Composed.Pages(WideTables.turned(document), told);
		case Composed.Slides(Deck deck, List<Remark> told) -> new Composed.Slides(new DeckFitter().fit(deck), told);
		case Composed.Dates dates -> dates;
		case Composed.Nothing nothing -> nothing;
		};
	}

	/** The format that lays pages out comes first, so that the others know on which page each heading stands, where it is set as they are. */
	private void pages(Document document) {
		PageFinder pageFinder = new PageFinder(writers, settings, progress, warnings::add);
		Map<Map<String, String>, Map<String, Integer>> pages = new HashMap<>();
		for (Writer writer : job.writers()) {
			Map<String, String> layout = pageFinder.layout(writer);
			if (writer.needsPages() && !pages.containsKey(layout)) {
				pages.put(layout, pageFinder.of(document, layout, "its contents lack page numbers"));
			}
			Map<String, Integer> known = pages.getOrDefault(layout, Map.of());
			Optional<Written> written = file(writer,
					out -> writer.document().orElseThrow().get().write(document, known, settings.of(writer), out));
			if (writer.format().equals(Plan.LAID_OUT)) {
				written.ifPresent(laidOut -> pages.put(layout, laidOut.anchors()));
			}
		}
		anchors = pages.getOrDefault(settings.cited(), Map.of());
	}

	/** For whoever made what failed; outside a running platform there is no log. */
	private static void log(String message, Throwable failure) {
		if (Platform.isRunning()) {
			ILog.of(ExportRun.class).error(message, failure);
		}
	}

	private Optional<Written> file(Writer writer, OutputFolder.Content<Written> content) {
		if (progress.isCancelled()) {
			return Optional.empty();
		}
		String name = job.fileName(writer);
		progress.file(name);
		try {
			// Asked before the file gets its name: what a writer that breaks its promise leaves behind is no file that anybody may have.
			Written written = folder.write(name, out -> Objects.requireNonNull(content.writeTo(new StoppableOutput(out, progress)),
					"it does not say what it wrote"));
			ExportedFile file = new ExportedFile(name, job.publication().id(), job.reader(), job.extent(), writer.format(),
					job.publication().form(), written.pages());
			written.warnings().forEach(warning -> ofFiles.add(new Remarks.OfFile(file, warning)));
			files.add(file);
			return Optional.of(written);
		} catch (StoppableOutput.Stopped stopped) {
			return Optional.empty();
		} catch (IOException e) {
			failures.add(new Failure(name, "It cannot be written: " + ExportRun.said(OutputFolder.reason(e)) + ".", Optional.of(e)));
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			if (progress.isCancelled()) {
				// A process that is told to end refuses much of what writing needs.
				return Optional.empty();
			}
			log("The plug-in %s failed on %s.".formatted(writer.plugin(), name), e);
			failures.add(
					new Failure(name, "The plug-in %s failed on it: %s.".formatted(writer.plugin(), ExportRun.said(e)), Optional.of(e)));
		}
		return Optional.empty();
	}
}
