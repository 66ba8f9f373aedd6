package org.tenday.model;

import java.util.regex.Pattern;

/**
 * The name of a block type as it stands in a file's {@code type:} key.
 *
 * @param value plain for the core's own types ({@code prose}, {@code quiz}); the skill area's id, a dot and a name for the others
 *              ({@code curation.code-list})
 */
public record BlockTypeId(String value) {

	private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)?");

	public BlockTypeId {
		if (!SHAPE.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"\"" + value + "\" is not a block type: write a name such as prose, or area.name for a skill area's own.");
		}
	}

	/** Whether the core brings this type, rather than a skill area's plug-in. */
	public boolean isCore() {
		return value.indexOf('.') < 0;
	}

	/** The skill area whose plug-in brings this type; {@link SkillAreaId#CORE} for the core's. */
	public SkillAreaId area() {
		int dot = value.indexOf('.');
		return dot < 0 ? SkillAreaId.CORE : new SkillAreaId(value.substring(0, dot));
	}

	@Override
	public String toString() {
		return value;
	}
}
