/** The editors and pages of data landscape where the generated form is not enough. */
package org.tenday.area.landscape.ui;
