/** Reads Markdown as others write it: boxes, HTML, pictures, links and footnotes become what Tenday's own Markdown has for them. */
package org.tenday.importer.internal.markup;
