package org.tenday.store.internal.bind;

import java.util.regex.Pattern;

/** The shape of paths below the media folder: forward slashes, no way out. */
public final class MediaPath {

	private static final Pattern WAY_OUT = Pattern.compile("(^|/)\\.{0,2}(/|$)|[\\\\:\\x00-\\x1F]");

	private MediaPath() {
	}

	/** Whether the path names something below the folder that it starts from. */
	public static boolean isInside(String path) {
		return !WAY_OUT.matcher(path).find();
	}
}
