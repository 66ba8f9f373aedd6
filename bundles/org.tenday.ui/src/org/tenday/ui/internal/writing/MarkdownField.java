package org.tenday.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.swt.IFocusService;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.fields.Property;
import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.writing.Draft;
import org.tenday.writing.Formatting;
import org.tenday.writing.Misspelling;
import org.tenday.writing.Proposal;
import org.tenday.writing.Proposals;

/** A field in which Markdown is written: its look, its spelling, its tools and what they do to its text. What is typed is another's business. */
public final class MarkdownField {

	/** The name under which the workbench knows that the focus is in such a field. */
	static final String FOCUS_ID = "org.tenday.ui.markdown";

	private static final String KEY = MarkdownField.class.getName();

	private final StyledText text;
	private final OpenProgramme programme;
	private final Property<String> property;
	private final Proofing proofing;
	private final Proofreader proofreader;
	/** Made when it is first wanted: a form has dozens of fields. */
	private Optional<ProposalPopup> popup = Optional.empty();

	private MarkdownField(StyledText text, Footer footer, OpenProgramme programme, Property<String> property) {
		this.text = text;
		this.programme = programme;
		this.property = property;
		proofing = PlatformUI.getWorkbench().getService(Proofing.class);
		proofreader = new Proofreader(text, programme, proofing, footer::show);
		MarkdownLook look = new MarkdownLook(proofreader::shown);
		text.addLineStyleListener(event -> event.styles = look.styles(event.lineText, event.lineOffset));
		text.setData(KEY, this);
		TextMenu.add(text, this);
		PictureDrop.add(text, this);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(text, "org.tenday.ui.text");
		PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(text, FOCUS_ID);
	}

	/**
	 * Makes a field of a text.
	 *
	 * @param column holds the text alone, and gets what stands below it
	 * @param form   grows with the text
	 */
	public static void make(StyledText text, Composite column, FormToolkit toolkit, ScrolledForm form, OpenProgramme programme,
			Property<String> property) {
		Footer footer = new Footer(column, toolkit, form, text);
		MarkdownField field = new MarkdownField(text, footer, programme, property);
		footer.offer(field);
	}

	/** The field that a control is. */
	static Optional<MarkdownField> of(Control control) {
		return control != null && !control.isDisposed() && control.getData(KEY) instanceof MarkdownField field
				? Optional.of(field)
				: Optional.empty();
	}

	OpenProgramme programme() {
		return programme;
	}

	StyledText text() {
		return text;
	}

	/** The text with its selection, as it is shown. */
	Draft draft() {
		return new Draft(text.getText(), text.getSelection().x, text.getSelection().y);
	}

	/** Does what a tool is for; the caret is ready to go on. */
	void format(Formatting formatting) {
		edit(formatting.label(), formatting.apply(draft()));
		text.setFocus();
		if (formatting == Formatting.CITATION) {
			propose();
		}
	}

	/** Puts another text in the place of this one, as a step with a name of its own. */
	void edit(String label, Draft draft) {
		programme.endTyping();
		programme.edit(label, value -> property.writer().apply(value, draft.text()));
		select(draft);
	}

	private void select(Draft draft) {
		if (!text.isDisposed() && text.getText().equals(draft.text())) {
			text.setSelection(draft.start(), draft.end());
			text.showSelection();
		}
	}

	/** Opens the list of what may be written next. */
	void propose() {
		if (popup.isEmpty()) {
			popup = Optional.of(new ProposalPopup(this, text));
		}
		popup.get().open();
	}

	List<Proposal> proposals() {
		return Proposals.of(programme.programme(), new Draft(text.getText(), text.getCaretOffset(), text.getCaretOffset()));
	}

	Optional<Misspelling> misspellingAt(int offset) {
		return proofreader.at(offset);
	}

	/** Puts another word in the place of one that is misspelt. */
	void mend(Misspelling misspelling, String word) {
		edit("Mend spelling", new Draft(text.getText(), misspelling.start(), misspelling.end()).with(word));
	}

	/** From now on the word is right in this programme, for all who write it. */
	void learn(String word) {
		programme.edit("Add word to dictionary", value -> {
			List<String> words = new ArrayList<>(value.words());
			words.add(word.replace('’', '\''));
			words.sort(String.CASE_INSENSITIVE_ORDER);
			return value.withWords(words);
		});
	}

	/** From now on the word is right, until Tenday is closed. */
	void ignore(String word) {
		proofing.ignore(word.replace('’', '\''));
	}

	/**
	 * Puts pictures that are in the media folder already into the text, and what is known of them into the programme: one step to undo.
	 *
	 * @param pictures at least one
	 * @param from     the text when the pictures were chosen; it may have been edited since
	 */
	void insert(List<Media> pictures, Draft from) {
		String now = property.read(programme.programme()).orElse("");
		int caret = Math.min(from.end(), now.length());
		Draft place = now.equals(from.text()) ? from.select(from.end(), from.end()) : new Draft(now, caret, caret);
		Draft outcome = place.withBlock(pictures.stream().map(Proposals::markdownOf).collect(Collectors.joining("\n\n")));
		programme.endTyping();
		programme.edit(pictures.size() == 1 ? "Insert picture" : "Insert pictures",
				value -> property.writer().apply(withPictures(value, pictures), outcome.text()));
		select(outcome);
	}

	private static Programme withPictures(Programme value, List<Media> pictures) {
		List<Media> media = new ArrayList<>(value.media());
		for (Media picture : pictures) {
			media.removeIf(each -> each.file().equals(picture.file()));
			media.add(picture);
		}
		return value.withMedia(media);
	}
}
