package org.tenday.model;

/** The id of an objective. */
public record ObjectiveId(String value) implements Id {

	public ObjectiveId {
		Id.check("an objective", value);
	}

	@Override
	public String toString() {
		return value;
	}
}
