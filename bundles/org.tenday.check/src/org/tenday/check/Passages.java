package org.tenday.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.tenday.model.About;
import org.tenday.model.AudienceSegment;
import org.tenday.model.Block;
import org.tenday.model.Day;
import org.tenday.model.Field;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Module;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.Timetable;

/**
 * Everything that is to be read in a programme, in its order; a skill area's own blocks too, whose records say themselves what is text. What
 * was read in an earlier value of the programme, and is the very same in this one, is not read again: an edit leaves all modules but one as
 * they were.
 */
final class Passages {

	/** By the part of the programme that they stand in. Not by what it is equal to: to find that out takes as long as reading it. */
	private final Map<Object, List<Passage>> parts = new IdentityHashMap<>();
	private final List<Passage> all;
	/** In the part that is being read. */
	private final List<Passage> found = new ArrayList<>();

	private Passages(Programme programme, Map<Object, List<Passage>> known) {
		List<Passage> inOrder = new ArrayList<>();
		inOrder.addAll(part(programme.about(), known, this::add));
		inOrder.addAll(part(programme.about().audience(), known, segments -> addAll("audience", segments, this::add)));
		inOrder.addAll(part(programme.people(), known, people -> addAll("people", people, this::add)));
		programme.timetables().forEach(timetable -> inOrder.addAll(part(timetable, known, this::add)));
		programme.modules().forEach(module -> inOrder.addAll(part(module, known, this::add)));
		inOrder.addAll(part(programme.glossary(), known, entries -> addAll("glossary", entries, this::add)));
		all = List.copyOf(inOrder);
	}

	static Passages of(Programme programme) {
		return new Passages(programme, Map.of());
	}

	/** The same for a later value of the programme that these were read in. */
	Passages in(Programme later) {
		return new Passages(later, parts);
	}

	List<Passage> all() {
		return all;
	}

	private <T> List<Passage> part(T part, Map<Object, List<Passage>> known, Consumer<T> read) {
		List<Passage> passages = known.get(part);
		if (passages == null) {
			found.clear();
			read.accept(part);
			passages = List.copyOf(found);
		}
		parts.put(part, passages);
		return passages;
	}

	private void add(About about) {
		add(Where.programme("title"), Field.Kind.LINE, about.title(), true);
		add(Where.programme("subtitle"), Field.Kind.LINE, about.subtitle(), true);
		add(Where.programme("aim"), Field.Kind.MARKDOWN, about.aim(), true);
		add(Where.programme("rationale"), Field.Kind.MARKDOWN, about.rationale(), true);
		add(Where.programme("attribution"), Field.Kind.MARKDOWN, about.attribution(), true);
	}

	private <T> void addAll(String key, List<T> items, BiConsumer<Where, T> add) {
		for (int i = 0; i < items.size(); i++) {
			add.accept(Where.programme(key, String.valueOf(i)), items.get(i));
		}
	}

	private void add(Where where, AudienceSegment segment) {
		add(where.at("role"), Field.Kind.LINE, segment.role(), true);
		add(where.at("stage"), Field.Kind.LINE, segment.stage(), true);
		add(where.at("needs"), Field.Kind.LINE, segment.needs(), true);
	}

	private void add(Where where, Person person) {
		add(where.at("name"), Field.Kind.LINE, person.name(), true);
		add(where.at("role"), Field.Kind.LINE, person.role(), true);
		add(where.at("organisation"), Field.Kind.LINE, person.organisation(), true);
		add(where.at("biography"), Field.Kind.MARKDOWN, person.biography(), true);
	}

	private void add(Where where, GlossaryEntry entry) {
		add(where.at("definition"), Field.Kind.MARKDOWN, entry.definition(), true);
		add(where.at("clinical"), Field.Kind.MARKDOWN, entry.clinical(), true);
		add(where.at("analyst"), Field.Kind.MARKDOWN, entry.analyst(), true);
	}

	private void add(Timetable timetable) {
		for (int i = 0; i < timetable.days().size(); i++) {
			Where where = Where.day(timetable, i);
			Day day = timetable.days().get(i);
			add(where.at("title"), Field.Kind.LINE, day.title(), true);
			for (int j = 0; j < day.tasks().size(); j++) {
				Where task = where.at("tasks").at(String.valueOf(j));
				add(task.at("title"), Field.Kind.LINE, day.tasks().get(j).title(), true);
				add(task.at("text"), Field.Kind.MARKDOWN, day.tasks().get(j).text(), true);
			}
		}
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
			for (int i = 0; i < session.materials().size(); i++) {
				add(in.at("materials").at(String.valueOf(i)), Field.Kind.LINE, session.materials().get(i), false);
			}
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
