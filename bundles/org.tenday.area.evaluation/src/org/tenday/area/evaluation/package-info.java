/** The skill area of evaluation: whether something works, for whom, and how one would know. Each block type is a record and a type that prints and checks it. */
package org.tenday.area.evaluation;
