package org.tenday.area.landscape;

import java.util.List;
import java.util.Objects;

import org.tenday.model.Field;
import org.tenday.model.content.Brief;
import org.tenday.model.content.Sheet;

/**
 * Where a care pathway leaves data: a row for each record that somebody makes along it.
 *
 * @param brief       what it is there for
 * @param pathway     which one
 * @param touchpoints in the order of the pathway; a step at which several records are made has several rows
 */
public record TouchpointMap(@Field(label = "About the sheet") Brief brief,
		@Field(label = "Pathway", help = "Learners get it in an exercise too.") String pathway,
		@Field(label = "Touchpoints", answer = true) List<Touchpoint> touchpoints) implements Sheet {

	/**
	 * A record that is made at a step of the pathway, or that nobody makes there.
	 *
	 * @param step        of the pathway
	 * @param recorder    who records
	 * @param system      the data source
	 * @param coding      what the codes come from
	 * @param lag         how soon it is complete
	 * @param missing     what it does not say
	 * @param notRecorded whether it happens and nobody records it
	 */
	public record Touchpoint(@Field(label = "Step") String step, @Field(label = "Who records") String recorder,
			@Field(label = "System", help = "The data source that the record ends up in.") String system,
			@Field(label = "Coding") String coding,
			@Field(label = "Time lag", help = "How soon the record is complete.") Band lag,
			@Field(label = "Often missing") String missing,
			@Field(label = "Not recorded", help = "It happens, and nobody records it.") boolean notRecorded) {

		public Touchpoint {
			Objects.requireNonNull(step, "step");
			Objects.requireNonNull(recorder, "recorder");
			Objects.requireNonNull(system, "system");
			Objects.requireNonNull(coding, "coding");
			Objects.requireNonNull(lag, "lag");
			Objects.requireNonNull(missing, "missing");
		}
	}

	public TouchpointMap {
		Objects.requireNonNull(brief, "brief");
		Objects.requireNonNull(pathway, "pathway");
		touchpoints = List.copyOf(touchpoints);
	}
}
