package org.tenday.area.analysis.arithmetic;

/** Whether a process as it stands keeps its target, by where the target lies to its limits: as Making Data Count of NHS England has it. */
public enum Assurance {

	/** The target lies beyond the limits on the bad side: it is met month after month. */
	PASS,

	/** The target lies beyond the limits on the good side: it will not be met until the process is changed. */
	FAIL,

	/** The target lies between the limits: whether it is met is chance. */
	INCONSISTENT;

	/**
	 * @param isHigherBetter whether the measure is to rise
	 */
	public static Assurance of(ProcessLimits limits, double target, boolean isHigherBetter) {
		if (target > limits.upper()) {
			return isHigherBetter ? FAIL : PASS;
		}
		if (target < limits.lower()) {
			return isHigherBetter ? PASS : FAIL;
		}
		return INCONSISTENT;
	}
}
