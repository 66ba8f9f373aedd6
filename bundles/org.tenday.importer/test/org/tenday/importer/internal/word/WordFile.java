package org.tenday.importer.internal.word;

import java.io.IOException;
import java.nio.file.Path;

import org.tenday.importer.internal.office.TestFile;

/** A Word document that a test puts together of the XML of its body. */
final class WordFile {

	static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
	private static final String NAMES = """
			xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
			xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
			xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
			xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
			xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
			xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
			xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
			xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" \
			xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
			xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
			xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
			xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram\"""";

	private final TestFile file;
	private final StringBuilder relations = new StringBuilder();

	private WordFile(String type, String body) {
		file = TestFile.of(type, "<w:document %s><w:body>%s</w:body></w:document>".formatted(NAMES, body));
	}

	static WordFile of(String body) {
		return new WordFile(TYPE, body);
	}

	static WordFile ofType(String type, String body) {
		return new WordFile(type, body);
	}

	/** With a further part that the main part refers to; its root element is given without the namespaces. */
	WordFile with(String kind, String root, String content) {
		file.with(kind + ".xml", "<w:%s %s>%s</w:%s>".formatted(root, NAMES, content, root));
		return referring("rId-" + kind, kind, kind + ".xml", false);
	}

	WordFile with(String id, String kind, String part, byte[] bytes) {
		file.with(part, bytes);
		return referring(id, kind, part, false);
	}

	WordFile referring(String id, String kind, String target, boolean outside) {
		relations.append("""
				<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"%s/>"""
				.formatted(id, kind, target, outside ? " TargetMode=\"External\"" : ""));
		file.with("_rels/main.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
						.formatted(relations));
		return this;
	}

	Path in(Path folder) throws IOException {
		return file.in(folder, "notes.docx");
	}

	byte[] bytes() throws IOException {
		return file.bytes();
	}

	/** A paragraph of plain words. */
	static String p(String words) {
		return "<w:p>" + r(words) + "</w:p>";
	}

	/** A paragraph of a style. */
	static String p(String style, String words) {
		return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, r(words));
	}

	/** A heading by nothing but its level in the outline. */
	static String h(int level, String words) {
		return "<w:p><w:pPr><w:outlineLvl w:val=\"%d\"/></w:pPr>%s</w:p>".formatted(level - 1, r(words));
	}

	static String r(String words) {
		return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
	}

	static String bold(String words) {
		return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + words + "</w:t></w:r></w:p>";
	}
}
