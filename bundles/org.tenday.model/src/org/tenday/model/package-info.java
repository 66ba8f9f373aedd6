/**
 * The programme as an immutable value: what a trainer writes, with no word about files, windows or paper.
 * <p>
 * Everything here is a record or an enum. Collections are unmodifiable and never null; texts are never null (empty where
 * nothing was written); constructors refuse nonsense with an {@link java.lang.IllegalArgumentException} whose message says what to do.
 * Things refer to one another by id, never by position.
 */
package org.tenday.model;
