package print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What became of a lesson in a learner's handbook and slides, counted the same way whoever made them.
 *
 * @param inWord   alternative texts in the Word file
 * @param inSlides alternative texts in the PowerPoint file
 * @param boxes    boxes (call-outs, challenges and the like) that stand out from the text in the Word file
 * @param slides   slides in the PowerPoint file, as LibreOffice shows them
 * @param cut      of these, the ones with words over the slide's edge
 * @param leaked   opening words of instructors' notes that are in the Word or PowerPoint file
 */
record Kept(int inWord, int inSlides, int boxes, int slides, int cut, int leaked) {

	private static final Pattern BOX = Pattern
			.compile("(?m)^:{3,} *\\{?\\.?(?:callout|caution|challenge|checklist|discussion|prereq|testimonial|objectives|keypoints)\\b");
	private static final Pattern NOTE = Pattern.compile("(?m)^:{3,} *\\{?\\.?instructor\\b.*\\R(?:\\s*\\R|#.*\\R)*(.+)");
	/** A box in Word: a table of one column, or a paragraph with an edge. */
	private static final Pattern FRAME = Pattern.compile("<w:tblGrid><w:gridCol [^>]*/></w:tblGrid>|<w:pBdr>");
	private static final Pattern PAGE = Pattern.compile("(?s)<page width=\"([\\d.]+)\" height=\"([\\d.]+)\">(.*?)</page>");
	private static final Pattern WORD = Pattern
			.compile("<word xMin=\"([-\\d.]+)\" yMin=\"[-\\d.]+\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\"");

	/** How many alternative texts, boxes and instructors' notes a lesson has itself. */
	record Has(AltTexts alts, int boxes, Set<String> notes) {

		static Has of(Material lesson) throws IOException {
			StringBuilder all = new StringBuilder();
			Set<String> notes = new TreeSet<>();
			int boxes = 0;
			for (Path file : lesson.texts()) {
				String text = Files.readString(file);
				all.append(text).append('\n');
				NOTE.matcher(text).results().map(found -> opening(found.group(1))).filter(words -> !words.isBlank()).forEach(notes::add);
				boxes += (int) BOX.matcher(text).results().count();
			}
			return new Has(AltTexts.ofMarkdown(all.toString()), boxes, notes);
		}

		/** The first words of a note, so many that nothing else begins like it, and plain enough to be found in XML. */
		private static String opening(String line) {
			Matcher plain = Pattern.compile("[A-Za-z][A-Za-z ,]{12,40}").matcher(line);
			return plain.find() ? plain.group().strip() : "";
		}
	}

	static Kept of(Has lesson, Path docx, Path pptx, Path slidesPdf) throws IOException, InterruptedException {
		String word = letters(docx);
		String slides = letters(pptx);
		String words = said(word);
		String shown = said(slides);
		List<MatchResult> pages = pages(slidesPdf);
		return new Kept(lesson.alts().in(word), lesson.alts().in(slides), (int) FRAME.matcher(word).results().count(), pages.size(),
				(int) pages.stream().filter(Kept::isCut).count(),
				(int) lesson.notes().stream().filter(note -> words.contains(note) || shown.contains(note)).count());
	}

	private static String letters(Path zipped) throws IOException {
		StringBuilder all = new StringBuilder();
		try (ZipFile zip = new ZipFile(zipped.toFile())) {
			for (ZipEntry entry : zip.stream()
					.filter(each -> each.getName().matches("(word/document|ppt/(slides|notesSlides)/[^/]+)\\.xml"))
					.toList()) {
				all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)).append('\n');
			}
		}
		return all.toString();
	}

	private static String said(String xml) {
		return xml.replaceAll("<[^>]+>", "");
	}

	private static List<MatchResult> pages(Path pdf) throws IOException, InterruptedException {
		Path boxes = Files.createTempFile("bench", ".html");
		Effort.of(pdf.getParent(), List.of("pdftotext", "-bbox", pdf.toString(), boxes.toString()));
		String text = Files.readString(boxes);
		Files.delete(boxes);
		return PAGE.matcher(text).results().collect(Collectors.toList());
	}

	private static boolean isCut(MatchResult page) {
		double width = Double.parseDouble(page.group(1));
		double height = Double.parseDouble(page.group(2));
		return WORD.matcher(page.group(3)).results().anyMatch(word -> Double.parseDouble(word.group(1)) < 0
				|| Double.parseDouble(word.group(2)) > width || Double.parseDouble(word.group(3)) > height);
	}
}
