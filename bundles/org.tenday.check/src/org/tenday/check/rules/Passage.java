package org.tenday.check.rules;

import org.tenday.check.Where;
import org.tenday.model.Field;

/**
 * One text of a programme with its place.
 *
 * @param where       the field that holds it
 * @param kind        how it is written; only lines and Markdown are for reading
 * @param text        as written
 * @param forLearners whether learners read it
 */
record Passage(Where where, Field.Kind kind, String text, boolean forLearners) {
}
