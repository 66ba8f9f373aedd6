/**
 * The sums of the skill area of analysis: limits and signals of control charts, confidence intervals, and formulae. Values without any
 * print.
 */
package org.tenday.area.analysis.arithmetic;
