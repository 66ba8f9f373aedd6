package org.tenday.check;

import org.tenday.model.Field;

/**
 * One text of a programme with its place.
 *
 * @param where       the field that holds it
 * @param kind        how it is written
 * @param text        as written; never blank
 * @param forLearners whether learners read it
 * @param reading     as its reader meets it
 */
public record Passage(Where where, Field.Kind kind, String text, boolean forLearners, Reading reading) {

	Passage(Where where, Field.Kind kind, String text, boolean forLearners) {
		this(where, kind, text, forLearners, Reading.of(kind, text));
	}
}
