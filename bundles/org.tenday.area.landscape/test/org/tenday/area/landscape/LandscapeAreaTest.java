package org.tenday.area.landscape;

import org.tenday.testkit.AreaContract;

class LandscapeAreaTest extends AreaContract {
}
