package print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.tenday.publish.ExportRequest;
import org.tenday.publish.ExportResult;
import org.tenday.publish.ExportResult.ExportedFile;
import org.tenday.publish.Exporter;
import org.tenday.publish.Progress;
import org.tenday.publish.Publication;
import org.tenday.publish.Publications;
import org.tenday.skill.CoreArea;
import org.tenday.skill.SkillAreas;

/** How long printing takes and what it needs, for each publication and format, and beside what people use today. */
public final class Publishing {

	private static final int ROUNDS = 3;
	private static final String ONE_BY_ONE = "one after the other";
	private static final String TOGETHER = "together, in one process";

	private final SkillAreas areas = SkillAreas.of(List.of(CoreArea.area()));
	private final Path root;
	private final Path cli;
	private final List<Path> lessons;
	private final Path temporary;

	private Publishing(Path root, Path cli, List<Path> lessons, Path temporary) {
		this.root = root;
		this.cli = cli;
		this.lessons = lessons;
		this.temporary = temporary;
	}

	public static void main(String[] arguments) throws Exception {
		Path temporary = Files.createTempDirectory("tenday-bench-");
		try {
			new Publishing(Path.of(arguments[0]), Path.of(arguments[1]), Stream.of(arguments).skip(2).map(Path::of)
					.map(Path::toAbsolutePath).map(Path::normalize).toList(), temporary).run();
		} finally {
			delete(temporary);
		}
	}

	private void run() throws Exception {
		Material sample = Material.ofProgramme(root.resolve("bundles/org.tenday.sample/programme"), areas);
		List<Material> read = new ArrayList<>();
		for (Path lesson : lessons) {
			read.add(Material.ofLesson(lesson));
		}
		if (!read.isEmpty()) {
			besidePeers(read);
			growth(read.getFirst());
			everyFormat("%d lessons together (%,d words)".formatted(read.size(), words(read)), read);
		}
		everyFormat("The sample (%,d words)".formatted(sample.words()), List.of(sample));
	}

	private static long words(List<Material> all) throws IOException {
		long words = 0;
		for (Material each : all) {
			words += each.words();
		}
		return words;
	}

	/** One publication in one format at a time; the first pass, which loads classes and fonts, is not counted. */
	private void everyFormat(String title, List<Material> all) throws Exception {
		print(all.getLast(), Set.of(), Set.of());
		System.out.printf("%n%s; one process, after a first pass; medians of %d rounds%n", title, ROUNDS);
		System.out.printf("%-16s %-5s %10s %9s %9s %12s %8s%n", "publication", "file", "pages", "wall s", "cpu s", "pages/s", "peak MB");
		for (String publication : Publications.ALL.stream().map(Publication::id).distinct().toList()) {
			Map<String, List<Effort>> efforts = new LinkedHashMap<>();
			Map<String, Integer> counts = new LinkedHashMap<>();
			for (String format : BenchWriters.all().all().stream().map(writer -> writer.format()).toList()) {
				for (int round = 0; round < ROUNDS; round++) {
					List<ExportResult> results = new ArrayList<>();
					Effort effort = Effort.NONE;
					for (Material each : all) {
						effort = effort.plus(Effort.of(() -> print(each, Set.of(publication), Set.of(format)), results));
					}
					if (results.stream().anyMatch(result -> result != null)) {
						efforts.computeIfAbsent(format, first -> new ArrayList<>()).add(effort);
						counts.put(format, results.stream().flatMap(result -> result.files().stream()).mapToInt(ExportedFile::count).sum());
					}
				}
			}
			efforts.forEach((format, rounds) -> row(publication, format, counts.get(format), Effort.median(rounds)));
		}
	}

	private static void row(String publication, String format, int pages, Effort effort) {
		System.out.printf("%-16s %-5s %10s %9.2f %9.2f %12s %8d%n", publication, format, pages == 0 ? "" : "%,d".formatted(pages),
				effort.wall(), effort.cpu(), pages == 0 ? "" : "%.0f".formatted(pages / effort.wall()), effort.peak());
	}

	/** Null where the publication does not exist in the format. */
	private ExportResult print(Material material, Set<String> publications, Set<String> formats) throws Exception {
		Exporter exporter = new Exporter(areas, BenchWriters.all());
		ExportRequest request = ExportRequest.everything(temporary.resolve("printed")).withPublications(publications).withFormats(formats);
		if (!BenchWriters.canMake(publications, formats)) {
			return null;
		}
		ExportResult result = exporter.run(material.programme(), material.media(), request, Progress.NONE);
		if (!result.failures().isEmpty()) {
			throw new IllegalStateException("Not all was printed: " + result.failures());
		}
		return result;
	}

