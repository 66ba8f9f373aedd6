package org.tenday.addon.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.tenday.addon.AddOn;
import org.tenday.addon.AddOnException;
import org.tenday.addon.AddOns;
import org.tenday.addon.Installed;

/** The add-ons of the p2 profile that runs. */
public final class Installation implements AddOns {

	/** p2's record and what can change it. It comes when p2 is first used, so it is looked for then. */
	private static Provisioning provisioning() throws AddOnException {
		BundleContext context = FrameworkUtil.getBundle(Installation.class).getBundleContext();
		ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
		IProvisioningAgent agent = reference == null ? null : context.getService(reference);
		Provisioning provisioning = agent == null ? null : new Provisioning(agent);
		if (provisioning == null || provisioning.profile() == null) {
			throw new AddOnException(
					"This Tenday keeps no record of what it is made of, so add-ons can't be installed in it or removed from it: "
							+ "use a Tenday that was unpacked from what is published.");
		}
		return provisioning;
	}

	@Override
	public List<AddOn> installed() throws AddOnException {
		Contents contents = Contents.of(provisioning().profile());
		return byName(contents.addOns().stream().map(contents::describe).toList());
	}

	@Override
	public List<AddOn> offered(Path given, IProgressMonitor monitor) throws AddOnException {
		Provisioning provisioning = provisioning();
		Contents contents = Contents.of(provisioning.profile());
		try (Source source = Source.open(given)) {
			Set<IInstallableUnit> units = units(provisioning, source, monitor);
			return byName(Offer.of(source, units, contents).units().stream().map(unit -> contents.describe(unit, units)).toList());
		}
	}

	@Override
	public List<Installed> install(Path given, Set<String> ids, IProgressMonitor monitor) throws AddOnException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		checkWritable();
		Provisioning provisioning = provisioning();
		IProfile profile = provisioning.profile();
		Contents contents = Contents.of(profile);
		try (Source source = Source.open(given)) {
			Set<IInstallableUnit> units = units(provisioning, source, progress.split(1));
			List<IInstallableUnit> chosen = Offer.of(source, units, contents).chosen(ids);
			List<Installed> installed = new ArrayList<>();
			List<IInstallableUnit> older = new ArrayList<>();
			for (IInstallableUnit unit : chosen) {
				AddOn addOn = contents.describe(unit, units);
				Optional<IInstallableUnit> before = contents.before(unit, addOn);
				before.ifPresent(older::add);
				contents.checkNeeds(unit, addOn, units);
				installed.add(new Installed(addOn, before.map(contents::describe)));
			}
			change(new Change(provisioning, profile, contents, chosen, older, List.of(source.uri())), named(chosen), progress.split(9));
			installed.sort(Comparator.comparing(one -> one.addOn().name()));
			return List.copyOf(installed);
		}
	}

	@Override
	public AddOn remove(String id, IProgressMonitor monitor) throws AddOnException {
		checkWritable();
		Provisioning provisioning = provisioning();
		IProfile profile = provisioning.profile();
		Contents contents = Contents.of(profile);
		IInstallableUnit unit = contents.addOn(id);
		AddOn addOn = contents.describe(unit);
		contents.checkNotNeeded(unit, addOn);
		change(new Change(provisioning, profile, contents, List.of(), List.of(unit), List.of()), addOn.toString(), monitor);
		return addOn;
	}

	private record Change(Provisioning provisioning, IProfile profile, Contents contents, List<IInstallableUnit> added,
			List<IInstallableUnit> removed,
			List<URI> repositories) {
	}

	private static void change(Change change, String what, IProgressMonitor monitor) throws AddOnException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		IProvisioningPlan plan = change.provisioning().plan(change.profile(), change.added(), change.removed(), change.contents().tenday(),
				change.repositories(), progress.split(2));
		if (progress.isCanceled()) {
			throw new OperationCanceledException();
		}
		if (plan.getStatus().matches(IStatus.ERROR)) {
			// What two parts want of a third is a tree of statements in p2's words, of which no single one is for users.
			ILog.of(Installation.class).log(plan.getStatus());
			throw new AddOnException(change.added().isEmpty()
					? "%s can't be removed, because what stays would not fit together: the log names the parts, for whoever made them."
							.formatted(what)
					: ("%s can't be installed, because what would be there then does not fit together: "
							+ "the log names the parts, for whoever made them.").formatted(what));
		}
		try {
			change.provisioning().perform(plan, change.repositories(), progress.split(8));
		} catch (ProvisionException e) {
			ILog.of(Installation.class).log(e.getStatus());
			throw new AddOnException("%s could not be %s; everything is as it was: %s".formatted(what,
					change.added().isEmpty() ? "removed" : "installed", reason(e.getStatus())), e);
		}
	}

	/** p2 tells a tree of reasons, of which the last leaf says what went wrong; those before it say where. */
	private static String reason(IStatus status) {
		IStatus leaf = status;
		while (leaf.getChildren().length > 0) {
			List<IStatus> children = List.of(leaf.getChildren());
			int worst = children.stream().mapToInt(IStatus::getSeverity).max().orElseThrow();
			leaf = children.reversed().stream().filter(child -> child.getSeverity() == worst).findFirst().orElseThrow();
		}
		String sentence = leaf.getMessage().strip().replaceAll("\\s+", " ");
		return sentence.endsWith(".") ? sentence : sentence + ".";
	}

	private static Set<IInstallableUnit> units(Provisioning provisioning, Source source, IProgressMonitor monitor) throws AddOnException {
		try {
			return provisioning.units(source.uri(), monitor);
		} catch (ProvisionException e) {
			throw new AddOnException("The p2 repository %s can't be read: %s".formatted(source.given(), reason(e.getStatus())), e);
		}
	}

	private static String named(List<IInstallableUnit> units) {
		return units.stream().map(unit -> Described.addOn(unit, List.of()).toString()).collect(Collectors.joining(", "));
	}

	private static List<AddOn> byName(List<AddOn> addOns) {
		return addOns.stream().sorted(Comparator.comparing(AddOn::name).thenComparing(AddOn::id)).toList();
	}

	/** Says so before anything is begun: p2 would find out half-way, or make a record of its own for this user. */
	private static void checkWritable() throws AddOnException {
		Path folder = folder();
		for (String part : List.of("", "plugins", "configuration", "p2")) {
			Path written = folder.resolve(part);
			try {
				Files.delete(Files.createTempFile(written, "tenday", ".try"));
			} catch (IOException e) {
				throw new AddOnException(("Add-ons can't be changed here, because %s can't be written to: ask who installed Tenday there, "
						+ "or unpack a Tenday of your own.").formatted(written), e);
			}
		}
	}

	/** Where this Tenday is. */
	private static Path folder() throws AddOnException {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL()));
		} catch (URISyntaxException e) {
			throw new AddOnException("The folder in which this Tenday is can't be understood: " + e.getMessage(), e);
		}
	}
}
