/** Formatted text of any kind of document, and how it is written in Tenday's Markdown. */
package org.tenday.importer.internal.text;
