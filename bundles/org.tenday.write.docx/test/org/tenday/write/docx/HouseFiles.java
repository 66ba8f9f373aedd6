package org.tenday.write.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Files of house style as people bring them. */
final class HouseFiles {

	/** Stands wherever a file says something of its own. */
	static final String SECRET = "Zwetschgendatschi";

	/** Styles as a German Word writes them: names in English, ids in German; its bullets and numbers are patterns of one level each. */
	private static final String STYLES = """
			<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
			<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="22"/>
			  <w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
			<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:pPr>
			  <w:spacing w:after="120"/></w:pPr></w:style>
			<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>
			  <w:next w:val="Standard"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/>
			  <w:color w:val="8A1538"/><w:sz w:val="40"/></w:rPr></w:style>
			<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="Heading 2"/><w:basedOn w:val="berschrift1"/>
			  <w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:sz w:val="30"/></w:rPr></w:style>
			<w:style w:type="paragraph" w:customStyle="1" w:styleId="Title"><w:name w:val="Zeitungstitel"/><w:basedOn w:val="Standard"/></w:style>
			<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="TITLE"/><w:basedOn w:val="Standard"/><w:rPr>
			  <w:color w:val="00664F"/><w:sz w:val="60"/></w:rPr></w:style>
			<w:style w:type="paragraph" w:styleId="Aufzhlungszeichen"><w:name w:val="List Bullet"/>
			  <w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
			<w:style w:type="paragraph" w:styleId="Listennummer"><w:name w:val="List Number"/><w:basedOn w:val="Standard"/>
			  <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
			<w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/><w:basedOn w:val="Standard"/></w:style>
			<w:style w:type="paragraph" w:customStyle="1" w:styleId="Klein"><w:name w:val="Kleingedrucktes"/>
			  <w:aliases w:val="Small Text,Anderes"/><w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="14"/></w:rPr></w:style>
			<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle"><w:name w:val="Normal Table"/></w:style>
			<w:style w:type="table" w:styleId="Tabellenraster"><w:name w:val="Table Grid"/><w:basedOn w:val="NormaleTabelle"/></w:style>
			</w:styles>""";

	private static final String NUMBERING = """
			<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
			<w:abstractNum w:abstractNumId="0"><w:nsid w:val="54656E01"/><w:multiLevelType w:val="singleLevel"/>
			  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Aufzhlungszeichen"/>
			  <w:lvlText w:val="+"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="500" w:hanging="500"/></w:pPr></w:lvl>
			  </w:abstractNum>
			<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>
			  <w:numFmt w:val="upperRoman"/><w:pStyle w:val="Listennummer"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/>
			  <w:pPr><w:ind w:left="600" w:hanging="600"/></w:pPr></w:lvl></w:abstractNum>
			<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num>
			</w:numbering>""";

	private HouseFiles() {
	}

	/** A template with a text, comments, properties and earlier sections of its own. */
	static byte[] german() throws IOException, XmlException, InvalidFormatException {
		try (XWPFDocument file = new XWPFDocument()) {
			file.createStyles().setStyles(StylesDocument.Factory.parse(STYLES).getStyles());
			file.createNumbering().setNumbering(NumberingDocument.Factory.parse(NUMBERING).getNumbering());
			XWPFParagraph text = file.createParagraph();
			text.createRun().setText("The text of the template: " + SECRET);
			byte[] picture = SECRET.getBytes(StandardCharsets.UTF_8);
			text.createRun().addPicture(new ByteArrayInputStream(picture), PictureType.PNG, SECRET + ".png", 9525, 9525);
			XWPFComment comment = file.createComments().createComment(BigInteger.ONE);
			comment.createParagraph().createRun().setText(SECRET);
			XWPFHeader old = file.createHeader(HeaderFooterType.DEFAULT);
			old.createParagraph().createRun().setText("An earlier head: " + SECRET);
			CTSectPr first = file.createParagraph().getCTP().addNewPPr().addNewSectPr();
			first.set(file.getDocument().getBody().getSectPr());
			file.getDocument().getBody().unsetSectPr();
			CTSectPr section = file.getDocument().getBody().addNewSectPr();
			XWPFHeaderFooterPolicy lines = new XWPFHeaderFooterPolicy(file, section);
			XWPFParagraph line = lines.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
			line.setStyle("Titel");
			line.createRun().setText("The Trust");
			lines.createFooter(XWPFHeaderFooterPolicy.DEFAULT).createParagraph().createRun().setText("Registered in Leeds");
			CTPageSz size = section.addNewPgSz();
			size.setW(BigInteger.valueOf(12240));
			size.setH(BigInteger.valueOf(15840));
			CTPageMar margins = section.addNewPgMar();
			margins.setTop(BigInteger.valueOf(2000));
			margins.setBottom(BigInteger.valueOf(1800));
			margins.setLeft(BigInteger.valueOf(1700));
			margins.setRight(BigInteger.valueOf(1100));
			margins.setHeader(BigInteger.valueOf(700));
			margins.setFooter(BigInteger.valueOf(600));
			margins.setGutter(BigInteger.ZERO);
			file.getProperties().getCoreProperties().setDescription(SECRET);
			file.getProperties().getCustomProperties().addProperty("Project", SECRET);
			file.getProperties().getExtendedProperties().setCompany(SECRET);
			file.getPackage().replaceContentType(XWPFRelation.DOCUMENT.getContentType(), XWPFRelation.TEMPLATE.getContentType());
			return packed(file);
		}
	}

	/** A file that says nothing of its looks but one style, named oddly. */
	static byte[] bare() throws IOException {
		try (XWPFDocument file = new XWPFDocument()) {
			file.createParagraph().createRun().setText(SECRET);
			CTStyle style = CTStyle.Factory.newInstance();
			style.setStyleId("x1");
			style.addNewName().setVal("  HEADING   1 ");
			file.createStyles().addStyle(new XWPFStyle(style));
			return packed(file);
		}
	}

	/** A file with another content type. */
	static byte[] ofType(XWPFRelation type) throws IOException {
		try (XWPFDocument file = new XWPFDocument()) {
			file.getPackage().replaceContentType(XWPFRelation.DOCUMENT.getContentType(), type.getContentType());
			return packed(file);
		}
	}

	private static byte[] packed(XWPFDocument file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		file.write(out);
		return out.toByteArray();
	}
}
