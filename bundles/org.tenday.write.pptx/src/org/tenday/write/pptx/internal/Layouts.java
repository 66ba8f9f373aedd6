package org.tenday.write.pptx.internal;

import java.util.EnumMap;
import java.util.Map;

import org.tenday.document.Slide;
import org.tenday.layout.ArrangedSlide;
import org.tenday.layout.Placed;

/** The layouts of a presentation, by what stands on them. */
public final class Layouts {

	/** What a layout is for. */
	enum Role {
		TITLE, SECTION, CONTENT, TWO_CONTENTS, TITLE_ONLY
	}

	private final Map<Role, Slots> slots;

	Layouts(Map<Role, Slots> slots) {
		this.slots = new EnumMap<>(slots);
	}

	/** The layout for some role. */
	Slots of(Role role) {
		return slots.get(role);
	}

	/** The layout that a slide stands on. */
	Slots of(ArrangedSlide arranged) {
		return of(role(arranged));
	}

	/** The role of slides of a layout, whatever stands on them. */
	static Role role(Slide.Layout layout) {
		return switch (layout) {
		case TITLE -> Role.TITLE;
		case SECTION -> Role.SECTION;
		case CONTENT -> Role.CONTENT;
		};
	}

	private static Role role(ArrangedSlide arranged) {
		if (arranged.slide().layout() != Slide.Layout.CONTENT) {
			return role(arranged.slide().layout());
		}
		long contents = arranged.placed().stream().filter(placed -> !(placed instanceof Placed.Panel)).count();
		return contents == 0 ? Role.TITLE_ONLY : contents == 1 ? Role.CONTENT : Role.TWO_CONTENTS;
	}
}
