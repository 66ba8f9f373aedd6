/** Takes sessions and blocks out of a programme to carry them elsewhere, and puts them in again. Nothing here knows of windows. */
package org.tenday.authoring.paste;
