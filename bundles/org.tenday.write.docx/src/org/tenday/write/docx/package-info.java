/** Writes documents as Word files, and decks as handouts in Word: real styles, numbering, fields, notes and sections. */
package org.tenday.write.docx;
