/** The skill area of data landscape: which data there are, who holds them, and how to get at them. Each block type is a record and a type that prints and checks it. */
package org.tenday.area.landscape;
