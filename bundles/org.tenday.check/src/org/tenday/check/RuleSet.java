package org.tenday.check;

import java.util.List;

/** Rules that a plug-in brings to the extension point {@code org.tenday.check.rules}. Has a public constructor without parameters. */
public interface RuleSet {

	/** The rules, in the order in which their findings are most use. The same at every call. */
	List<Rule> rules();
}
