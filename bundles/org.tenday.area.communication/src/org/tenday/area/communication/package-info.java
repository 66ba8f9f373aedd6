/** The skill area of communication: telling those who can use it. Each block type is a record and a type that prints and checks it. */
package org.tenday.area.communication;
