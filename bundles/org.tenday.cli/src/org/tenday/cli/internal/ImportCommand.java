package org.tenday.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.authoring.paste.MediaFiles;
import org.tenday.authoring.paste.Merge;
import org.tenday.authoring.paste.Merged;
import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.ImporterDescription;
import org.tenday.importer.Material;
import org.tenday.store.MediaBytes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** Makes a programme of what somebody else wrote, and lists what became simpler on the way. */
final class ImportCommand implements Command {

	private static final String FORMAT = "FORMAT";
	private static final String SOURCE = "SOURCE";
	private static final String INTO = "--into";
	private static final String PROGRAMME_FILE = "programme.yaml";

	private final Installed installed;

	ImportCommand(Installed installed) {
		this.installed = installed;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String summary() {
		return "Makes a programme folder of existing material, or puts it into a programme that is there, in the format " + ids()
				+ ". Lists what became simpler on the way.";
	}

	@Override
	public List<String> operands() {
		return List.of(FORMAT, SOURCE);
	}

	@Override
	public List<Option> options() {
		return List.of(
				Option.required(INTO, "PROGRAMME", "the folder to make, new or empty; or a programme that gets the modules as new ones"),
				Option.repeatable(SettingsTyped.SET, "NAME=VALUE", "how to read it; may be given several times"));
	}

	/** The formats with what they read and what can be set. */
	@Override
	public String notes() {
		StringBuilder text = new StringBuilder("Formats, with what can be set:\n");
		for (ImporterDescription format : formats()) {
			text.append("\n  ").append(format.id()).append("  ").append(format.label()).append(" (").append(reads(format)).append(")\n");
			if (!format.description().isEmpty()) {
				text.append("      ").append(format.description()).append('\n');
			}
			format.settings().all().forEach(setting -> text.append("      ").append(SettingsTyped.help("", setting)).append('\n'));
		}
		return text.toString();
	}

	private static String reads(ImporterDescription format) {
		String endings = format.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(", "));
		return endings.isEmpty() ? "a folder" : format.folder() ? endings + ", or a folder" : endings;
	}

	@Override
	public ExitStatus run(Arguments arguments, Terminal terminal) throws CommandException {
		String id = arguments.operand(FORMAT);
		ImporterDescription format = installed.importers().get().of(id).orElseThrow(() -> new CommandException(
				"Nothing can be imported from the format \"%s\": choose from %s.".formatted(id, ids())));
		Path into = terminal.path(arguments.option(INTO).orElseThrow());
		Path source = terminal.path(arguments.operand(SOURCE));
		try {
			Imported imported = format.read(new Material(source, SettingsTyped.of(arguments.each(SettingsTyped.SET)), () -> false));
			List<String> left = Files.isRegularFile(into.resolve(PROGRAMME_FILE)) ? merge(imported, into) : create(imported, into);
			imported.report().forEach(terminal.out()::println);
			left.forEach(terminal.out()::println);
			return ExitStatus.DONE;
		} catch (ImportException | StoreException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}

	private List<String> create(Imported imported, Path into) throws StoreException {
		Map<String, MediaBytes> media = new LinkedHashMap<>();
		imported.media().forEach((file, bytes) -> media.put(file, MediaBytes.of(bytes)));
		ProgrammeFolder.create(into, imported.programme(), media, installed.areas().get()::recordOf);
		return List.of();
	}

	/** Gives a sentence for each thing that did not come along. */
	private List<String> merge(Imported imported, Path into) throws StoreException {
		ProgrammeFolder folder = ProgrammeFolder.open(into, installed.areas().get()::recordOf);
		Map<String, String> names = MediaFiles.addBeside(folder, imported.media());
		Merged merged = Merge.into(folder.programme(), Optional.empty(), imported.withoutMadeUpTimetables().programme(), names);
		folder.save(merged.programme());
		return merged.left();
	}

	private List<ImporterDescription> formats() {
		return installed.importers().get().all();
	}

	private String ids() {
		return formats().stream().map(ImporterDescription::id).collect(Collectors.joining(", "));
	}
}
