/** The skill area of data curation: making a data set that can be trusted out of what was recorded. Each block type is a record and a type that prints and checks it. */
package org.tenday.area.curation;
