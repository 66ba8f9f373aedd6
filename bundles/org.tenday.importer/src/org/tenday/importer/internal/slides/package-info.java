/** How presentations are read: no API. */
package org.tenday.importer.internal.slides;
