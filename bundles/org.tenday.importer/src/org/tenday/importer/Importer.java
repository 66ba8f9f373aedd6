package org.tenday.importer;

import java.util.List;

import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.contribution.setting.DeclaredSettings;

/**
 * Makes a programme of material of one kind. Stateless: one instance may read several things at once, and not on the thread of a window.
 * <p>
 * What is imported comes from anywhere. So an importer opens nothing but what it was given, asks nothing from the net, runs nothing that
 * the material holds, and refuses what would take more memory than its content can be worth. What it cannot carry over it names in the
 * report, with its place; it drops nothing silently.
 */
public interface Importer {

	/**
	 * Reads the material; writes nothing.
	 *
	 * @throws ImportException where there is nothing to read there, or what there is cannot be understood at all
	 */
	Imported read(Material material) throws ImportException;

	/**
	 * What can be chosen for this material, once its importer has looked at it: such as the columns that a table has. Those of the declared settings that
	 * matter for it, the weightiest first, each with the choices that the material itself has, and as usual what is taken of them if the user says nothing.
	 * Users see them before all others.
	 *
	 * @param declared what can be chosen for any material
	 * @return settings with ids of declared ones; none where the material makes no difference
	 * @throws ImportException where the material cannot be looked at; reading it says why
	 */
	default List<DeclaredSetting> settingsFor(Material material, DeclaredSettings declared) throws ImportException {
		return List.of();
	}
}
