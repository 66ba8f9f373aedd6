/** The editors and pages of communication where the generated form is not enough. */
package org.tenday.area.communication.ui;
