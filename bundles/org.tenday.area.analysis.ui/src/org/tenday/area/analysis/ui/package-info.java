/** The editors and pages of analysis where the generated form is not enough. */
package org.tenday.area.analysis.ui;
