/** Writes web pages: one self-contained, accessible file for each publication. */
package org.tenday.write.html;
