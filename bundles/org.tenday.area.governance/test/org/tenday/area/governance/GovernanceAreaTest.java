package org.tenday.area.governance;

import org.tenday.testkit.AreaContract;

class GovernanceAreaTest extends AreaContract {
}
