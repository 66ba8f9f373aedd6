package org.tenday.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for words in every byte of a file, and in every byte of what is packed into it: zip parts, PDF streams, pictures in addresses. */
final class Unpacked {

	private static final Pattern EMBEDDED = Pattern.compile(";base64,([A-Za-z0-9+/=\\s]{16,})");

	private final Pattern word;
	private final Set<String> found = new TreeSet<>();

	private Unpacked(Pattern word) {
		this.word = word;
	}

	/** The words of a pattern that are anywhere in a file. */
	static Set<String> words(Pattern word, byte[] file) throws IOException {
		Unpacked search = new Unpacked(word);
		search.bytes(file);
		return search.found;
	}

	private void bytes(byte[] bytes) throws IOException {
		String letters = new String(bytes, StandardCharsets.ISO_8859_1);
		text(letters);
		// Letters of two bytes are the same with their zeros taken away.
		text(letters.replace("\0", ""));
		Matcher embedded = EMBEDDED.matcher(letters);
		while (embedded.find()) {
			bytes(Base64.getMimeDecoder().decode(embedded.group(1)));
		}
		if (letters.startsWith("PK\3\4")) {
			zip(bytes);
		} else if (letters.startsWith("%PDF-")) {
			pdf(bytes);
		}
	}

	private void text(String text) {
		found.addAll(word.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet()));
	}

	private void zip(byte[] bytes) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				text(entry.getName());
				bytes(zip.readAllBytes());
			}
		}
	}

	private void pdf(byte[] bytes) throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			// What is painted is written in numbers of glyphs, so it has to be read as a reader would.
			text(new PDFTextStripper().getText(document));
			for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
				strings(document.getDocument().getObjectFromPool(key).getObject());
			}
			strings(document.getDocument().getTrailer());
		}
	}

	/** Titles and alternative texts, and what streams hold. Objects that are only pointed at are found by their own number. */
	private void strings(COSBase value) throws IOException {
		switch (value) {
		case COSString string -> bytes(string.getBytes());
		case COSArray array -> {
			for (COSBase item : array) {
				strings(item);
			}
		}
		case COSDictionary dictionary -> {
			for (COSBase item : dictionary.getValues()) {
				strings(item);
			}
			if (dictionary instanceof COSStream stream) {
				try (InputStream in = stream.createInputStream()) {
					bytes(in.readAllBytes());
				}
			}
		}
		case null, default -> {
			// numbers, names and pointers
		}
		}
	}
}
