package org.tenday.area.evaluation;

import org.tenday.testkit.AreaContract;

class EvaluationAreaTest extends AreaContract {
}
