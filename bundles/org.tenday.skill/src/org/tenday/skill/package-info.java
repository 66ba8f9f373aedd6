/**
 * The kit for skill areas: what a plug-in implements to bring block types of its own, and what it composes them with.
 * <p>
 * A plug-in writes one record a block type (what stands in the file and in the form), one {@link org.tenday.skill.BlockType} (how it
 * prints), and names them in an extension of {@code org.tenday.skill.areas}.
 */
package org.tenday.skill;
