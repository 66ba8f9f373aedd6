package org.tenday.ui.internal.recovery;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Changes that were never saved, because Tenday ended without being asked to.
 *
 * @param folder of the programme
 * @param at     when they were put aside
 * @param copy   a folder with the programme as it was then, without its media files
 */
public record Recovered(Path folder, Instant at, Path copy) {
}
