/** The editors and pages of implementing change where the generated form is not enough. */
package org.tenday.area.change.ui;
