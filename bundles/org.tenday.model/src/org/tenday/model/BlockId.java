package org.tenday.model;

/** The id of a block. */
public record BlockId(String value) implements Id {

	public BlockId {
		Id.check("a block", value);
	}

	@Override
	public String toString() {
		return value;
	}
}
