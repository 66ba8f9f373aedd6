package org.example.healtheconomics;

import org.tenday.testkit.AreaContract;

/** What holds of every skill area: see the test kit. */
class HealthEconomicsAreaTest extends AreaContract {
}
