/** The editors and pages of data curation where the generated form is not enough. */
package org.tenday.area.curation.ui;
