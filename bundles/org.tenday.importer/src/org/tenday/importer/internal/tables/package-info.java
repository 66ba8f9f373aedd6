/** Makes programmes of tables: modules with their objectives, timetables, glossaries and quizzes, in text or in Excel. */
package org.tenday.importer.internal.tables;
