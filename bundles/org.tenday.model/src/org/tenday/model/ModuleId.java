package org.tenday.model;

/** The id of a module. */
public record ModuleId(String value) implements Id {

	public ModuleId {
		Id.check("a module", value);
	}

	@Override
	public String toString() {
		return value;
	}
}
