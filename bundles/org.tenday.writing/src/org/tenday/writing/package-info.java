/** What helps people to write: spelling, edits of Markdown, and proposals of what to write next. Knows no window. */
package org.tenday.writing;
