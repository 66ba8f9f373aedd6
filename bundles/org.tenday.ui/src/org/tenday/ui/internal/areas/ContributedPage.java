package org.tenday.ui.internal.areas;

import org.tenday.model.SkillAreaId;
import org.tenday.ui.ModulePage;

/**
 * A page that a plug-in adds to the editor of modules.
 *
 * @param area  whose modules have it
 * @param name  as on its tab
 * @param order pages stand from the lowest to the highest, equal ones by id
 * @param page  its class
 */
public record ContributedPage(SkillAreaId area, String name, int order, Contributed<ModulePage> page) {
}
