package org.tenday.contribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * Plug-ins outside a running platform, each known by its {@code plugin.xml} alone, with what is said of them. It is for tests: those of the
 * bundles that have an extension point, and those that the test kit makes. Closing it makes an end of their registry.
 */
public final class LoosePlugins implements AutoCloseable {

	private final Object token = new Object();
	private final IExtensionRegistry registry = RegistryFactory.createRegistry(null, token, token);
	private final List<IStatus> log = new ArrayList<>();

	/**
	 * Adds a plug-in.
	 *
	 * @param xml its {@code plugin.xml}
	 * @throws IllegalArgumentException where that is no XML
	 */
	public void add(String plugin, Path xml) throws IOException {
		try (InputStream in = Files.newInputStream(xml)) {
			add(plugin, in);
		}
	}

	/**
	 * Adds a plug-in, or more to one that is there.
	 *
	 * @param elements what stands in its {@code plugin.xml}: extension points and extensions
	 * @throws IllegalArgumentException where that is no XML
	 */
	public void add(String plugin, String elements) {
		add(plugin, new ByteArrayInputStream(("<plugin>" + elements + "</plugin>").getBytes(StandardCharsets.UTF_8)));
	}

	private void add(String plugin, InputStream xml) {
		if (!registry.addContribution(xml, ContributorFactorySimple.createContributor(plugin), false, plugin, null, token)) {
			throw new IllegalArgumentException("The plugin.xml of %s can't be read: write it as XML.".formatted(plugin));
		}
	}

	/** Hands the registry and a log to a reader, as {@link InstalledPlugins#read} does. */
	public <R> R read(BiFunction<IExtensionRegistry, Consumer<IStatus>, R> reader) {
		return reader.apply(registry, log::add);
	}

	/** What readers have said up to now. */
	public List<IStatus> log() {
		return List.copyOf(log);
	}

	/** The same in words alone. */
	public List<String> said() {
		return log.stream().map(IStatus::getMessage).toList();
	}

	@Override
	public void close() {
		registry.stop(token);
	}
}
