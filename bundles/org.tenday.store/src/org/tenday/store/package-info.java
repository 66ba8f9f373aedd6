/** The programme folder on the disk, from and to the model. Nothing that stands in a file is lost by reading and saving it. */
package org.tenday.store;
