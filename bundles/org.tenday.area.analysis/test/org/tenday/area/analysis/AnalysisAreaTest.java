package org.tenday.area.analysis;

import org.tenday.testkit.AreaContract;

class AnalysisAreaTest extends AreaContract {
}
