/** How a document of Word becomes a programme: no API. */
package org.tenday.importer.internal.word;
