package org.tenday.ui.internal.programmes;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.ProgrammeChange;
import org.tenday.authoring.ProgrammeListener;
import org.tenday.check.Checks;
import org.tenday.check.Subject;
import org.tenday.model.Programme;

/** Checks one programme whenever it has been changed and nothing more has happened for a moment; a change meanwhile ends a check early. */
final class ProgrammeCheck implements ProgrammeListener {

	private static final long QUIET_MILLIS = 700;

	private final OpenProgramme open;
	private final Supplier<Checks> checks;
	private final Consumer<Checked> found;
	private final Job job;
	/** What of the texts need not be read again. */
	private Optional<Subject> last = Optional.empty();

	/**
	 * @param found gets what each check found that was not ended early, in the order of the values that were checked
	 */
	ProgrammeCheck(OpenProgramme open, Supplier<Checks> checks, Consumer<Checked> found) {
		this.open = open;
		this.checks = checks;
		this.found = found;
		job = Job.createSystem("Checking", (ICoreRunnable) monitor -> run(() -> !monitor.isCanceled()));
		job.setPriority(Job.DECORATE);
	}

	void start() {
		open.addListener(this);
		soon();
	}

	void stop() {
		open.removeListener(this);
		job.cancel();
	}

	private void soon() {
		job.cancel();
		job.schedule(QUIET_MILLIS);
	}

	@Override
	public void programmeChanged(ProgrammeChange change) {
		soon();
	}

	/** Checks the present value; two threads that want that wait for one another. */
	synchronized Optional<Checked> run(BooleanSupplier isWanted) {
		Programme snapshot = open.programme();
		Subject subject = last.map(before -> new Subject(snapshot, before)).orElseGet(() -> new Subject(snapshot));
		last = Optional.of(subject);
		Optional<Checked> checked = checks.get().run(subject, isWanted).map(findings -> new Checked(open, snapshot, findings));
		checked.ifPresent(found);
		return checked;
	}
}
