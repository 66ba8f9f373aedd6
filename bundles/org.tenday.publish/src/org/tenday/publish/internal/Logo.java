package org.tenday.publish.internal;

import java.util.List;

import org.tenday.document.Element;
import org.tenday.document.Image;
import org.tenday.model.Person;

/** The owner's mark on covers and title slides. */
final class Logo {

	/** A mark is smaller than a picture that is to be looked into. */
	private static final double WIDTH = 0.35;

	private Logo() {
	}

	/** The mark as it stands by itself; nothing where the theme has none. */
	static List<Element> of(Desk desk) {
		return desk.setting().theme().logo()
				.map(logo -> List
						.<Element>of(new Element.Figure(new Element.Picture.OfImage(named(logo, desk)), List.of(), List.of(), WIDTH)))
				.orElse(List.of());
	}

	/** A mark says whose it is: what was said with it, or else the organisation that the programme's people come from. */
	private static Image named(Image logo, Desk desk) {
		return logo.alt().isBlank()
				? logo.withAlt(desk.programme().people().stream().map(Person::organisation).filter(name -> !name.isBlank()).findFirst()
						.orElse(desk.words().get("logo")))
				: logo;
	}
}
