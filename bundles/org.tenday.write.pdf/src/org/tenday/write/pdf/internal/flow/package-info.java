/** Strips, the pages they are broken into, and painting. Nothing here knows the elements of a document. */
package org.tenday.write.pdf.internal.flow;
