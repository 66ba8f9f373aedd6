package org.tenday.ui.internal.programmes;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.tenday.ui.internal.asking.Dialogs;

/** Runs what takes long beside the user interface, and comes back to it with the outcome. */
public final class Background {

	/** What takes long. Its checked exceptions say in one sentence, made for users, what could not be done. */
	@FunctionalInterface
	public interface Work<R> {

		R run(IProgressMonitor monitor) throws Exception;
	}

	private final Supplier<Dialogs> dialogs;
	private final Display display;

	public Background(Supplier<Dialogs> dialogs, Display display) {
		this.dialogs = dialogs;
		this.display = display;
	}

	/**
	 * Starts work; a failure is told to the user.
	 *
	 * @param name what is done, as in "Opening the programme"
	 * @param work runs beside the user interface
	 * @param then gets the outcome, on the user interface's thread
	 */
	public <R> Job start(String name, Work<R> work, Consumer<R> then) {
		return start(name, work, then, message -> dialogs.get().problem(name + " did not work", message));
	}

	/**
	 * Starts work.
	 *
	 * @param failed gets the sentence that says what could not be done, on the user interface's thread
	 */
	public <R> Job start(String name, Work<R> work, Consumer<R> then, Consumer<String> failed) {
		Job job = Job.create(name, (IJobFunction) monitor -> attempt(work, monitor, then, failed));
		job.setUser(true);
		job.schedule();
		return job;
	}

	/**
	 * The same for what nobody has asked for and nobody waits for, such as filling a list: no progress is shown.
	 *
	 * @param failed gets the sentence that says what could not be done, on the user interface's thread
	 */
	public <R> Job quietly(String name, Work<R> work, Consumer<R> then, Consumer<String> failed) {
		Job job = Job.create(name, (IJobFunction) monitor -> attempt(work, monitor, then, failed));
		job.setSystem(true);
		job.schedule();
		return job;
	}

	private <R> IStatus attempt(Work<R> work, IProgressMonitor monitor, Consumer<R> then, Consumer<String> failed) {
		try {
			R outcome = work.run(monitor);
			onDisplay(() -> then.accept(outcome));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) {
			ILog.of(Background.class).error("Something went wrong that should not: " + e.getMessage(), e);
			onDisplay(() -> failed
					.accept("Something went wrong inside Tenday: " + e.getMessage() + ". Window > Error log holds the details."));
			return Status.CANCEL_STATUS;
		} catch (Exception e) {
			onDisplay(() -> failed.accept(e.getMessage()));
			return Status.CANCEL_STATUS;
		}
	}

	private void onDisplay(Runnable runnable) {
		if (!display.isDisposed()) {
			display.asyncExec(runnable);
		}
	}
}
