package org.tenday.store.internal.files;

import java.nio.file.Path;

import org.tenday.store.internal.yaml.Unreadable;

/**
 * One file as it was read.
 *
 * @param file  where
 * @param stamp of its bytes
 * @param value what it holds
 * @param later whether it is of a later format than this program writes, and so must not be written
 */
public record Held<T>(Path file, Stamp stamp, T value, boolean later) {

	/** Whether its bytes are the same ones still. */
	boolean isAsOnDisk() {
		try {
			return Stamp.of(Bounded.read(file, Bounded.YAML_LIMIT)).equals(stamp);
		} catch (Unreadable e) {
			// Whoever reads it says what is the matter.
			return false;
		}
	}
}
