package org.tenday.cli.internal;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.tenday.contribution.ContributionStatus;

/** Tells whoever typed a command what a plug-in brings that is left out, one line each: nobody looks into a log that nothing speaks of. */
final class LeftOut implements ILogListener {

	private final Terminal terminal;
	private final IPath log;

	/**
	 * @param log the file that holds the details
	 */
	LeftOut(Terminal terminal, IPath log) {
		this.terminal = terminal;
		this.log = log;
	}

	/** What is used with a reservation, such as a theme that is hard to read, is for its makers alone, who read the log. */
	@Override
	public void logging(IStatus status, String plugin) {
		if (status instanceof ContributionStatus && status.getSeverity() == IStatus.ERROR) {
			terminal.warning("%s Tell its makers; the details are in %s.".formatted(status.getMessage(), log.toOSString()));
		}
	}
}
