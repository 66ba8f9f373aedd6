/**
 * What is to be printed, with no word about Word, PDF, PowerPoint or HTML: a {@link org.tenday.document.Document} of pages or a
 * {@link org.tenday.document.Deck} of slides, made of {@link org.tenday.document.Element}s and {@link org.tenday.document.Inline}s.
 * <p>
 * Elements and inlines are sealed, so that the compiler tells a writer what it has forgotten.
 */
package org.tenday.document;
