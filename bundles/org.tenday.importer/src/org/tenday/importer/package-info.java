/** What importers are given, what they make, and how the installed ones are found. */
package org.tenday.importer;
