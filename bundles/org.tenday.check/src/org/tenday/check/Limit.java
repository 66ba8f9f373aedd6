package org.tenday.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a component of {@link Thresholds} how it is offered to those who may change it: in preferences and on the command line. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Limit {

	/** The words beside the field. */
	String label();

	/** What is counted, such as "words". */
	String unit();

	/** The smallest number that makes sense. */
	int least() default 0;

	/** The number where nobody chose otherwise. */
	int usual();

	/** The largest number that makes sense. */
	int most();
}
