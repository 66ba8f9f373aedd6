/** A plug-in all of whose parts fail, each in another place, for tests that the workbench bears it. */
package org.tenday.ui.tests.broken;