	private void growth(Material lesson) throws Exception {
		Map<Integer, Double> seconds = new LinkedHashMap<>();
		print(lesson, Set.of("handbook", "slides"), Set.of("docx", "pdf", "pptx"));
		for (int copies : List.of(1, 2, 4)) {
			Material material = lesson.times(copies);
			List<Effort> rounds = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				rounds.add(
						Effort.of(() -> print(material, Set.of("handbook", "slides"), Set.of("docx", "pdf", "pptx")), new ArrayList<>()));
			}
			seconds.put(copies, Effort.median(rounds).wall());
		}
		System.out.printf("%nOne, two and four times the text of %s: 1 : %.1f : %.1f%n", lesson.name(), seconds.get(2) / seconds.get(1),
				seconds.get(4) / seconds.get(1));
	}

	/** Handbook as docx and pdf, slides as pptx and pdf, for learners; each round all lessons, ours and theirs in turn. */
	private void besidePeers(List<Material> all) throws Exception {
		if (!Peers.areInstalled()) {
			System.out.println("\npandoc, LibreOffice or pdftotext is not installed, so there is nothing to compare with.");
			return;
		}
		Map<String, List<Effort>> ours = new LinkedHashMap<>();
		Map<String, List<Effort>> theirs = new LinkedHashMap<>();
		List<Path> folders = all.stream().map(each -> temporary.resolve(each.name())).toList();
		for (Material lesson : all) {
			lesson.save(temporary.resolve(lesson.name()).resolve("programme"), areas);
		}
		for (int round = 0; round < ROUNDS; round++) {
			Effort mine = Effort.NONE;
			Effort other = Effort.NONE;
			for (Material lesson : all) {
				Path folder = temporary.resolve(lesson.name());
				Effort own = Effort.of(folder, List.of(cli.toString(), "export", "programme", "--out", "tenday", "--publication",
						"handbook:docx+pdf,slides:pptx+pdf", "--edition", "learner"));
				Effort peers = Peers.print(lesson, folder.resolve("peers"));
				keep(ours, lesson.name(), own);
				keep(theirs, lesson.name(), peers);
				mine = mine.plus(own);
				other = other.plus(peers);
			}
			keep(ours, ONE_BY_ONE, mine);
			keep(theirs, ONE_BY_ONE, other);
			keep(ours, TOGETHER, Effort.of(temporary, TogetherMain.command(folders)));
			keep(theirs, TOGETHER, other);
		}
		System.out.printf("%nHandbook docx and pdf, slides pptx and pdf, each process from a cold start; medians of %d rounds%n", ROUNDS);
		System.out.printf("%-34s %9s %9s %9s %9s %9s %9s %8s %8s%n", "", "Tenday s", "cpu s", "peak MB", "peers s", "cpu s", "peak MB",
				"by wall", "by cpu");
		ours.forEach((name, rounds) -> compared(name, Effort.median(rounds), Effort.median(theirs.get(name))));
		kept(all);
	}

	private static void keep(Map<String, List<Effort>> efforts, String name, Effort effort) {
		efforts.computeIfAbsent(name, first -> new ArrayList<>()).add(effort);
	}

	private static void compared(String name, Effort ours, Effort theirs) {
		System.out.printf("%-34s %9.2f %9.2f %9d %9.2f %9.2f %9d %7.1fx %7.1fx%n", name, ours.wall(), ours.cpu(), ours.peak(),
				theirs.wall(),
				theirs.cpu(), theirs.peak(), theirs.wall() / ours.wall(), theirs.cpu() / ours.cpu());
	}

	private void kept(List<Material> all) throws Exception {
		System.out.printf("%nWhat of the lesson is in the learner's handbook and slides%n");
		System.out.printf("%-34s %-8s %14s %14s %12s %14s %12s%n", "", "", "alt in docx", "alt in pptx", "boxes", "slides cut",
				"notes leaked");
		for (Material lesson : all) {
			Kept.Has has = Kept.Has.of(lesson);
			Path folder = temporary.resolve(lesson.name());
			String id = lesson.programme().id().value();
			Path tenday = folder.resolve("tenday");
			Effort.of(tenday, List.of("soffice", "--headless", "--convert-to", "pdf", "--outdir", "shown", id + "-slides-learner.pptx"));
			line(lesson.name(), "Tenday", has, Kept.of(has, tenday.resolve(id + "-handbook-learner.docx"),
					tenday.resolve(id + "-slides-learner.pptx"), tenday.resolve("shown").resolve(id + "-slides-learner.pdf")));
			Path peers = folder.resolve("peers");
			line("", "peers", has,
					Kept.of(has, peers.resolve("handbook.docx"), peers.resolve("slides.pptx"), peers.resolve("slides.pdf")));
		}
	}

	private static void line(String name, String who, Kept.Has has, Kept kept) {
		System.out.printf("%-34s %-8s %14s %14s %12s %14s %12s%n", name, who, of(kept.inWord(), has.alts().texts().size()),
				of(kept.inSlides(), has.alts().texts().size()), of(kept.boxes(), has.boxes()), of(kept.cut(), kept.slides()),
				of(kept.leaked(), has.notes().size()));
	}

	private static String of(int part, int whole) {
		return part + " of " + whole;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
