/**
 * Charts and diagrams as drawings. A {@link org.tenday.drawing.Sketch} says what is to be seen, in values; a {@link
 * org.tenday.drawing.Pen} makes
 * the drawing of it. The same sketch gives the same bytes on every machine. All lengths are in points (1/72 inch).
 */
package org.tenday.drawing;
