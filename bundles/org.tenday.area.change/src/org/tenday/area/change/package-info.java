/** The skill area of implementing change: making the change happen, and making it last. Each block type is a record and a type that prints and checks it. */
package org.tenday.area.change;
