package org.tenday.model;

/**
 * The id of a skill area, brought by a plug-in. The list is open, so this is a name and not an enum.
 *
 * @param value id-shaped, see {@link Id}
 */
public record SkillAreaId(String value) {

	/** The area of what belongs to no skill area in particular: the core's block types, and modules that name no area. */
	public static final SkillAreaId CORE = new SkillAreaId("core");

	public SkillAreaId {
		Id.check("a skill area", value);
	}

	@Override
	public String toString() {
		return value;
	}
}
