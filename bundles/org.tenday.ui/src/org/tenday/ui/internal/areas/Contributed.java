package org.tenday.ui.internal.areas;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ISafeRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.core.runtime.Status;
import org.tenday.contribution.Contribution;

/**
 * A class that a plug-in adds to an extension point. It is made and called through here, so that its faults are said with the plug-in's name
 * and take nothing else down.
 *
 * @param type    what the class must be
 * @param point   the extension point
 * @param id      what the contribution is called there
 * @param element where the class is named
 * @param log     gets one entry for each fault, with plug-in, point and id
 */
public record Contributed<T>(Class<? super T> type, String point, String id, Contribution element, Consumer<IStatus> log) {

	/** Who brings it. */
	public String plugin() {
		return element.plugin();
	}

	/** Makes one; empty where that fails, which is then told. */
	public Optional<T> make(Consumer<String> failed) {
		Made<T> made = new Made<>();
		call("made", () -> made.value = made(), failed);
		return Optional.ofNullable(made.value);
	}

	private static final class Made<T> {
		private T value;
	}

	private T made() {
		@SuppressWarnings("unchecked") // of the type that was asked for; its own type parameter is what its record says
		T made = (T) element.make("class", type);
		return made;
	}

	/** Runs code of the plug-in on what {@link #make} made. */
	@FunctionalInterface
	public interface Code {

		void run() throws CoreException;
	}

	/**
	 * Calls the plug-in.
	 *
	 * @param what   ends the sentence "It cannot be …"
	 * @param failed gets one sentence for users, where the code throws
	 */
	public void call(String what, Code code, Consumer<String> failed) {
		SafeRunner.run(new ISafeRunnable() {
			@Override
			public void run() throws CoreException {
				code.run();
			}

			@Override
			public void handleException(Throwable exception) {
				Throwable cause = root(exception);
				log.accept(new Status(IStatus.ERROR, "org.tenday.ui",
						"The plug-in %s adds \"%s\" to %s, which cannot be %s: %s".formatted(plugin(), id, point, what, cause), exception));
				failed.accept("What the plug-in %s brings for this cannot be %s: %s. Tell its makers; Window > Error log holds the details."
						.formatted(plugin(), what, reason(cause)));
			}
		});
	}

	private static Throwable root(Throwable exception) {
		return exception.getCause() == null ? exception : root(exception.getCause());
	}

	private static String reason(Throwable cause) {
		return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
	}
}
