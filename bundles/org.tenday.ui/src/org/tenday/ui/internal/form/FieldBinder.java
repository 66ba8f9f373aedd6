package org.tenday.ui.internal.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.fields.Property;
import org.tenday.model.Programme;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.SpokenName;
import org.tenday.ui.internal.Wording;
import org.tenday.ui.internal.writing.MarkdownField;

/**
 * Makes the fields of a form and ties each to one value of a programme. The parent of a field has a grid of two columns, the first for labels.
 */
public final class FieldBinder {

	/** Where the words of a field stand; the parent's grid has two columns, one, or one for each field. */
	enum Labels {
		BESIDE, ABOVE, NONE
	}

	/** Equal in all forms, so that the fields of one section stand below those of another. */
	private static final int LABEL_WIDTH = 110;

	private final OpenProgramme programme;
	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private final FieldMessages messages;
	private final Labels labels;
	private final List<BoundField> fields = new ArrayList<>();
	private boolean isMaking;

	/** For the form of a page. */
	public FieldBinder(OpenProgramme programme, IManagedForm form) {
		this(programme, form, form.getForm());
	}

	/**
	 * @param page     shows what is refused at its head
	 * @param scrolled the part of the page that the fields are in
	 */
	public FieldBinder(OpenProgramme programme, IManagedForm page, ScrolledForm scrolled) {
		this(programme, page.getToolkit(), scrolled, new FieldMessages(page.getMessageManager()), Labels.BESIDE);
	}

	private FieldBinder(OpenProgramme programme, FormToolkit toolkit, ScrolledForm form, FieldMessages messages, Labels labels) {
		this.programme = programme;
		this.toolkit = toolkit;
		this.form = form;
		this.messages = messages;
		this.labels = labels;
	}

	/** A binder for a part of the same form that comes and goes. */
	FieldBinder part(Labels where) {
		return new FieldBinder(programme, toolkit, form, messages, where);
	}

	FormToolkit toolkit() {
		return toolkit;
	}

	ScrolledForm form() {
		return form;
	}

	OpenProgramme programme() {
		return programme;
	}

	FieldMessages messages() {
		return messages;
	}

	void add(BoundField field) {
		fields.add(field);
		isMaking = true;
		field.show(programme.programme());
		isMaking = false;
	}

	/** Lays the form out after a field has become another one. Whoever makes a form lays it out himself, once, when all of it is there. */
	void reflow() {
		if (!isMaking) {
			form.reflow(true);
		}
	}

	/** Has every field show the programme as it is. */
	public void show(Programme value) {
		fields.forEach(field -> field.show(value));
	}

	/** One line of text. */
	public void line(Composite parent, FieldStyle style, Property<String> property) {
		line(parent, style, property, TextFormat.TEXT);
	}

	/** One line that holds a value written as text. */
	public <T> void line(Composite parent, FieldStyle style, Property<T> property, TextFormat<T> format) {
		text(parent, style, property, format);
	}

	/** A date, typed or chosen from a calendar. */
	void date(Composite parent, FieldStyle style, Property<LocalDate> property) {
		date(parent, style, property, TextFormat.DATE, Optional::of, Function.identity());
	}

	/** A date that may be missing. */
	public void maybeDate(Composite parent, FieldStyle style, Property<Optional<LocalDate>> property) {
		date(parent, style, property, TextFormat.DATE.orNothing(), Function.identity(), Optional::of);
	}

	private <T> void date(Composite parent, FieldStyle style, Property<T> property, TextFormat<T> format,
			Function<T, Optional<LocalDate>> date,
			Function<LocalDate, T> value) {
		label(parent, style, SWT.CENTER);
		Composite row = toolkit.createComposite(parent);
		row.setLayout(Rows.tight(2));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(row);
		Text text = field(row, style, property, format);
		Button button = toolkit.createButton(row, "Calendar…", SWT.PUSH);
		introduce(button, new FieldStyle(style.id() + ".choose", style.label() + ": choose from a calendar", "Alt+Down in the field."));
		DateChooser.add(text, button, style, () -> property.read(programme.programme()).flatMap(date),
				day -> text.setText(format.write().apply(value.apply(day))));
	}

	private <T> Text text(Composite parent, FieldStyle style, Property<T> property, TextFormat<T> format) {
		label(parent, style, SWT.CENTER);
		return field(parent, style, property, format);
	}

	private <T> Text field(Composite parent, FieldStyle style, Property<T> property, TextFormat<T> format) {
		Text text = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(text);
		introduce(text, style);
		add(new TextField<>(text, text::getText, value -> replace(text, value), property, format, programme, messages));
		return text;
	}

	/** One line for which the programme has something to offer. */
	void assisted(Composite parent, FieldStyle style, Property<String> property, Proposals.Of kind) {
		Proposals.add(text(parent, style, property, TextFormat.TEXT), kind, programme);
	}

	private static void replace(Text text, String value) {
		int caret = text.getCaretPosition();
		text.setText(value);
		text.setSelection(Math.min(caret, value.length()));
	}

	/** Text of any length, in Markdown; no label beside it, but a heading above. */
	public void markdown(Composite parent, FieldStyle style, Property<String> property) {
		label(parent, style, SWT.BEGINNING);
		Composite column = toolkit.createComposite(parent);
		column.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		StyledText text = GrowingText.create(column, toolkit, form, 3);
		introduce(text, style);
		add(new TextField<>(text, text::getText, value -> replace(text, value), property, TextFormat.TEXT, programme, messages));
		MarkdownField.make(text, column, toolkit, form, programme, property);
	}

