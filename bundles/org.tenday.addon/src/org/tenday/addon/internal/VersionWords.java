package org.tenday.addon.internal;

import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;

/** Versions and ranges of them as people write them. */
final class VersionWords {

	private VersionWords() {
	}

	/** What stands after the name of the thing that is needed, such as "0.2 or later, but before 1.0"; empty where any version will do. */
	static String of(VersionRange range) {
		boolean hasMinimum = range.getMinimum().compareTo(Version.emptyVersion) > 0;
		boolean hasMaximum = range.getMaximum().compareTo(Version.MAX_VERSION) < 0;
		if (hasMinimum && range.getMinimum().equals(range.getMaximum())) {
			return brief(range.getMinimum()) + " and no other";
		}
		if (!hasMaximum) {
			return !hasMinimum
					? ""
					: range.getIncludeMinimum() ? brief(range.getMinimum()) + " or later" : "later than " + brief(range.getMinimum());
		}
		if (!hasMinimum) {
			return range.getIncludeMaximum() ? brief(range.getMaximum()) + " or earlier" : "earlier than " + brief(range.getMaximum());
		}
		String minimum = range.getIncludeMinimum() ? brief(range.getMinimum()) + " or later" : "later than " + brief(range.getMinimum());
		return minimum + (range.getIncludeMaximum() ? ", up to and including " : ", but before ") + brief(range.getMaximum());
	}

	/** Without a last nought: 0.2 for 0.2.0, but 0.2.0.rc1 whole. */
	private static String brief(Version version) {
		return version.toString().replaceFirst("^(\\d+\\.\\d+)\\.0$", "$1");
	}

	/** The first three parts. */
	static String number(Version version) {
		return version.toString().replaceFirst("^(\\d+\\.\\d+\\.\\d+)\\..*$", "$1");
	}

	/** The range if nobody looked at what stands after the third number. */
	static VersionRange withoutBuild(VersionRange range) {
		return new VersionRange(withoutBuild(range.getMinimum()), range.getIncludeMinimum(), withoutBuild(range.getMaximum()),
				range.getIncludeMaximum());
	}

	/** The version if nobody looked at what stands after the third number. */
	static Version withoutBuild(Version version) {
		return version.equals(Version.MAX_VERSION) ? version : Version.create(number(version));
	}
}
