package org.tenday.addon;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
/**
 * The add-ons of the running installation. What changes it is done whole or not at all, looks only at what is given and at the installation
 * itself, never at a network, and is seen from the next start on. Calls may take seconds: none is for the thread of the window. An OSGi
 * service; each call throws where the installation keeps no record of what it is made of, as one that was not unpacked from a product does.
 */
public interface AddOns {

	/**
	 * What is installed besides Tenday, by name.
	 *
	 * @throws AddOnException where there is no record of it, or none that can be understood
	 */
	List<AddOn> installed() throws AddOnException;

	/**
	 * What a source holds that can be installed: its features, but for those that are part of another one of them or Tenday's own. A source
	 * without any feature offers its bundles.
	 *
	 * @param source folder or zip file of a p2 repository
	 * @return by name; never empty
	 * @throws AddOnException where it is no repository, or holds no add-on
	 */
	List<AddOn> offered(Path source, IProgressMonitor monitor) throws AddOnException;

	/**
	 * Installs what a source holds, and brings up to date what is installed in an older version.
	 *
	 * @param source folder or zip file of a p2 repository, which holds all they need that Tenday has not
	 * @param ids    which of those that are offered; empty for all
	 * @return what was installed, by name
	 * @throws AddOnException                                     where one of them can't be installed; then none is
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled in time; then none is installed
	 */
	List<Installed> install(Path source, Set<String> ids, IProgressMonitor monitor) throws AddOnException;

	/**
	 * Removes an add-on.
	 *
	 * @return what was removed
	 * @throws AddOnException                                     where it is not installed, part of Tenday, or needed by another one
	 * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled in time
	 */
	AddOn remove(String id, IProgressMonitor monitor) throws AddOnException;
}
