/** The skill area of information governance: who may use which data, and what must be settled before. Each block type is a record and a type that prints and checks it. */
package org.tenday.area.governance;
