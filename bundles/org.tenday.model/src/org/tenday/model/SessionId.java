package org.tenday.model;

/** The id of a session. */
public record SessionId(String value) implements Id {

	public SessionId {
		Id.check("a session", value);
	}

	@Override
	public String toString() {
		return value;
	}
}
