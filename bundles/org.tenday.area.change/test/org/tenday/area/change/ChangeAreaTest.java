package org.tenday.area.change;

import org.tenday.testkit.AreaContract;

class ChangeAreaTest extends AreaContract {
}
