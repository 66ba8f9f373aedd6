/** Writes documents and decks as tagged PDF: PDF/UA-1 and PDF/A-2a at once. The only package that knows iText. */
package org.tenday.write.pdf;
