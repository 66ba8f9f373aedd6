package org.tenday.authoring.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.tenday.authoring.fields.FieldType;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.authoring.fields.RecordShape.Component;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;
import org.tenday.model.UnknownContent;

/** Goes through the references to objectives in sessions and blocks, whatever skill area their content comes from. */
final class ObjectiveReferences {

	private final Function<ObjectiveId, Optional<ObjectiveId>> change;

	/**
	 * @param change what stands in the place of a reference; empty where it goes
	 */
	ObjectiveReferences(Function<ObjectiveId, Optional<ObjectiveId>> change) {
		this.change = change;
	}

	Session changed(Session session) {
		return session.withObjectives(changed(session.objectives()))
				.withBlocks(session.blocks().stream().map(this::changed).toList());
	}

	Block changed(Block block) {
		BlockContent content = block.content();
		if (content instanceof Record record && !(content instanceof UnknownContent)) {
			content = (BlockContent) changed(record);
		}
		return new Block(block.id(), block.type(), block.title(), block.audience(), changed(block.objectives()), content);
	}

	/** Two that become one are there once. */
	private List<ObjectiveId> changed(List<ObjectiveId> references) {
		List<ObjectiveId> changed = references.stream().flatMap(reference -> change.apply(reference).stream()).toList();
		return changed.equals(references) ? references : changed.stream().distinct().toList();
	}

	private Record changed(Record value) {
		RecordShape shape = RecordShape.of(value.getClass());
		Record changed = value;
		for (Component component : shape.components()) {
			Object before = shape.get(value, component);
			Object after = switch (component.type()) {
			case FieldType.Objectives many -> changed(((List<?>) before).stream().map(ObjectiveId.class::cast).toList());
			// A record that cannot be without its objective keeps it; checking the programme says that there is none.
			case FieldType.OneObjective one -> change.apply((ObjectiveId) before).orElse((ObjectiveId) before);
			case FieldType.One one -> changed((Record) before);
			case FieldType.Many many -> each((List<?>) before);
			default -> before;
			};
			changed = after.equals(before) ? changed : shape.with(changed, component, after);
		}
		return changed;
	}

	private List<Object> each(List<?> records) {
		List<Object> changed = new ArrayList<>();
		records.forEach(record -> changed.add(changed((Record) record)));
		return changed;
	}
}
