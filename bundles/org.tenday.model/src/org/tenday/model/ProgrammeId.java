package org.tenday.model;

/** The id of a programme. */
public record ProgrammeId(String value) implements Id {

	public ProgrammeId {
		Id.check("a programme", value);
	}

	@Override
	public String toString() {
		return value;
	}
}
