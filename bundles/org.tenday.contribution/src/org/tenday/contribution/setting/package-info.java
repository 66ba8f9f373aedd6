/** What users can set before something is done, as a plug-in declares it: for an import, for a format. */
package org.tenday.contribution.setting;
