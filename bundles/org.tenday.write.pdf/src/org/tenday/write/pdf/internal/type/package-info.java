/** Faces, the widths of words, and the breaking of paragraphs into lines. Nothing here knows pages. */
package org.tenday.write.pdf.internal.type;
