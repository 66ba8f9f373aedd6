/**
 * The general rules: what holds for every programme, whatever its skill areas. Each says in {@code rules.properties} what it looks for and
 * where that comes from.
 */
package org.tenday.check.rules;
