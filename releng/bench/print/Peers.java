package print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What people use today for the same: pandoc makes Word and PowerPoint of the lesson's Markdown, LibreOffice makes PDF of these. */
final class Peers {

	private Peers() {
	}

	static boolean areInstalled() {
		return Stream.of("pandoc", "soffice", "pdftotext").allMatch(Peers::isOnPath);
	}

	private static boolean isOnPath(String program) {
		return Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
	}

	/** Makes handbook.docx, handbook.pdf, slides.pptx and slides.pdf. */
	static Effort print(Material lesson, Path into) throws IOException, InterruptedException {
		Files.createDirectories(into);
		Path folder = lesson.texts().getFirst().getParent();
		List<String> texts = lesson.texts().stream().map(Path::toString).toList();
		String where = "--resource-path=" + folder + ":" + lesson.source();
		Effort effort = Effort.of(folder, pandoc(texts, where, "--toc", "-o", into.resolve("handbook.docx").toString()));
		effort = effort.plus(Effort.of(folder, pandoc(texts, where, "--slide-level=2", "-o", into.resolve("slides.pptx").toString())));
		for (String file : List.of("handbook.docx", "slides.pptx")) {
			effort = effort.plus(Effort.of(into, List.of("soffice", "--headless", "--convert-to", "pdf", file)));
		}
		return effort;
	}

	private static List<String> pandoc(List<String> texts, String... options) {
		List<String> command = new ArrayList<>(List.of("pandoc", "--from=markdown"));
		command.addAll(List.of(options));
		command.addAll(texts);
		return command;
	}
}
