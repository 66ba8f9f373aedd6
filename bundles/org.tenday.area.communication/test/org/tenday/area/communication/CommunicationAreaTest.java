package org.tenday.area.communication;

import org.tenday.testkit.AreaContract;

class CommunicationAreaTest extends AreaContract {
}
