/** A programme that is being written: its present value, what was done to it, and what of it is saved. Nothing here knows of windows. */
package org.tenday.authoring;
