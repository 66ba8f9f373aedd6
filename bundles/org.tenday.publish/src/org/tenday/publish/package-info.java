/**
 * Publications: what is printed of a programme, and the export run that makes the files.
 * <p>
 * A {@link org.tenday.publish.Publication} is a pure function from one edition of a programme to a document or a deck. The
 * {@link org.tenday.publish.Exporter} asks publications for what was requested and hands it to the installed writers.
 */
package org.tenday.publish;
