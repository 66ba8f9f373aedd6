package org.tenday.store.internal.files;

import java.nio.file.Path;

/**
 * One file as it was read.
 *
 * @param file  where
 * @param stamp of its bytes
 * @param value what it holds
 * @param later whether it is of a later format than this program writes, and so must not be written
 */
public record Held<T>(Path file, Stamp stamp, T value, boolean later) {
}
