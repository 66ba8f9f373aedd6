package org.tenday.ui.internal.preferences;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.tenday.check.Threshold;
import org.tenday.check.Thresholds;
import org.tenday.document.Themes;
import org.tenday.model.ModuleId;
import org.tenday.model.TimetableId;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Handout.PerPage;
import org.tenday.ui.internal.asking.ExportChoice;
import org.tenday.ui.internal.asking.ExportExtent;
import org.tenday.ui.internal.asking.ExportLook;

/** What the user has set, and chosen the last time. */
public final class Settings {

	/** The plug-in's id, under which its settings are kept. */
	public static final String NODE = "org.tenday.ui";

	static final String EXPORT_FOLDER = "exportFolder";

	static final String AUTOSAVE = "autosaveMinutes";

	/** Longer than this is as good as never. */
	static final int MOST_AUTOSAVE_MINUTES = 60;

	private static final int USUAL_AUTOSAVE_MINUTES = 2;

	static final String REOPEN = "openProgrammesAgain";

	static final String CHECK_AS_WRITTEN = "checkAsWritten";

	private static final String PUBLICATIONS = "export.publications";

	private static final String FORMATS = "export.formats";

	private static final String READERS = "export.readers";

	private static final String THEME = "export.theme";

	private static final String PROGRAMME = "export.programme";

	private static final String TIMETABLE = "export.timetable";

	private static final String DAYS = "export.days";

	private static final String MODULES = "export.modules";

	private static final String LOGO = "export.logo";

	private static final String HOUSE = "export.house";
	private static final String HANDOUT = "export.handout";
	private static final String FORMAT_SETTINGS = "export.settings";

	/** Format, setting and value. */
	private static final Pattern FORMAT_SETTING = Pattern.compile("([^.]+)\\.([^=]+)=(.*)");

	private final IPreferenceStore store;

