/** What a new programme can begin as: the complete sample programme, or an empty frame. */
package org.tenday.sample;
