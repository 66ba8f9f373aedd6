package org.tenday.ui.internal.preview;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Programme;
import org.tenday.publish.Excerpt;

/** Makes pages beside the user interface, one at a time: at once when it has nothing to do, otherwise the newest that was asked for. */
final class Press {

	private static final int SOME_WIDTH = 400;
	/** Only who has stopped typing listens. */
	private static final long QUIET_MILLIS = 500;
	/** Longer than any page takes but one that no computer would end. */
	private static final long LAST_PAGE_MILLIS = 30_000;

	/** What has just been opened has its window filled first. */
	private static final long WARM_UP_MILLIS = 1_500;

	/** A page that was made. */
	private record Shown(Question question, int number) {
	}

	private final Supplier<PageMaker> makers;
	private final BiConsumer<Question, String> words;
	private final Newest<Question, Optional<Answer>> newest;
	private final Job job;
	private final Job reading;
	private volatile Optional<Shown> shown = Optional.empty();
	private volatile boolean isClosed;
	private PageMaker maker;
	private String lastFailure = "";
	private volatile boolean isAsked;

	/**
	 * @param makers gives the page maker; takes time, so it is asked by a job
	 * @param pages  gets each page
	 * @param words  gets the words of a page, when nothing else has been asked for a moment: those who see the page have it before
	 */
	Press(Supplier<PageMaker> makers, BiConsumer<Question, Answer> pages, BiConsumer<Question, String> words) {
		this.makers = makers;
		this.words = words;
		newest = new Newest<>(this::answer, Question::isAboutTheSame, (question, answer) -> answer.ifPresent(made -> {
			pages.accept(question, made);
			if (made instanceof Answer.Page page) {
				readSoon(question, page.number());
			}
		}));
		job = job("Preview", Job.INTERACTIVE, newest::answer);
		reading = job("Words of the preview", Job.DECORATE, this::read);
	}

	/** A job of this press, which is nobody else's to see. */
	private Job job(String name, int priority, Runnable work) {
		Job made = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				work.run();
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == Press.this;
			}
		};
		made.setSystem(true);
		made.setPriority(priority);
		return made;
	}

	/** Asks for a page; returns at once. */
	void ask(Question question) {
		isAsked = true;
		newest.ask(question);
		// While it runs, this has it run once more.
		job.schedule();
	}

	/** Nobody asks any more. */
	void forget() {
		newest.forget();
	}

	/** Whether the page that was asked for is still of use. */
	boolean isWanted(Question question) {
		return newest.isWanted(question);
	}

	/** Prints something that nobody looks at, so that the first page that somebody asks for need not wait for fonts and classes to be read. */
	void warmUp(OpenProgramme programme) {
		Job warming = job("Preview of the first page", Job.DECORATE, () -> {
			Programme value = programme.programme();
			value.modules().stream().flatMap(module -> module.sessions().stream()).filter(session -> !session.blocks().isEmpty())
					.findFirst()
					.ifPresent(session -> Stream.of(Excerpt.values()).filter(excerpt -> !isAsked && !isClosed)
							.forEach(excerpt -> answer(new Question(
									new Subject(programme, session.id(), Optional.empty()), value, Look.FIRST.in(excerpt),
									new Question.Place.Number(1), SOME_WIDTH), () -> !isAsked && !isClosed)));
		});
		warming.schedule(WARM_UP_MILLIS);
	}

	private Optional<Answer> answer(Question question) {
		return answer(question, () -> newest.isWanted(question));
	}

	private Optional<Answer> answer(Question question, BooleanSupplier isWanted) {
		try {
			return maker().make(question, isWanted);
		} catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
			String failure = String.valueOf(e.getMessage());
			if (!failure.equals(lastFailure)) {
				lastFailure = failure;
				ILog.of(Press.class).error(
						"The preview of the session \"%s\" can't be made: %s".formatted(question.subject().session(), failure),
						e);
			}
			return Optional
					.of(new Answer.None("This page can't be shown: something in the session, or a plug-in, stops it from being printed ("
							+ failure + ")."));
		}
	}

	private synchronized PageMaker maker() {
		if (maker == null) {
			maker = makers.get();
		}
		return maker;
	}

	private void readSoon(Question question, int number) {
		shown = Optional.of(new Shown(question, number));
		reading.cancel();
		reading.schedule(QUIET_MILLIS);
	}

	private void read() {
		shown.filter(page -> newest.isNewest(page.question())).ifPresent(page -> {
			try {
				words.accept(page.question(), maker().words(page.number()));
			} catch (IOException e) {
				ILog.of(Press.class).error("The words of a page can't be read: " + e.getMessage(), e);
			}
		});
	}

	/**
	 * Makes no more pages.
	 *
	 * @param isLast whether the workbench ends: then what is just being made is waited for, since nothing may go on without the platform
	 */
	void close(boolean isLast) {
		isClosed = true;
		newest.forget();
		Job.getJobManager().cancel(this);
		if (isLast) {
			awaitEnd();
		}
	}

	private void awaitEnd() {
		try {
			for (Job each : Job.getJobManager().find(this)) {
				each.join(LAST_PAGE_MILLIS, null);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
