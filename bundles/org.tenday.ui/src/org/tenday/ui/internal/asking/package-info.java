/** What the workbench asks and tells, and what is answered; whoever shows it. */
package org.tenday.ui.internal.asking;
