package org.tenday.publish.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.tenday.model.Programme;
import org.tenday.publish.Companions;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.ExportResult;
import org.tenday.publish.ExportResult.ExportedFile;
import org.tenday.publish.ExportResult.Failure;
import org.tenday.publish.Progress;
import org.tenday.publish.Setting;
import org.tenday.publish.Writers;

/**
 * One export while it runs: makes as many jobs at once as there are processors, first those that others cite. What it says of them is in the
 * order of the plan, whichever ended first.
 */
public final class ExportRun {

	/** Each job has all of its document in memory. */
	private static final int MOST_AT_ONCE = 4;

	private final Programme programme;
	private final Setting setting;
	private final Writers writers;
	private final Plan plan;
	private final OutputFolder folder;
	private final Progress progress;
	private final CompanionFinder companions;
	private final List<ExportedFile> files = new ArrayList<>();
	private final List<Failure> failures = new ArrayList<>();
	private final Remarks remarks = new Remarks();
	/** Why there is nothing in some files, by their names. */
	private final Map<String, String> empty = new LinkedHashMap<>();

	/**
	 * @param plan    what is to be made
	 * @param setting of the whole programme; each job has its own extent
	 */
	public ExportRun(Plan plan, Programme programme, Setting setting, Writers writers, OutputFolder folder, Progress progress) {
		this.plan = plan;
		this.programme = programme;
		this.setting = setting;
		this.writers = writers;
		this.folder = folder;
		this.progress = new SharedProgress(progress);
		companions = new CompanionFinder(programme, setting, new PageFinder(writers, plan.settings(), this.progress, remarks::warn),
				remarks::warn);
	}

	/** Makes the files of all jobs, and the record of them. */
	public ExportResult make() {
		progress.begin(plan.files());
		int atOnce = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_AT_ONCE);
		try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
			for (Job.Stage stage : Job.Stage.values()) {
				make(plan.jobs().stream().filter(job -> job.stage() == stage).toList(), workers);
			}
		}
		sayWhatIsEmpty();
		ExportResult result = result();
		try {
			byte[] text = ExportRecord.of(programme, result).getBytes(StandardCharsets.UTF_8);
			folder.write(ExportRecord.FILE, out -> {
				out.write(text);
				return text.length;
			});
			return result;
		} catch (IOException e) {
			failures.add(new Failure(ExportRecord.FILE, "It cannot be written: " + said(OutputFolder.reason(e)) + ".", Optional.of(e)));
			return result();
		}
	}

	/** What a programme has nothing for is no fault among other files; where it is all that was asked for, nothing was made. */
	private void sayWhatIsEmpty() {
		if (files.isEmpty() && failures.isEmpty()) {
			empty.forEach((name, reason) -> failures.add(new Failure(name, reason, Optional.empty())));
		} else {
			empty.values().forEach(remarks::warn);
		}
	}

	private ExportResult result() {
		return new ExportResult(folder.path(), setting.stamp(), files, failures, remarks.gaps(), remarks.warnings(),
				progress.isCancelled());
	}

	private void make(List<Job> jobs, ExecutorService workers) {
		List<CompletableFuture<JobResult>> running = new ArrayList<>();
		for (Job job : jobs) {
			if (!progress.isCancelled()) {
				JobRun run = new JobRun(job, programme, settingOf(job), writers, plan.settings(), folder, progress);
				running.add(CompletableFuture.supplyAsync(run::make, workers));
			}
		}
		running.forEach(job -> keep(ended(job)));
	}

	/** What fails in a job is in its result; what is thrown is that the machine has no room left, or a fault of this class. */
	private static JobResult ended(CompletableFuture<JobResult> job) {
		try {
			return job.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw e;
		}
	}

	private void keep(JobResult result) {
		files.addAll(result.files());
		failures.addAll(result.failures());
		result.gaps().forEach(gap -> remarks.gap(gap, result.job().publication().id()));
		result.warnings().forEach(remarks::warn);
		result.ofFiles().forEach(remarks::warn);
		empty.putAll(result.empty());
		companions.keep(result.job(), result.anchors());
		result.deck().ifPresent(deck -> companions.keep(result.job(), deck));
	}

	private Setting settingOf(Job job) {
		Setting own = setting.withExtent(job.extent());
		return switch (job.stage()) {
		case CITING_NOTHING -> own;
		case CITING_PAGES -> own.withCompanions(companions.pages(job.extent()));
		case CITING_SLIDES -> {
			Companions beside = companions.of(job.extent());
			yield own.withCompanions(job.reader() == Reader.LEARNER ? beside.forLearners() : beside);
		}
		};
	}

	/** The reason without a full stop, from whatever has one to give; the log has the rest. */
	static String said(Throwable failure) {
		Throwable telling = failure;
		while (telling.getMessage() == null && telling.getCause() != null) {
			telling = telling.getCause();
		}
		return said(telling.getMessage() == null ? telling.getClass().getSimpleName() : telling.getMessage());
	}

	static String said(String reason) {
		return reason.strip().replaceFirst("\\.$", "");
	}
}
