package org.tenday.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.Programme;
import org.tenday.model.Session;

/** A small lesson in a folder of its own, written line by line. */
final class TestLesson {

	private final Path folder;

	private TestLesson(Path folder) {
		this.folder = folder;
	}

	/** A lesson of the Workbench with nothing but a title. */
	static TestLesson workbench(Path folder) throws IOException {
		return new TestLesson(folder).with("config.yaml", "title: Test").folder("episodes");
	}

	/** A lesson of Jekyll with nothing but a title. */
	static TestLesson jekyll(Path folder) throws IOException {
		return new TestLesson(folder).with("_config.yml", "title: Test").folder("_episodes");
	}

	TestLesson folder(String name) throws IOException {
		Files.createDirectories(folder.resolve(name));
		return this;
	}

	/** A file of the given lines. */
	TestLesson with(String file, String... lines) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, String.join("\n", lines) + "\n");
		return this;
	}

	/** An episode of the given lines, with its times. */
	TestLesson episode(String file, String... lines) throws IOException {
		return with(file, Stream.concat(Stream.of("---", "title: Episode", "teaching: 10", "exercises: 5", "---"), Stream.of(lines))
				.toArray(String[]::new));
	}

	Path path() {
		return folder;
	}

	Imported read() throws ImportException {
		return new CarpentriesImporter().read(Material.of(folder));
	}

	/** The only session of a programme with one episode. */
	static Session session(Imported imported) {
		List<Session> sessions = sessions(imported.programme());
		if (sessions.size() != 1) {
			throw new AssertionError("There are " + sessions.size() + " sessions.");
		}
		return sessions.getFirst();
	}

	static List<Session> sessions(Programme programme) {
		return programme.modules().getFirst().sessions();
	}

	/** The contents of a session's blocks that are of one kind. */
	static <T extends BlockContent> List<T> contents(Session session, Class<T> kind) {
		return session.blocks().stream().map(Block::content).filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The report as text, a line each. */
	static String report(Imported imported) {
		return String.join("\n", imported.report().stream().map(ReportLine::toString).toList());
	}
}
