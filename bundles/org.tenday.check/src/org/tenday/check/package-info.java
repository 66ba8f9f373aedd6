/**
 * What can be said of a programme without a human: rules look at a {@link org.tenday.model.Programme} and report findings, each with a
 * place, one sentence and, where there is one, a mend that can be applied. {@link org.tenday.check.Checks} runs them.
 */
package org.tenday.check;
