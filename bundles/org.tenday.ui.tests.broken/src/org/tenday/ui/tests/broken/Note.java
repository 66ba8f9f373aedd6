package org.tenday.ui.tests.broken;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/** What the blocks of this plug-in hold. */
public record Note(@Field(label = "Words") String words) implements BlockContent {
}
