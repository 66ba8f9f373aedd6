/** What the writers of Word and PowerPoint files share: the package, its properties, and pictures as both programs take them. */
package org.tenday.write.ooxml;
