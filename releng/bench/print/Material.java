package print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tenday.importer.CarpentriesImporter;
import org.tenday.importer.Imported;
import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.publish.MediaSource;
import org.tenday.skill.SkillAreas;
import org.tenday.store.MediaBytes;
import org.tenday.store.ProgrammeFolder;

/**
 * Something to print.
 *
 * @param name   as the tables have it
 * @param source the lesson's folder; that of the programme for the sample
 */
record Material(String name, Path source, Programme programme, MediaSource media) {

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'\u2019-]*");

	/** A programme folder. */
	static Material ofProgramme(Path folder, SkillAreas areas) throws Exception {
		ProgrammeFolder opened = ProgrammeFolder.open(folder, areas::recordOf);
		return new Material("sample", folder, opened.programme(), file -> {
			try {
				return opened.media(file);
			} catch (Exception e) {
				throw new IOException(e);
			}
		});
	}

	/** A lesson of The Carpentries. */
	static Material ofLesson(Path lesson) throws Exception {
		Imported imported = new CarpentriesImporter().read(org.tenday.importer.Material.of(lesson));
		return new Material(lesson.getFileName().toString(), lesson, imported.programme(), file -> imported.media().get(file));
	}

	/** Writes it as a programme folder. */
	void save(Path folder, SkillAreas areas) throws Exception {
		Map<String, MediaBytes> bytes = new HashMap<>();
		programme.media().forEach(each -> bytes.put(each.file(), () -> media.read(each.file())));
		ProgrammeFolder.create(folder, programme, bytes, areas::recordOf);
	}

	/** The same text several times over, each copy as a module of its own, without a timetable. */
	Material times(int copies) {
		List<Module> modules = IntStream.range(0, copies).boxed()
				.flatMap(copy -> programme.modules().stream().map(module -> copied(module, copy))).toList();
		return new Material(name + " x " + copies, source, programme.withTimetables(List.of()).withModules(modules), media);
	}

	private static Module copied(Module module, int copy) {
		List<Session> sessions = new ArrayList<>();
		for (Session session : module.sessions()) {
			List<Block> blocks = session.blocks().stream().map(block -> new Block(new BlockId(block.id() + "-" + copy), block.type(),
					block.title(), block.audience(), block.content())).toList();
			sessions.add(Session.of(new SessionId(session.id() + "-" + copy), session.title(), session.minutes()).withType(session.type())
					.withSummary(session.summary()).withBlocks(blocks));
		}
		return new Module(new ModuleId(module.id() + "-" + copy), module.title(), module.skillArea(), module.aim(), List.of(), sessions);
	}

	/** The words of the files that were written by hand. */
	long words() throws IOException {
		long words = 0;
		for (Path file : texts()) {
			words += WORD.matcher(Files.readString(file)).results().count();
		}
		return words;
	}

	/**
	 * The lesson's episodes, in order, but for the one that lesson makers copy: its picture does not exist, at which pandoc stops. The
	 * sample's modules.
	 */
	List<Path> texts() throws IOException {
		for (String folder : List.of("episodes", "_episodes", "modules")) {
			if (Files.isDirectory(source.resolve(folder))) {
				try (Stream<Path> files = Files.list(source.resolve(folder))) {
					return files.filter(file -> file.toString().matches(".*\\.(md|Rmd|yaml)")
							&& !file.endsWith("episode_template.md")).sorted().toList();
				}
			}
		}
		return List.of();
	}
}
