/** Writes decks as PowerPoint files: real placeholders on the layouts of a master that is made from the theme. */
package org.tenday.write.pptx;
