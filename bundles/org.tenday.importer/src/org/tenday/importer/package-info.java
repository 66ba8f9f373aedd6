/**
 * Makes programmes of material that was written elsewhere. Nothing is left out silently: a report names
 * file and line of what was made simpler.
 */
package org.tenday.importer;
