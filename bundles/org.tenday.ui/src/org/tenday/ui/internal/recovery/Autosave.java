package org.tenday.ui.internal.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.authoring.ProgrammeChange;
import org.tenday.authoring.ProgrammeListener;
import org.tenday.model.Programme;
import org.tenday.store.StoreException;

/**
 * Puts unsaved changes aside every few minutes, and whenever the user goes to another window, so that nothing is lost where Tenday ends without
 * being asked to. The programmes' own files are written only by saving.
 */
public final class Autosave implements IWindowListener, IWorkbenchListener, OpenProgrammes.Listener {

	private final OpenProgrammes programmes;
	private final RecoveryPlace place;
	private final Supplier<Duration> pause;
	private final Map<OpenProgramme, Programme> kept = new ConcurrentHashMap<>();
	private final Job job;
	private volatile boolean isOver;

	/**
	 * @param pause between two times, asked each time; zero where the user wants none of it
	 */
	public Autosave(OpenProgrammes programmes, RecoveryPlace place, Supplier<Duration> pause) {
		this.programmes = programmes;
		this.place = place;
		this.pause = pause;
		job = Job.create("Putting unsaved changes aside", (ICoreRunnable) monitor -> keepAll());
		job.setSystem(true);
	}

	/** Begins. */
	public void start(IWorkbench workbench) {
		programmes.addListener(this);
		workbench.addWindowListener(this);
		workbench.addWorkbenchListener(this);
		job.schedule(next().toMillis());
	}

	/** How long to wait; where nothing is wanted, the setting is looked at again after a while. */
	private Duration next() {
		return pause.get().isZero() ? Duration.ofMinutes(1) : pause.get();
	}

	private void keepAll() {
		try {
			if (!pause.get().isZero()) {
				programmes.all().forEach(this::keep);
			}
		} finally {
			if (!isOver) {
				job.schedule(next().toMillis());
			}
		}
	}

	/** Not while something is given up, which would leave a copy of what is saved. */
	private synchronized void keep(OpenProgramme open) {
		Programme now = open.programme();
		if (isOver || !open.isDirty() || now.equals(kept.get(open))) {
			return;
		}
		try {
			place.keep(open.path(), now, Instant.now());
			kept.put(open, now);
			if (!programmes.all().contains(open) || !open.isDirty()) {
				// It was closed or saved meanwhile.
				forget(open);
			}
		} catch (StoreException | RuntimeException e) {
			// Writing goes on, and so do later attempts; somebody who can't write here can save where the programme is.
			ILog.of(Autosave.class).warn(e.getMessage(), e);
		}
	}

	private synchronized void forget(OpenProgramme open) {
		kept.remove(open);
		try {
			place.forget(open.path());
		} catch (StoreException e) {
			// The next start offers changes that are in the files already, which harms nobody.
			ILog.of(Autosave.class).warn(e.getMessage(), e);
		}
	}

	private synchronized void forgetAll() {
		kept.clear();
		try {
			place.forgetAll();
		} catch (StoreException e) {
			// The same.
			ILog.of(Autosave.class).warn(e.getMessage(), e);
		}
	}

	/** Puts aside now what is unsaved; ends when that is done. */
	public void keepNow() throws InterruptedException {
		job.wakeUp();
		job.join();
	}

	@Override
	public void opened(OpenProgramme programme) {
		programme.addListener(new ProgrammeListener() {
			@Override
			public void programmeChanged(ProgrammeChange change) {
				// Kept when its time has come.
			}

			@Override
			public void filesChanged() {
				if (!programme.isDirty()) {
					forgetBeside(programme);
				}
			}
		});
	}

	@Override
	public void closed(OpenProgramme programme) {
		forgetBeside(programme);
	}

	private void forgetBeside(OpenProgramme programme) {
		Job forgetting = Job.create("Giving up what was put aside", (ICoreRunnable) monitor -> forget(programme));
		forgetting.setSystem(true);
		forgetting.schedule();
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		job.wakeUp();
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// Nothing is at risk while somebody works.
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// Nothing is unsaved yet.
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// The end of the workbench is told separately.
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		return true;
	}

	/** Who has been asked whether to save has decided: nothing is left to be restored. */
	@Override
	public void postShutdown(IWorkbench workbench) {
		isOver = true;
		job.cancel();
		Job last = Job.create("Giving up what was put aside", (ICoreRunnable) monitor -> forgetAll());
		last.setSystem(true);
		last.schedule();
		try {
			last.join(5_000, null);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}
}
