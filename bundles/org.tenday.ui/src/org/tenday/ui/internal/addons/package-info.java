/** Installing and removing add-ons from the Help menu. */
package org.tenday.ui.internal.addons;
