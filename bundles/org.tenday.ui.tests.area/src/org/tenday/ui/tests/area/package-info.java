/** A skill area as a plug-in brings it, for tests of the workbench: two block types, an editor page, a bespoke editor. */
package org.tenday.ui.tests.area;
