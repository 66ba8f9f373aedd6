/** What the writers share. Not for others. */
package org.tenday.write.pdf.internal;
