package org.tenday.store.internal.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tenday.model.Id;
import org.tenday.store.internal.yaml.Span;
import org.tenday.store.internal.yaml.Unreadable;

/** What is noticed while one file is read: the ids that it gives, and what is odd but no reason not to open it. */
public final class Reading {

	/** Something odd at a place. */
	public record Remark(Span place, boolean serious, String sentence) {
	}

	private final Map<Id, Span> ids = new LinkedHashMap<>();
	private final List<Remark> remarks = new ArrayList<>();

	/** The ids that the file gives to its parts, with their places, in the order of reading. */
	public Map<Id, Span> ids() {
		return ids;
	}

	public List<Remark> remarks() {
		return remarks;
	}

	public void remark(Span place, boolean serious, String sentence) {
		remarks.add(new Remark(place, serious, sentence));
	}

	void name(Id id, Span place) throws Unreadable {
		Span earlier = ids.putIfAbsent(id, place);
		if (earlier != null) {
			throw new Unreadable(place,
					"The id \"%s\" is given here a second time (first in line %d): give each part its own.".formatted(id.value(),
							earlier.line()));
		}
	}
}
