package org.tenday.contribution;

import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;

/** The plug-ins of the running platform. */
public final class InstalledPlugins {

	private InstalledPlugins() {
	}

	/**
	 * Hands their registry and the Eclipse log to a reader.
	 *
	 * @param asking    in the name of whose plug-in the log is written
	 * @param otherwise what to use where nothing is installed, such as "SkillAreas.of(…)"
	 * @return what the reader makes of them
	 * @throws IllegalStateException outside a running platform
	 */
	public static <R> R read(Class<?> asking, String otherwise, BiFunction<IExtensionRegistry, Consumer<IStatus>, R> reader) {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry == null) {
			throw new IllegalStateException("No plug-ins are installed outside a running platform: use %s.".formatted(otherwise));
		}
		return reader.apply(registry, status -> ILog.of(asking).log(status));
	}
}
