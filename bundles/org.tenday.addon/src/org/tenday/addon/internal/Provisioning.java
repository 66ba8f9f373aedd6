package org.tenday.addon.internal;

import java.io.File;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IEngine;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.planner.ProfileInclusionRules;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/** What Tenday asks of p2. */
final class Provisioning {

	private static final String YES = "true";

	private final IProvisioningAgent agent;

	Provisioning(IProvisioningAgent agent) {
		this.agent = agent;
	}

	/** The record of what is installed, as it is now; null where there is none. */
	IProfile profile() {
		return agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
	}

	/**
	 * All units of a repository. It is forgotten again, so that p2 never looks there of itself.
	 *
	 * @throws ProvisionException where it can't be read
	 */
	Set<IInstallableUnit> units(URI repository, IProgressMonitor monitor) throws ProvisionException {
		IMetadataRepositoryManager manager = agent.getService(IMetadataRepositoryManager.class);
		try {
			return manager.loadRepository(repository, monitor).query(QueryUtil.ALL_UNITS, monitor).toUnmodifiableSet();
		} finally {
			manager.removeRepository(repository);
		}
	}

	/**
	 * Works out how to change what is installed, with nothing but the repository.
	 *
	 * @param kept what stays in just the version that it has
	 */
	IProvisioningPlan plan(IProfile profile, Collection<IInstallableUnit> added, Collection<IInstallableUnit> removed,
			Collection<IInstallableUnit> kept, List<URI> repositories, IProgressMonitor monitor) {
		IPlanner planner = agent.getService(IPlanner.class);
		IProfileChangeRequest request = planner.createChangeRequest(profile);
		request.removeAll(removed);
		request.addAll(added);
		for (IInstallableUnit unit : added) {
			request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, YES);
			request.setInstallableUnitInclusionRules(unit, ProfileInclusionRules.createStrictInclusionRule(unit));
		}
		request.addExtraRequirements(kept.stream().map(Provisioning::exactly).toList());
		ProvisioningContext context = new ProvisioningContext(agent);
		context.setMetadataRepositories(repositories.toArray(URI[]::new));
		context.setArtifactRepositories(repositories.toArray(URI[]::new));
		return planner.getProvisioningPlan(request, context, monitor);
	}

	private static IRequirement exactly(IInstallableUnit unit) {
		VersionRange range = new VersionRange(unit.getVersion(), true, unit.getVersion(), true);
		return MetadataFactory.createRequirement(IInstallableUnit.NAMESPACE_IU_ID, unit.getId(), range, unit.getFilter(), false, false);
	}

	/**
	 * Forgets files of units to come that are there although nothing uses them. An add-on that was removed leaves some, because p2 keeps those
	 * of a running product until the next change, and would take them for what a source holds under the same name and version; and so does
	 * one that could not be installed.
	 *
	 * @throws ProvisionException where the record of files can't be read
	 */
	private void forgetLeftovers(IProvisioningPlan plan, IProgressMonitor monitor) throws ProvisionException {
		URI files = new File(plan.getProfile().getProperty(IProfile.PROP_CACHE)).toURI();
		Set<IArtifactKey> used = artifacts(plan.getProfile());
		IArtifactRepository pool = agent.getService(IArtifactRepositoryManager.class).loadRepository(files,
				IRepositoryManager.REPOSITORY_HINT_MODIFIABLE, monitor);
		for (IArtifactKey key : artifacts(plan.getAdditions())) {
			if (!used.contains(key) && pool.contains(key)) {
				pool.removeDescriptor(key, monitor);
			}
		}
	}

	private static Set<IArtifactKey> artifacts(IQueryable<IInstallableUnit> units) {
		return units.query(QueryUtil.ALL_UNITS, null).stream().flatMap(unit -> unit.getArtifacts().stream()).collect(Collectors.toSet());
	}

	/**
	 * Changes what is installed, or leaves it as it was.
	 *
	 * @throws ProvisionException         where it could not be changed
	 * @throws OperationCanceledException where the monitor was cancelled in time
	 */
	void perform(IProvisioningPlan plan, List<URI> repositories, IProgressMonitor monitor) throws ProvisionException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try {
			forgetLeftovers(plan, progress.split(1));
			IStatus status = agent.getService(IEngine.class).perform(plan, PhaseSetFactory.createDefaultPhaseSet(), progress.split(9));
			if (status.matches(IStatus.CANCEL | IStatus.ERROR)) {
				forgetLeftovers(plan, null);
			}
			if (status.matches(IStatus.CANCEL)) {
				throw new OperationCanceledException();
			}
			if (status.matches(IStatus.ERROR)) {
				throw new ProvisionException(status);
			}
		} finally {
			for (IRepositoryManager<?> manager : List.of(agent.getService(IMetadataRepositoryManager.class),
					agent.getService(IArtifactRepositoryManager.class))) {
				repositories.forEach(manager::removeRepository);
			}
		}
	}

	/** A unit whose properties say for which system the installation is, as p2's own planner makes it. */
	static IInstallableUnit environment(Map<String, String> profile) {
		MetadataFactory.InstallableUnitDescription unit = new MetadataFactory.InstallableUnitDescription();
		unit.setId("environment");
		profile.forEach(unit::setProperty);
		for (String entry : profile.getOrDefault(IProfile.PROP_ENVIRONMENTS, "").split(",")) {
			int equals = entry.indexOf('=');
			if (equals > 0) {
				unit.setProperty(entry.substring(0, equals).strip(), entry.substring(equals + 1).strip());
			}
		}
		return MetadataFactory.createInstallableUnit(unit);
	}
}
