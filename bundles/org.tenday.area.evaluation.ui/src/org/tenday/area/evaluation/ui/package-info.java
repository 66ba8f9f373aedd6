/** The editors and pages of evaluation where the generated form is not enough. */
package org.tenday.area.evaluation.ui;
