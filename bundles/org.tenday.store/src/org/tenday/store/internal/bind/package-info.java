/**
 * The model's records from and to YAML, by their components alone: one {@link org.tenday.store.internal.bind.Codec} for each kind of
 * component.
 */
package org.tenday.store.internal.bind;
