/**
 * Markdown as trainers write it, turned into elements of a document: CommonMark with tables, footnotes, task lists, struck-through words,
 * plain addresses as links, attributes after pictures, mathematics and citations. See {@link org.tenday.markdown.Markdown}.
 */
package org.tenday.markdown;
