/** Fields made from what plug-ins declare can be set. */
package org.tenday.ui.internal.setting;
