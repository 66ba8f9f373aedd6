/**
 * The programme folder on the disk: where its files are, reading them with limits, and replacing them so that a crash leaves the old
 * or the new one whole.
 */
package org.tenday.store.internal.files;
