package org.tenday.importer;

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
}
