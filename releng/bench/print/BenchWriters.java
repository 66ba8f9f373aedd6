package print;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tenday.publish.Publications;
import org.tenday.publish.Writer;
import org.tenday.publish.Writers;
import org.tenday.write.docx.DocxWriter;
import org.tenday.write.html.HtmlWriter;
import org.tenday.write.pdf.PdfWriter;
import org.tenday.write.pptx.PptxWriter;

/** The product's formats, without a running platform to ask for them. */
final class BenchWriters {

	private BenchWriters() {
	}

	static Writers all() {
		DocxWriter docx = new DocxWriter();
		PdfWriter pdf = new PdfWriter();
		PptxWriter pptx = new PptxWriter();
		HtmlWriter html = new HtmlWriter();
		return Writers.of(List.of(
				new Writer("docx", "docx", "Word", "bench", Optional.of(() -> docx), Optional.of(() -> docx), true),
				new Writer("pdf", "pdf", "PDF", "bench", Optional.of(() -> pdf), Optional.of(() -> pdf), false),
				new Writer("pptx", "pptx", "PowerPoint", "bench", Optional.empty(), Optional.of(() -> pptx), false),
				new Writer("html", "html", "Web page", "bench", Optional.of(() -> html), Optional.empty(), false)));
	}

	static boolean canMake(Set<String> publications, Set<String> formats) {
		return Publications.ALL.stream().filter(each -> publications.isEmpty() || publications.contains(each.id()))
				.anyMatch(each -> all().all().stream().filter(writer -> formats.isEmpty() || formats.contains(writer.format()))
						.anyMatch(writer -> writer.writes(each.form())));
	}
}