	/** A value that is written in several lines, such as a list with an item a line. */
	public <T> void lines(Composite parent, FieldStyle style, Property<T> property, TextFormat<T> format) {
		StyledText text = growing(parent, style, 3);
		add(new TextField<>(text, text::getText, value -> replace(text, value), property, format, programme, messages));
	}

	private StyledText growing(Composite parent, FieldStyle style, int lines) {
		label(parent, style, SWT.BEGINNING);
		StyledText text = GrowingText.create(parent, toolkit, form, lines);
		introduce(text, style);
		return text;
	}

	/** Replaces what is different and nothing else, so that the rest keeps its marks and stays where it is on the screen. */
	private static void replace(StyledText text, String value) {
		String old = text.getText();
		int same = 0;
		int shorter = Math.min(old.length(), value.length());
		while (same < shorter && old.charAt(same) == value.charAt(same)) {
			same++;
		}
		int end = 0;
		while (end < shorter - same && old.charAt(old.length() - 1 - end) == value.charAt(value.length() - 1 - end)) {
			end++;
		}
		int caret = text.getCaretOffset();
		text.replaceTextRange(same, old.length() - same - end, value.substring(same, value.length() - end));
		text.setCaretOffset(Math.min(caret, text.getCharCount()));
	}

	/** A whole number with the word for what it counts. */
	public void number(Composite parent, FieldStyle style, String unit, int max, Property<Integer> property) {
		label(parent, style, SWT.CENTER);
		Composite row = toolkit.createComposite(parent);
		row.setLayout(Rows.tight(2));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(row);
		Spinner spinner = new Spinner(row, SWT.BORDER);
		toolkit.adapt(spinner, true, false);
		spinner.setValues(0, 0, max, 0, 1, 10);
		withoutWheel(spinner);
		introduce(spinner, style);
		toolkit.createLabel(row, unit);
		add(new ValueField<>(spinner, SWT.Modify, true, spinner::getSelection, spinner::setSelection, property, programme, messages));
	}

	/** Yes or no. */
	public void flag(Composite parent, FieldStyle style, Property<Boolean> property) {
		if (labels == Labels.BESIDE) {
			toolkit.createLabel(parent, "");
		}
		Button button = toolkit.createButton(parent, style.label(), SWT.CHECK);
		introduce(button, style);
		add(new ValueField<>(button, SWT.Selection, false, button::getSelection, button::setSelection, property, programme, messages));
	}

	/** One of the values of an enum. */
	public <E extends Enum<E>> void choice(Composite parent, FieldStyle style, Class<E> values, Property<E> property) {
		Map<E, String> words = new LinkedHashMap<>();
		for (E value : values.getEnumConstants()) {
			words.put(value, Wording.of(value));
		}
		choice(parent, style, words, property);
	}

	/** One of some values; one that is not among them shows as an empty choice. */
	<V> void choice(Composite parent, FieldStyle style, Map<V, String> words, Property<V> property) {
		label(parent, style, SWT.CENTER);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		toolkit.adapt(combo, true, false);
		List<V> order = List.copyOf(words.keySet());
		combo.setItems(words.values().toArray(String[]::new));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		withoutWheel(combo);
		introduce(combo, style);
		Function<Integer, V> at = place -> place < 0 ? null : order.get(place);
		add(new ValueField<>(combo, SWT.Selection, false, () -> at.apply(combo.getSelectionIndex()),
				value -> combo.select(order.indexOf(value)),
				property, programme, messages));
	}

	/** Words that are shown and not edited. */
	public void words(Composite parent, FieldStyle style, String words) {
		label(parent, style, SWT.CENTER);
		Label shown = toolkit.createLabel(parent, words, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(shown);
		introduce(shown, style);
	}

	/** The words beside a field, where there are any. */
	void label(Composite parent, FieldStyle style, int vertical) {
		if (labels == Labels.NONE) {
			return;
		}
		boolean isBeside = labels == Labels.BESIDE;
		Label label = toolkit.createLabel(parent, style.label(), SWT.WRAP);
		label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
		label.setToolTipText(style.help().isEmpty() ? null : style.help());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).indent(0, isBeside && vertical == SWT.BEGINNING ? 4 : 0)
				.hint(isBeside ? LABEL_WIDTH : SWT.DEFAULT, SWT.DEFAULT).applyTo(label);
	}

	/** The words above a field that is as wide as the form. */
	void heading(Composite parent, FieldStyle style) {
		label(parent, style, SWT.BEGINNING);
		if (labels == Labels.BESIDE) {
			Control[] children = parent.getChildren();
			GridDataFactory.fillDefaults().span(2, 1).indent(0, 4).applyTo(children[children.length - 1]);
		}
	}

	static void introduce(Control control, FieldStyle style) {
		StableId.set(control, style.id());
		control.setToolTipText(style.help().isEmpty() ? null : style.help());
		SpokenName.add(control, style.label(), style.help());
	}

	/** Rolling the wheel over a form scrolls it and must not change what stands under the pointer by the way. */
	private static void withoutWheel(Control control) {
		control.addListener(SWT.MouseVerticalWheel, (Event event) -> event.doit = false);
	}
}
