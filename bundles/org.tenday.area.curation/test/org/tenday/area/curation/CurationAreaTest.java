package org.tenday.area.curation;

import org.tenday.testkit.AreaContract;

class CurationAreaTest extends AreaContract {
}
