package org.tenday.skill.internal.core;

import java.util.List;
import java.util.Locale;

import org.tenday.document.Element;
import org.tenday.document.Element.Box;
import org.tenday.model.content.Callout;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.NamedType;
import org.tenday.skill.SlidePart;

/** A box that stands out from the text. */
public final class CalloutType extends NamedType<Callout> {

	public CalloutType() {
		super("callout", "Call-out", new Callout(Callout.Kind.NOTE, ""));
	}

	@Override
	public List<Element> handbook(Callout callout, BlockComposer composer) {
		return List.of(composer.box(box(callout.kind()), label(callout, composer), composer.text(callout.text())));
	}

	@Override
	public List<SlidePart> slides(Callout callout, BlockComposer composer) {
		List<Element> text = composer.text(callout.text());
		return List.of(composer.slide(label(callout, composer), composer.instruction(text), text));
	}

	private static String label(Callout callout, BlockComposer composer) {
		return composer.words().get("callout." + callout.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	private static Box.Kind box(Callout.Kind kind) {
		return switch (kind) {
		case NOTE, PREREQUISITE, QUESTIONS, TESTIMONIAL -> Box.Kind.NOTE;
		case TIP -> Box.Kind.TIP;
		case WARNING -> Box.Kind.WARNING;
		case KEY_POINTS -> Box.Kind.KEY_POINTS;
		};
	}
}
