package org.tenday.publish;

/**
 * Watches an export run, and may stop it. Called by one thread at a time, which need not be the one that exports: files are made side by
 * side.
 */
public interface Progress {

	/** Nobody watches. */
	Progress NONE = new Progress() {
	};

	/** The run begins. */
	default void begin(int files) {
	}

	/** Another file is being made; asked once for each of the files. */
	default void file(String name) {
	}

	/** Whether to stop. What is finished stays; nothing half-written is left. */
	default boolean isCancelled() {
		return false;
	}
}
