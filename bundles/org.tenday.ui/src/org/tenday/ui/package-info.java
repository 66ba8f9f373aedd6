/** What other plug-ins may use of Tenday's workbench. */
package org.tenday.ui;
