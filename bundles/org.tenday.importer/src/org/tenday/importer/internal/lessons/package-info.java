/** How lessons are read: no API. */
package org.tenday.importer.internal.lessons;
