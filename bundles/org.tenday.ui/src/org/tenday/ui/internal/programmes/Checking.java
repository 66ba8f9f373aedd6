package org.tenday.ui.internal.programmes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.check.Checks;

/**
 * Checks the programmes that are open, for everybody who shows what is wrong with them: beside the user interface, when nobody has changed
 * anything for a moment, and each value once. For any thread.
 */
public final class Checking implements OpenProgrammes.Listener {

	/** Is told what was found, on the thread that checked. */
	public interface Listener {

		void checked(Checked checked);
	}

	private final Supplier<Checks> checks;
	private final Map<OpenProgramme, ProgrammeCheck> programmes = new ConcurrentHashMap<>();
	private final Map<OpenProgramme, Checked> latest = new ConcurrentHashMap<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();

	/**
	 * @param checks asked before each check, since the numbers at which rules speak may be chosen anew at any time
	 */
	Checking(Supplier<Checks> checks) {
		this.checks = checks;
	}

	/** What was found last; empty for a programme that has not been checked yet. */
	public Optional<Checked> latest(OpenProgramme programme) {
		return Optional.ofNullable(latest.get(programme));
	}

	/**
	 * Checks a programme as it is now, on this thread and although it may have been checked already; the listeners are told as well.
	 *
	 * @return empty where it has been closed
	 */
	public Optional<Checked> now(OpenProgramme programme) {
		return Optional.ofNullable(programmes.get(programme)).flatMap(check -> check.run(() -> true));
	}

	/** Whoever listens is told of every check until it is removed. */
	public void addListener(Listener listener) {
		listeners.add(listener);
	}

	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	@Override
	public void opened(OpenProgramme programme) {
		ProgrammeCheck check = new ProgrammeCheck(programme, checks, this::tell);
		programmes.put(programme, check);
		check.start();
	}

	@Override
	public void closed(OpenProgramme programme) {
		Optional.ofNullable(programmes.remove(programme)).ifPresent(ProgrammeCheck::stop);
		latest.remove(programme);
	}

	private void tell(Checked checked) {
		boolean isOpen = null != programmes.computeIfPresent(checked.open(), (open, check) -> {
			latest.put(open, checked);
			return check;
		});
		if (isOpen) {
			listeners.forEach(listener -> listener.checked(checked));
		}
	}
}