	public Settings() {
		this(new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE));
		store.setDefault(REOPEN, true);
		store.setDefault(CHECK_AS_WRITTEN, true);
		store.setDefault(AUTOSAVE, USUAL_AUTOSAVE_MINUTES);
		Threshold.all().forEach(threshold -> store.setDefault(key(threshold), threshold.usual()));
	}

	Settings(IPreferenceStore store) {
		this.store = store;
	}

	IPreferenceStore store() {
		return store;
	}

	/** Whether the programmes of the last time are opened again at the start. */
	public boolean isReopening() {
		return store.getBoolean(REOPEN);
	}

	/** Whether the list of findings follows what is written. */
	public boolean isCheckingAsWritten() {
		return store.getBoolean(CHECK_AS_WRITTEN);
	}

	/** After how long unsaved changes are put aside; zero for never. */
	public Duration autosave() {
		return Duration.ofMinutes(Math.clamp(store.getInt(AUTOSAVE), 0, MOST_AUTOSAVE_MINUTES));
	}

	/** Where exports go; empty where nothing has been said yet. */
	public Optional<Path> exportFolder() {
		String folder = store.getString(EXPORT_FOLDER);
		return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
	}

	/** How the last export looked; its theme may no longer be there, nor its files. */
	public ExportLook look() {
		String theme = store.getString(THEME);
		List<Path> logo = paths(LOGO);
		return new ExportLook(theme.isBlank() ? Themes.NEUTRAL.id() : theme, logo.stream().findFirst(), paths(HOUSE));
	}

	private List<Path> paths(String key) {
		return store.getString(key).lines().filter(line -> !line.isBlank()).map(Path::of).toList();
	}

	/** How the slides stood on a page of the last handout. */
	public PerPage handout() {
		int slides = store.getInt(HANDOUT);
		return Stream.of(PerPage.values()).filter(each -> each.slides() == slides).findFirst().orElse(PerPage.THREE);
	}

	/**
	 * What to propose for an export.
	 *
	 * @param folder    where nothing has been said yet
	 * @param programme the folder of the programme; the last choice of days and modules is proposed only for the same one
	 */
	public ExportChoice lastExport(Path folder, Path programme) {
		Set<Reader> readers = new LinkedHashSet<>();
		list(READERS, "LEARNER").forEach(name -> readers.add(Reader.valueOf(name)));
		return new ExportChoice(list(PUBLICATIONS, "handbook"), list(FORMATS, "pdf"), readers, exportFolder().orElse(folder), look(),
				handout(), extent(programme), formatSettings());
	}

	/** What was set for the formats of the last export, by file ending and id; the plug-ins that declare it may no longer be there. */
	public Map<String, Map<String, String>> formatSettings() {
		Map<String, Map<String, String>> settings = new LinkedHashMap<>();
		for (String line : store.getString(FORMAT_SETTINGS).lines().toList()) {
			Matcher set = FORMAT_SETTING.matcher(line);
			if (set.matches()) {
				settings.computeIfAbsent(set.group(1), format -> new LinkedHashMap<>()).put(set.group(2), set.group(3));
			}
		}
		return settings;
	}

	private ExportExtent extent(Path programme) {
		if (!store.getString(PROGRAMME).equals(programme.toString())) {
			return ExportExtent.WHOLE;
		}
		return new ExportExtent(store.getString(TIMETABLE).lines().findFirst().map(TimetableId::new),
				store.getString(DAYS).lines().map(Integer::valueOf).toList(), store.getString(MODULES).lines().map(ModuleId::new).toList());
	}

	/**
	 * Remembers what was exported, to propose it the next time.
	 *
	 * @param programme the folder of the programme
	 */
	public void remember(ExportChoice choice, Path programme) {
		store.setValue(PROGRAMME, programme.toString());
		store.setValue(TIMETABLE, choice.extent().timetable().map(TimetableId::value).orElse(""));
		store.setValue(DAYS, String.join("\n", choice.extent().days().stream().map(String::valueOf).toList()));
		store.setValue(MODULES, String.join("\n", choice.extent().modules().stream().map(ModuleId::value).toList()));
		store.setValue(PUBLICATIONS, String.join(",", choice.publications()));
		store.setValue(FORMATS, String.join(",", choice.formats()));
		store.setValue(READERS, String.join(",", choice.readers().stream().map(Reader::name).toList()));
		store.setValue(THEME, choice.look().theme());
		store.setValue(LOGO, choice.look().logo().map(Path::toString).orElse(""));
		store.setValue(HOUSE, String.join("\n", choice.look().house().stream().map(Path::toString).toList()));
		store.setValue(HANDOUT, choice.handout().slides());
		store.setValue(FORMAT_SETTINGS, lines(choice.settings()));
		store.setValue(EXPORT_FOLDER, choice.folder().toString());
	}

	/** As they are typed on the command line. */
	private static String lines(Map<String, Map<String, String>> settings) {
		return settings.entrySet().stream().flatMap(format -> format.getValue().entrySet().stream()
				.map(setting -> format.getKey() + "." + setting.getKey() + "=" + setting.getValue())).collect(Collectors.joining("\n"));
	}

	private static String key(Threshold threshold) {
		return "check." + threshold.name();
	}

	/** The numbers at which rules speak. */
	public Thresholds thresholds() {
		return Thresholds.of(thresholdNumbers());
	}

	/**
	 * The numbers at which rules speak, by the names of {@link Threshold}, every one. What is kept and makes no sense, as in settings of
	 * another version, counts as never chosen.
	 */
	Map<String, Integer> thresholdNumbers() {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		Threshold.all().forEach(threshold -> numbers.put(threshold.name(), store.getInt(key(threshold))));
		try {
			Thresholds.of(numbers);
		} catch (IllegalArgumentException refusal) {
			Threshold.all().forEach(threshold -> numbers.put(threshold.name(), threshold.usual()));
		}
		return numbers;
	}

	/** Keeps the numbers at which rules speak, by the names of {@link Threshold}; every one has to be there. */
	void remember(Map<String, Integer> thresholds) {
		Threshold.all().forEach(threshold -> store.setValue(key(threshold), thresholds.get(threshold.name())));
	}

	private Set<String> list(String key, String otherwise) {
		String value = store.getString(key);
		return Set.of((value.isBlank() ? otherwise : value).split(","));
	}
}
