package org.tenday.store.internal.bind;

import java.util.List;

import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.store.internal.yaml.Source;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;

/** {@code session: id}, or {@code break: title} with {@code minutes}: the key says which. */
final class SlotCodec implements Codec<Slot> {

	record SessionSlot(SessionId session) {
	}

	record BreakSlot(String break_, int minutes) {
	}

	private final RecordCodec<SessionSlot> session;
	private final RecordCodec<BreakSlot> pause;

	SlotCodec(Codecs codecs) {
		session = new RecordCodec<>(SessionSlot.class, codecs);
		pause = new RecordCodec<>(BreakSlot.class, codecs);
	}

	@Override
	public Slot read(Source source, String what, Reading reading) throws Unreadable {
		Source.Fields fields = RecordCodec.fields(source, what);
		boolean isSession = fields.entry("session").isPresent();
		boolean isBreak = fields.entry("break").isPresent();
		if (isSession == isBreak) {
			throw new Unreadable(fields.span(), "A slot of a day must have one of the keys \"session\" and \"break\".");
		}
		if (isSession) {
			return new Slot.OfSession(session.read(fields, what, reading).session());
		}
		BreakSlot read = pause.read(fields, what, reading);
		try {
			return new Slot.Break(read.break_(), read.minutes());
		} catch (IllegalArgumentException e) {
			throw new Unreadable(fields.span(), e.getMessage(), e);
		}
	}

	@Override
	public Tree.Fields schema(Definitions definitions) {
		return new Tree.Builder().put("oneOf", new Tree.Items(List.of(session.schema(definitions), pause.schema(definitions)), false))
				.build();
	}

	@Override
	public Tree write(Slot value) {
		return switch (value) {
		case Slot.OfSession of -> session.write(new SessionSlot(of.session()));
		case Slot.Break written -> pause.write(new BreakSlot(written.title(), written.minutes()));
		};
	}
}
