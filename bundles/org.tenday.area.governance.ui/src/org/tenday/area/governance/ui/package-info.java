/** The editors and pages of information governance where the generated form is not enough. */
package org.tenday.area.governance.ui;
