package org.tenday.ui.internal.editors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.authoring.fields.ProgrammeFields;
import org.tenday.authoring.fields.Property;
import org.tenday.model.AudienceSegment;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Media;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.ui.internal.form.FieldBinder;
import org.tenday.ui.internal.form.FieldStyle;
import org.tenday.ui.internal.form.Panel;
import org.tenday.ui.internal.form.RecordsForm;
import org.tenday.ui.internal.form.Rows;
import org.tenday.ui.internal.pictures.PictureView;

/** Lists that belong to a programme as a whole: its people, its glossary, what it cites, its pictures. */
final class RecordsPage extends ProgrammePage {

	/**
	 * One list.
	 *
	 * @param id    begins the stable ids of its fields, and is its key in the programme's files
	 * @param title stands above
	 * @param words say what becomes of it
	 * @param maker makes its form
	 */
	private record Part(String id, String title, String words, Maker maker) {

		/** A list to which entries are added here. */
		static <R extends Record> Part of(String id, String title, String words, Class<R> type, Property<List<R>> property) {
			return new Part(id, title, words, (toolkit, binder, body, style) -> RecordsForm.add(binder, body, style, type, property));
		}

		RecordsForm add(FormToolkit toolkit, FieldBinder binder, Composite body) {
			return maker.make(toolkit, binder, body, new FieldStyle(id, title));
		}
	}

	private interface Maker {

		RecordsForm make(FormToolkit toolkit, FieldBinder binder, Composite body, FieldStyle style);
	}

	static final String PEOPLE = "people";
	static final String GLOSSARY = "glossary";
	static final String REFERENCES = "references";
	static final String PICTURES = "pictures";

	private static final String MEDIA = "media";

	private final List<Part> parts;
	private final Map<String, RecordsForm> forms = new HashMap<>();
	private FieldBinder binder;

	private RecordsPage(ProgrammeFormEditor editor, String id, String title, String icon, Part... parts) {
		super(editor, id, title, icon);
		this.parts = List.of(parts);
	}

	static RecordsPage people(ProgrammeFormEditor editor) {
		return new RecordsPage(editor, PEOPLE, "People", "people",
				Part.of("people", "People", "Who wrote the programme and who teaches it, as the handbook introduces them.", Person.class,
						ProgrammeFields.people()),
				Part.of("audience", "Audience", "Who the programme is for.", AudienceSegment.class, ProgrammeFields.audience()));
	}

	static RecordsPage glossary(ProgrammeFormEditor editor) {
		return new RecordsPage(editor, GLOSSARY, "Glossary", "glossary",
				Part.of("glossary", "Glossary", "Words that the handbook explains, by the alphabet; Ctrl+Space in a text proposes them.",
						GlossaryEntry.class, ProgrammeFields.glossary()));
	}

	static RecordsPage references(ProgrammeFormEditor editor) {
		return new RecordsPage(editor, REFERENCES, "References", "text-citation",
				Part.of("references", "References",
						"Works that texts cite by their keys, as in [@key]; Ctrl+Space in a text proposes them.",
						Reference.class, ProgrammeFields.references()));
	}

	static RecordsPage pictures(ProgrammeFormEditor editor) {
		return new RecordsPage(editor, PICTURES, "Pictures", "text-picture", new Part(MEDIA, "Pictures",
				"What is known of the files in the media folder. A picture comes here when it is pasted into a text, dragged there or inserted.",
				(toolkit, binder, body, style) -> {
					RecordsForm form = RecordsForm.addGiven(binder, body, style, Media.class, ProgrammeFields.media());
					PictureView view = new PictureView(toolkit, body, MEDIA + ".picture", editor.programme(),
							editor.programmes().background());
					form.follow(record -> view.show(record.map(Media.class::cast)));
					return form;
				}));
	}

	/** The page on which an entry of the programme's files is edited, by the way to it from the top of its file. */
	static String idOf(List<String> path) {
		return switch (path.isEmpty() ? "" : path.getFirst()) {
		case "people", "audience" -> PEOPLE;
		case "glossary" -> GLOSSARY;
		case "references" -> REFERENCES;
		case MEDIA -> PICTURES;
		default -> OverviewPage.ID;
		};
	}

	@Override
	String heading(Programme value) {
		return getTitle();
	}

	@Override
	void createBody(IManagedForm form, Composite body) {
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.tenday.ui." + getId());
		binder = new FieldBinder(programme(), form);
		body.setLayout(Rows.page(1));
		for (Part part : parts) {
			Panel panel = new Panel(form.getToolkit(), body, part.title(), part.words());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(panel.whole());
			panel.body().setLayout(Rows.fields(1));
			forms.put(part.id(), part.add(form.getToolkit(), binder, panel.body()));
		}
	}

	/** Chooses an entry, by the way to it from the top of its file; a way to no entry leaves the choice as it is. */
	void reveal(List<String> path) {
		if (path.size() > 1 && forms.containsKey(path.getFirst()) && path.get(1).matches("\\d{1,6}")) {
			forms.get(path.getFirst()).reveal(Integer.parseInt(path.get(1)));
		}
	}

	@Override
	void show(Programme value) {
		binder.show(value);
	}
}
