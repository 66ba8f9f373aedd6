package org.tenday.authoring.fields;

import org.tenday.model.Field;

/** What kind of value a component of a content record holds, and so which control shows it in a form. */
public sealed interface FieldType {

	/** A {@link String}. */
	record Text(Field.Kind kind) implements FieldType {
	}

	/** An {@code int}. */
	record Number() implements FieldType {
	}

	/** A {@link java.math.BigDecimal}. */
	record Decimal() implements FieldType {
	}

	/**
	 * An {@link java.util.Optional} value: a number, a decimal or a date that may be missing.
	 *
	 * @param value what it is where it is there
	 */
	record Maybe(FieldType value) implements FieldType {
	}

	/** A {@code boolean}. */
	record Flag() implements FieldType {
	}

	/** An enum. */
	record Choice(Class<? extends Enum<?>> values) implements FieldType {
	}

	/** A {@link java.time.LocalDate}. */
	record Date() implements FieldType {
	}

	/** A list of {@link String}s. */
	record Texts(Field.Kind kind) implements FieldType {
	}

	/** A list of rows, each a list of {@link String}s. */
	record Table() implements FieldType {
	}

	/** An {@link org.tenday.model.ObjectiveId}. */
	record OneObjective() implements FieldType {
	}

	/** A list of {@link org.tenday.model.ObjectiveId}s. */
	record Objectives() implements FieldType {
	}

	/** A record of the same kind. */
	record One(RecordShape shape) implements FieldType {
	}

	/** A list of records of the same kind. */
	record Many(RecordShape shape) implements FieldType {
	}
}
