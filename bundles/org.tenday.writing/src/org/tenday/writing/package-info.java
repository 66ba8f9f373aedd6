/** What helps people to write: spelling, the measures of a text, edits of Markdown, and proposals of what to write next. Knows no window. */
package org.tenday.writing;
