package org.tenday.store.internal.bind;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tenday.model.Field;
import org.tenday.model.Media;
import org.tenday.model.Module;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Picture;

/** What the file format says of single keys, where it is more than the key's type tells. */
final class Defaults {

	private static final Map<String, Object> VALUES = Map.of(//
			name(Picture.class, "width"), 100, //
			name(Module.class, "skillArea"), SkillAreaId.CORE, //
			name(ProgrammeFile.class, "language"), Locale.UK);

	private static final Set<String> ALWAYS_WRITTEN = Set.of(name(ProgrammeFile.class, "language"),
			name(SlotCodec.BreakSlot.class, "break_"));

	private Defaults() {
	}

	static Optional<Object> of(Class<?> type, String component) {
		return Optional.ofNullable(VALUES.get(name(type, component)));
	}

	/** Whether a key is written even when its value is the default, because a reader of the file needs to see it. */
	static boolean isAlwaysWritten(Class<?> type, String component) {
		return ALWAYS_WRITTEN.contains(name(type, component));
	}

	/** Whether a text names a file in the media folder. */
	static boolean isMediaPath(Class<?> type, RecordComponent component) {
		Field field = component.getAnnotation(Field.class);
		return component.getType() == String.class
				&& (type == Media.class && component.getName().equals("file") || field != null && field.kind() == Field.Kind.MEDIA);
	}

	private static String name(Class<?> type, String component) {
		return type.getName() + "." + component;
	}
}
