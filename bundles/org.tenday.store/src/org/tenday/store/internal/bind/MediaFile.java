package org.tenday.store.internal.bind;

import java.util.List;

import org.tenday.model.Media;

/** What {@code media/media.yaml} holds. */
public record MediaFile(List<Media> files) {
}
