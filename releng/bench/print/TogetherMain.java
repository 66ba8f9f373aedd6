package print;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.tenday.publish.Exporter;
import org.tenday.publish.ExportRequest;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Progress;
import org.tenday.publish.Writers;
import org.tenday.skill.CoreArea;
import org.tenday.skill.SkillAreas;

/** A process of its own that prints several programmes, so that its start is counted once. */
public final class TogetherMain {

	/** What pandoc with LibreOffice makes. */
	private static final Map<String, Set<String>> FORMATS = Map.of("handbook", Set.of("docx", "pdf"), "slides", Set.of("pptx", "pdf"));

	private TogetherMain() {
	}

	/** What starts it. */
	static List<String> command(List<Path> folders) {
		List<String> command = new ArrayList<>(
				List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx2g", "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", "-cp",
						ManagementFactory.getRuntimeMXBean().getClassPath(), TogetherMain.class.getName()));
		folders.forEach(folder -> command.add(folder.toString()));
		return command;
	}

	public static void main(String[] folders) throws Exception {
		SkillAreas areas = SkillAreas.of(List.of(CoreArea.area()));
		Writers writers = BenchWriters.all();
		for (String folder : folders) {
			Material material = Material.ofProgramme(Path.of(folder).resolve("programme"), areas);
			ExportRequest request = ExportRequest.everything(Path.of(folder).resolve("together"))
					.withPublications(FORMATS.keySet()).withFormatsOf(FORMATS)
					.withReaders(Set.of(Reader.LEARNER));
			if (!new Exporter(areas, writers).run(material.programme(), material.media(), request, Progress.NONE)
					.isComplete()) {
				throw new IllegalStateException("Not all of " + folder + " was printed.");
			}
		}
	}
}
