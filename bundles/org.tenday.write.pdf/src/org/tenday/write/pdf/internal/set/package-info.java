/** Sets the elements of a document as strips. */
package org.tenday.write.pdf.internal.set;
