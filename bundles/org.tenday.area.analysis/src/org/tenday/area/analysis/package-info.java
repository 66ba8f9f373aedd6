/**
 * The skill area of analysis: what the numbers say, and what they do not. Each block type is a record and a type that prints and checks it.
 */
package org.tenday.area.analysis;
