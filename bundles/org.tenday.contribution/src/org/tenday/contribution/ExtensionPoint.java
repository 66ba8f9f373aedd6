package org.tenday.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ISafeRunnableWithResult;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SafeRunner;

/**
 * Reads what plug-ins add to an extension point: first what the plug-in adds that has the point itself, then the others' by the names of their
 * plug-ins, so that it is the same at every start. What is wrong is told to the log with plug-in, point and id, and left out; the rest is
 * there. One reader reads its point once.
 */
public final class ExtensionPoint {

	private final String id;
	private final String key;
	private final IExtensionRegistry registry;
	private final Consumer<IStatus> log;
	private final Map<String, String> owners = new HashMap<>();

	/**
	 * @param id  such as {@code org.tenday.skill.areas}; it begins with the name of the plug-in that has the point
	 * @param key the attribute by which messages name a contribution
	 * @param log gets one entry for each thing that is wrong
	 */
	public ExtensionPoint(String id, String key, IExtensionRegistry registry, Consumer<IStatus> log) {
		this.id = id;
		this.key = key;
		this.registry = registry;
		this.log = log;
	}

	/** All that is added, in the order of reading. */
	public List<Contribution> contributions() {
		return Arrays.stream(registry.getConfigurationElementsFor(id)).map(Contribution::new)
				.sorted(Comparator.comparing((Contribution contribution) -> !contribution.plugin().equals(owner()))
						.thenComparing(Contribution::plugin))
				.toList();
	}

	/**
	 * Reads all that is added.
	 *
	 * @param read makes something of a contribution; what it throws leaves that one out
	 */
	public <T> List<T> read(Function<Contribution, T> read) {
		List<T> all = new ArrayList<>();
		contributions().forEach(contribution -> safely(contribution, () -> read.apply(contribution)).ifPresent(all::add));
		return List.copyOf(all);
	}

	/**
	 * Runs code that may be the plug-in's.
	 *
	 * @return empty where it throws, which is then in the log
	 */
	public <T> Optional<T> safely(Contribution contribution, Code<T> code) {
		return Optional.ofNullable(SafeRunner.run(new ISafeRunnableWithResult<T>() {
			@Override
			public T runWithResult() {
				try {
					return code.run();
				} catch (IllegalArgumentException refusal) {
					// Not left to the runner, which would log it a second time, as a fault of ours.
					leftOut(contribution, refusal.getMessage(), refusal.getCause());
					return null;
				}
			}

			@Override
			public void handleException(Throwable exception) {
				leftOut(contribution, "it fails with " + exception, exception);
			}
		}));
	}

	/** Something to do for a contribution. */
	@FunctionalInterface
	public interface Code<T> {

		T run();
	}

	/**
	 * Has a name belong to the plug-in that first asks for it.
	 *
	 * @return the plug-in that it belongs to already; empty where it is this one's from now on
	 */
	public Optional<String> claim(String name, Contribution contribution) {
		return Optional.ofNullable(owners.putIfAbsent(name, contribution.plugin()));
	}

	/**
	 * Says in the log that something is left out.
	 *
	 * @param why the end of a sentence; a full stop is added where it has none
	 */
	public void leftOut(Contribution contribution, String why, Throwable cause) {
		say(IStatus.ERROR, contribution, "which is left out: " + why, cause);
	}

	/**
	 * Says something of a contribution in the log.
	 *
	 * @param what goes on after "The plug-in org.example adds "x" to org.tenday.skill.areas, "
	 */
	public void say(int severity, Contribution contribution, String what, Throwable cause) {
		String words = what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
		log.accept(new ContributionStatus(severity, owner(), "The plug-in %s adds \"%s\" to %s, %s.".formatted(contribution.plugin(),
				contribution.text(key).orElse(""), id, words), cause));
	}

	private String owner() {
		return id.substring(0, id.lastIndexOf('.'));
	}
}
