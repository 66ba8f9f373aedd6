package org.tenday.model;

/** The id of a objective. */
public record ObjectiveId(String value) implements Id {

	public ObjectiveId {
		Id.check("objective", value);
	}

	@Override
	public String toString() {
		return value;
	}
}
