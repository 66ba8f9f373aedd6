/** How files of Office programs are opened without harm, and what reading any of them needs: no API. */
package org.tenday.importer.internal.office;
