package org.tenday.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tenday.model.Block;
import org.tenday.model.Field;
import org.tenday.model.Module;
import org.tenday.model.Programme;
import org.tenday.model.Session;

/** Everything that is to be read in a programme, in its order; a skill area's own blocks too, whose records say themselves what is text. */
final class Passages {

	private final List<Passage> found = new ArrayList<>();

	private Passages() {
	}

	static List<Passage> of(Programme programme) {
		Passages passages = new Passages();
		passages.add(Where.programme("title"), Field.Kind.LINE, programme.about().title(), true);
		passages.add(Where.programme("subtitle"), Field.Kind.LINE, programme.about().subtitle(), true);
		passages.add(Where.programme("aim"), Field.Kind.MARKDOWN, programme.about().aim(), true);
		passages.add(Where.programme("rationale"), Field.Kind.MARKDOWN, programme.about().rationale(), true);
		programme.modules().forEach(passages::add);
		for (int i = 0; i < programme.glossary().size(); i++) {
			Where entry = Where.programme("glossary", String.valueOf(i));
			passages.add(entry.at("definition"), Field.Kind.MARKDOWN, programme.glossary().get(i).definition(), true);
			passages.add(entry.at("clinical"), Field.Kind.MARKDOWN, programme.glossary().get(i).clinical(), true);
			passages.add(entry.at("analyst"), Field.Kind.MARKDOWN, programme.glossary().get(i).analyst(), true);
		}
		return List.copyOf(passages.found);
	}

	private void add(Where where, Field.Kind kind, String text, boolean forLearners) {
		if (!text.isBlank()) {
			found.add(new Passage(where, kind, text, forLearners));
		}
	}

	private void add(Module module) {
		Where where = Where.module(module);
		add(where.at("title"), Field.Kind.LINE, module.title(), true);
		add(where.at("aim"), Field.Kind.MARKDOWN, module.aim(), true);
		module.objectives()
				.forEach(objective -> add(Where.objective(module, objective).at("text"), Field.Kind.LINE, objective.text(), true));
		for (Session session : module.sessions()) {
			Where in = Where.session(module, session);
			add(in.at("title"), Field.Kind.LINE, session.title(), true);
			add(in.at("summary"), Field.Kind.LINE, session.summary(), true);
			session.blocks().forEach(block -> add(block, Where.block(module, session, block)));
		}
	}

	private void add(Block block, Where where) {
		boolean forLearners = !block.audience().isTrainerOnly();
		add(where.at("title"), Field.Kind.LINE, block.title(), forLearners);
		if (block.content() instanceof Record content) {
			addComponents(content, where, forLearners);
		}
	}

	private void addComponents(Record record, Where where, boolean forLearners) {
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			Field field = component.getAnnotation(Field.class);
			if (field != null) {
				addValue(value(record, component), field, where.at(key(component.getName())), forLearners && !field.trainerOnly());
			}
		}
	}

	private void addValue(Object value, Field field, Where where, boolean forLearners) {
		switch (value) {
		case String text -> add(where, field.kind(), text, forLearners);
		case Record nested -> addComponents(nested, where, forLearners);
		case List<?> items -> {
			for (int i = 0; i < items.size(); i++) {
				addValue(items.get(i), field, where.at(String.valueOf(i)), forLearners);
			}
		}
		default -> {
			// Numbers, choices and dates are no texts.
		}
		}
	}

	private static Object value(Record record, RecordComponent component) {
		try {
			var accessor = component.getAccessor();
			accessor.trySetAccessible();
			return accessor.invoke(record);
		} catch (ReflectiveOperationException failure) {
			throw new IllegalStateException("The value of " + component + " cannot be read.", failure);
		}
	}

	/** A component's name as it is written in files: lookFor becomes look-for. */
	private static String key(String component) {
		return component.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}
}
