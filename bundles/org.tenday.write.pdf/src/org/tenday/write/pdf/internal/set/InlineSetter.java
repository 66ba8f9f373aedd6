package org.tenday.write.pdf.internal.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tenday.document.Element;
import org.tenday.document.Inline;
import org.tenday.document.LinkTarget;
import org.tenday.write.pdf.internal.type.Piece;
import org.tenday.write.pdf.internal.type.Tag;
import org.tenday.write.pdf.internal.type.Tag.Role;
import org.tenday.write.pdf.internal.type.Target;
import org.tenday.write.pdf.internal.type.TextStyle;

/** Flattens the words of a paragraph to pieces that each look the same from end to end. */
final class InlineSetter {

	private final Job job;
	private final NoteSetter notes;

	/** Sets the footnotes that are found among the words. */
	@FunctionalInterface
	interface NoteSetter {

		/**
		 * @param number of the note
		 * @param tag    its node in the structure
		 */
		void set(List<Element> content, int number, Tag tag);
	}

	InlineSetter(Job job, NoteSetter notes) {
		this.job = job;
		this.notes = notes;
	}

	/** The pieces of a paragraph, which belong to a tag. */
	List<Piece> pieces(List<Inline> content, TextStyle style, Tag tag) {
		List<Piece> pieces = new ArrayList<>();
		add(pieces, content, style, tag, null);
		return pieces;
	}

	/** The pieces of some words for measuring alone: nothing is counted, nothing warned of. */
	List<Piece> measured(List<Inline> content, TextStyle style) {
		List<Piece> pieces = new ArrayList<>();
		for (Inline inline : content) {
			switch (inline) {
			case Inline.Text text -> pieces.add(new Piece.Words(text.text(), style, null, null));
			case Inline.Strong strong -> pieces.addAll(measured(strong.content(), style.bold()));
			case Inline.Emphasis emphasis -> pieces.addAll(measured(emphasis.content(), style.italic()));
			case Inline.Struck struck -> pieces.addAll(measured(struck.content(), style));
			case Inline.Code code -> pieces.add(new Piece.Words(code.text(), job.styles().code(style), null, null));
			case Inline.Link link -> pieces.addAll(measured(link.content(), style));
			case Inline.Jump jump -> pieces.addAll(measured(jump.content(), style));
			case Inline.Icon ignored -> pieces.add(new Piece.Words("\u2014", style, null, null));
			case Inline.LineBreak ignored -> pieces.add(new Piece.Break(null));
			case Inline.Footnote ignored -> pieces.add(new Piece.Words("10", style.raised(), null, null));
			}
		}
		return pieces;
	}

	private void add(List<Piece> pieces, List<Inline> content, TextStyle style, Tag tag, Target target) {
		for (Inline inline : content) {
			switch (inline) {
			case Inline.Text text -> pieces.add(new Piece.Words(text.text(), style, tag, target));
			case Inline.Strong strong -> add(pieces, strong.content(), style.bold(), tag, target);
			case Inline.Emphasis emphasis -> add(pieces, emphasis.content(), style.italic(), tag, target);
			case Inline.Struck struck -> add(pieces, struck.content(), style.struckThrough(), tag, target);
			case Inline.Code code -> pieces.add(new Piece.Words(code.text(), job.styles().code(style), tag.child(Role.CODE), target));
			case Inline.Link link -> link(pieces, link, style, tag, target);
			case Inline.Jump jump -> jump(pieces, jump, style, tag, target);
			case Inline.Icon icon -> icon(pieces, icon, style, tag);
			case Inline.LineBreak ignored -> pieces.add(new Piece.Break(tag));
			case Inline.Footnote footnote -> {
				int number = job.nextNote();
				notes.set(footnote.content(), number, tag.child(Role.NOTE));
				pieces.add(new Piece.NoteMark(Integer.toString(number), style.raised(), tag.child(Role.REFERENCE), number));
			}
			}
		}
	}

	private void link(List<Piece> pieces, Inline.Link link, TextStyle style, Tag tag, Target target) {
		Optional<String> address = LinkTarget.of(link.target());
		if (address.isEmpty()) {
			job.warn("The link \"%s\" leads to \"%s\", which is no address that may be linked: it is printed as plain words."
					.formatted(Inline.plainText(link.content()), link.target()));
			add(pieces, link.content(), style, tag, target);
			return;
		}
		String words = Inline.plainText(link.content()).strip();
		Target there = Target.outside(address.get(),
				words.isEmpty() || words.equals(link.target()) ? link.target() : words + " (" + link.target() + ")");
		add(pieces, link.content(), linked(style), tag.child(Role.LINK), there);
	}

	private void jump(List<Piece> pieces, Inline.Jump jump, TextStyle style, Tag tag, Target target) {
		if (job.outline().has(jump.anchor())) {
			String words = Inline.plainText(jump.content()).strip();
			add(pieces, jump.content(), linked(style), tag.child(Role.LINK),
					Target.inside(jump.anchor(), words.isEmpty() ? jump.anchor() : words));
		} else {
			job.warn("The link \"" + Inline.plainText(jump.content()) + "\" leads nowhere: nothing in the document has the anchor "
					+ jump.anchor()
					+ ".");
			add(pieces, jump.content(), style, tag, target);
		}
	}

	private TextStyle linked(TextStyle style) {
		return style.withColour(job.styles().colours().accent()).withLine();
	}

	private void icon(List<Piece> pieces, Inline.Icon icon, TextStyle style, Tag tag) {
		Optional<Pictures.Ready> ready = job.pictures().find(new Element.Picture.OfImage(icon.image()));
		if (ready.isEmpty()) {
			pieces.add(new Piece.Words("[" + icon.image().alt() + "]", style, tag, null));
			return;
		}
		Pictures.Ready picture = ready.get();
		double height = Math.min(style.size(), picture.natural().height());
		double width = picture.natural().width() * height / picture.natural().height();
		String alt = icon.image().alt();
		pieces.add(new Piece.Icon(picture.object(), width, height, alt.isBlank() ? null : tag.figure(alt)));
	}
}
