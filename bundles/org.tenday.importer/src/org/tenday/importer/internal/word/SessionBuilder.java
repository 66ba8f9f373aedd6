package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.tenday.importer.Found;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.text.FormattedText;
import org.tenday.importer.internal.text.MinutesInText;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;
import org.tenday.model.Audience;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockId;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.content.Callout;
import org.tenday.model.content.Prose;
import org.tenday.model.content.TrainerNote;

/** Makes a session of what stands below its heading. */
final class SessionBuilder {

	private static final int LONGEST_WORDS = 80;

	private final SessionId id;
	private final String title;
	private final OfficeReport report;
	private final List<Found> found;
	private final List<Block> blocks = new ArrayList<>();
	private final Map<String, Integer> counts = new HashMap<>();
	private final List<Piece> text = new ArrayList<>();
	private String blockTitle = "";
	private String place;
	private int minutes;
	private int minutesOfBlocks;

	/**
	 * @param heading plain words, in which a time may stand
	 * @param place   what people call the place of what comes first
	 * @param found   takes what becomes a block
	 */
	SessionBuilder(SessionId id, String heading, String place, OfficeReport report, List<Found> found) {
		this.id = id;
		this.report = report;
		this.found = found;
		this.place = place;
		title = MinutesInText.without(heading);
		minutes = bounded(MinutesInText.in(heading));
	}

	SessionId id() {
		return id;
	}

	/** What follows stands below a heading that names a block. */
	void block(String heading, String where) {
		endText();
		place = where;
		blockTitle = heading;
		minutesOfBlocks += bounded(MinutesInText.in(heading));
	}

	void add(Flow.Text next) {
		boolean first = blocks.isEmpty() && text.isEmpty() && blockTitle.isEmpty();
		if (first && minutes == 0) {
			minutes = bounded(Outline.minutes(next));
		}
		if (!first || !Outline.isTime(next)) {
			text.add(next.piece());
		}
	}

	void add(Piece piece) {
		text.add(piece);
	}

	void add(Flow.Box box) {
		String own = box.kind().withoutLabel(box.title());
		boolean named = own.isEmpty() && text.isEmpty() && !blockTitle.isEmpty();
		String name = named ? blockTitle : own;
		if (named) {
			blockTitle = "";
		}
		endText();
		String markdown = markdown(box.content());
		boolean trainer = box.kind() == BoxKind.TRAINER;
		add(trainer ? "trainer-note" : "callout", name, trainer ? new TrainerNote(markdown) : new Callout(box.kind().callout(), markdown),
				name.isEmpty() ? words(box.content()) : name);
	}

	void add(Flow.Remark remark) {
		String waiting = text.isEmpty() ? blockTitle : "";
		if (!text.isEmpty()) {
			endText();
		} else {
			blockTitle = "";
		}
		List<Piece> content = new ArrayList<>();
		if (!remark.about().isEmpty()) {
			content.add(new Piece.Paragraph(List.of(Run.words("On “" + remark.about() + "”:"))));
		}
		content.addAll(remark.content());
		String what = remark.title() + ": " + words(remark.content());
		add("trainer-note", remark.title(), new TrainerNote(markdown(content)), what);
		blockTitle = waiting;
	}

	private void endText() {
		String markdown = markdown(text);
		if (!markdown.isEmpty() || !blockTitle.isEmpty()) {
			add("prose", blockTitle, new Prose(markdown), blockTitle.isEmpty() ? words(text) : blockTitle);
		}
		text.clear();
		blockTitle = "";
	}

	private String markdown(List<Piece> pieces) {
		FormattedText formatted = new FormattedText(pieces);
		formatted.simplifications().forEach(sentence -> report.add(place, sentence));
		return formatted.markdown();
	}

	private void add(String type, String name, BlockContent content, String what) {
		int number = counts.merge(type, 1, Integer::sum);
		BlockId block = new BlockId(id + "-" + type + "-" + number);
		Audience audience = content instanceof TrainerNote ? Audience.TRAINER : Audience.DEFAULT;
		blocks.add(new Block(block, new BlockTypeId(type), name, audience, content));
		found.add(new Found(report.origin(place), what, block));
	}

	private static String words(List<Piece> pieces) {
		return pieces.isEmpty() ? "" : Source.shortened(switch (pieces.getFirst()) {
		case Piece.Paragraph paragraph -> Run.plainText(paragraph.words());
		case Piece.Heading heading -> Run.plainText(heading.words());
		case Piece.Quote quote -> words(quote.content());
		case Piece.Listing listing -> listing.lines().stream().findFirst().orElse("");
		case Piece.Table table -> "Table: " + Run.plainText(table.rows().getFirst().cells().stream().findFirst().orElse(List.of()));
		case Piece.Figure figure -> "Picture: " + figure.alt();
		case Piece.Divider ignored -> words(pieces.subList(1, pieces.size()));
		}, LONGEST_WORDS);
	}

	private static int bounded(OptionalInt minutes) {
		return Math.min(minutes.orElse(0), Session.MAX_MINUTES);
	}

	/** Whether there is something in it. */
	boolean isEmpty() {
		return blocks.isEmpty() && blockTitle.isEmpty() && markdown(text).isEmpty();
	}

	Session session() {
		endText();
		if (blocks.isEmpty()) {
			report.add(place, "Nothing stands below this heading, so the session is empty: fill it or take it away.");
		}
		int together = minutes > 0 ? minutes : Math.min(minutesOfBlocks, Session.MAX_MINUTES);
		return Session.of(id, title, together).withBlocks(blocks);
	}
}
