package org.tenday.cli.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tenday.importer.CarpentriesImporter;
import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Importer;
import org.tenday.importer.Material;
import org.tenday.store.MediaBytes;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;

/** Makes a programme of what somebody else wrote, and lists what became simpler on the way. */
final class ImportCommand implements Command {

	private static final String FORMAT = "FORMAT";
	private static final String SOURCE = "SOURCE";
	private static final String INTO = "--into";

	private final Installed installed;
	private final Map<String, Importer> formats = new LinkedHashMap<>();

	ImportCommand(Installed installed) {
		this.installed = installed;
		formats.put("carpentries", new CarpentriesImporter());
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public String summary() {
		return "Makes a programme folder of existing material in the format " + String.join(", ", formats.keySet())
				+ ". Lists what became simpler on the way.";
	}

	@Override
	public List<String> operands() {
		return List.of(FORMAT, SOURCE);
	}

	@Override
	public List<Option> options() {
		return List.of(Option.required(INTO, "PROGRAMME", "the folder to make; new or empty"));
	}

	@Override
	public ExitStatus run(Arguments arguments, Terminal terminal) throws CommandException {
		String id = arguments.operand(FORMAT);
		if (!formats.containsKey(id)) {
			throw new CommandException(
					"Nothing can be imported from the format \"%s\": choose from %s.".formatted(id, String.join(", ", formats.keySet())));
		}
		Path into = terminal.path(arguments.option(INTO).orElseThrow());
		try {
			Imported imported = formats.get(id).read(Material.of(terminal.path(arguments.operand(SOURCE))));
			Map<String, MediaBytes> media = new LinkedHashMap<>();
			imported.media().forEach((file, bytes) -> media.put(file, MediaBytes.of(bytes)));
			ProgrammeFolder.create(into, imported.programme(), media, installed.areas().get()::recordOf);
			imported.report().forEach(terminal.out()::println);
			return ExitStatus.DONE;
		} catch (ImportException | StoreException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}
}
