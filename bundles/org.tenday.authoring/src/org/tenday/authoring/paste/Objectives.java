package org.tenday.authoring.paste;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.tenday.authoring.fields.FieldType;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.authoring.fields.RecordShape.Component;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;
import org.tenday.model.UnknownContent;

/** Keeps of the references to objectives those that there are, and remembers the others. */
final class Objectives {

	private final Set<ObjectiveId> known;
	private final Set<ObjectiveId> left = new LinkedHashSet<>();

	Objectives(Set<ObjectiveId> known) {
		this.known = known;
	}

	/** What was referred to and is not there. */
	Set<ObjectiveId> left() {
		return left;
	}

	Session kept(Session session) {
		return session.withObjectives(kept(session.objectives())).withBlocks(session.blocks().stream().map(this::kept).toList());
	}

	Block kept(Block block) {
		BlockContent content = block.content();
		if (content instanceof Record record && !(content instanceof UnknownContent)) {
			content = (BlockContent) kept(record);
		}
		return new Block(block.id(), block.type(), block.title(), block.audience(), kept(block.objectives()), content);
	}

	private List<ObjectiveId> kept(List<ObjectiveId> references) {
		references.stream().filter(Predicate.not(known::contains)).forEach(left::add);
		return references.stream().filter(known::contains).toList();
	}

	private Record kept(Record value) {
		RecordShape shape = RecordShape.of(value.getClass());
		Record changed = value;
		for (Component component : shape.components()) {
			Object before = shape.get(value, component);
			Object after = switch (component.type()) {
			case FieldType.Objectives many -> kept(((List<?>) before).stream().map(ObjectiveId.class::cast).toList());
			case FieldType.One one -> kept((Record) before);
			case FieldType.Many many -> each((List<?>) before);
			// A record that cannot be without its objective keeps it; checking the programme says that there is none.
			default -> before;
			};
			changed = after.equals(before) ? changed : shape.with(changed, component, after);
		}
		return changed;
	}

	private List<Object> each(List<?> records) {
		List<Object> kept = new ArrayList<>();
		records.forEach(record -> kept.add(kept((Record) record)));
		return kept;
	}
}
