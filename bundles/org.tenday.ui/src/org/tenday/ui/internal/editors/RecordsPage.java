package org.tenday.ui.internal.editors;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.tenday.authoring.fields.ProgrammeFields;
import org.tenday.authoring.fields.Property;
import org.tenday.model.AudienceSegment;
import org.tenday.model.GlossaryEntry;
import org.tenday.model.Person;
import org.tenday.model.Programme;
import org.tenday.model.Reference;
import org.tenday.ui.internal.form.FieldBinder;
import org.tenday.ui.internal.form.FieldStyle;
import org.tenday.ui.internal.form.Panel;
import org.tenday.ui.internal.form.RecordsForm;
import org.tenday.ui.internal.form.Rows;

/** Lists that belong to a programme as a whole: its people, its glossary, what it cites. */
final class RecordsPage extends ProgrammePage {

	/**
	 * One list.
	 *
	 * @param id       begins the stable ids of its fields
	 * @param title    stands above
	 * @param words    say what becomes of it
	 * @param type     of its entries
	 * @param property where it is in a programme
	 */
	private record Part<R extends Record>(String id, String title, String words, Class<R> type, Property<List<R>> property) {

		void add(FieldBinder binder, Composite body) {
			RecordsForm.add(binder, body, new FieldStyle(id, title), type, property);
		}
	}

	static final String PEOPLE = "people";
	static final String GLOSSARY = "glossary";
	static final String REFERENCES = "references";

	private final List<Part<?>> parts;
	private FieldBinder binder;

	private RecordsPage(ProgrammeFormEditor editor, String id, String title, String icon, Part<?>... parts) {
		super(editor, id, title, icon);
		this.parts = List.of(parts);
	}

	static RecordsPage people(ProgrammeFormEditor editor) {
		return new RecordsPage(editor, PEOPLE, "People", "people",
				new Part<>("people", "People", "Who wrote the programme and who teaches it, as the handbook introduces them.", Person.class,
						ProgrammeFields.people()),
				new Part<>("audience", "Audience", "Who the programme is for.", AudienceSegment.class, ProgrammeFields.audience()));
	}

	static RecordsPage glossary(ProgrammeFormEditor editor) {
		return new RecordsPage(editor, GLOSSARY, "Glossary", "glossary",
				new Part<>("glossary", "Glossary", "Words that the handbook explains, by the alphabet; Ctrl+Space in a text proposes them.",
						GlossaryEntry.class, ProgrammeFields.glossary()));
	}

	static RecordsPage references(ProgrammeFormEditor editor) {
		return new RecordsPage(editor, REFERENCES, "References", "text-citation",
				new Part<>("references", "References",
						"Works that texts cite by their keys, as in [@key]; Ctrl+Space in a text proposes them.",
						Reference.class, ProgrammeFields.references()));
	}

	/** The page on which a part of the programme's file is edited, by the part's key. */
	static String idOf(String part) {
		return switch (part) {
		case "people", "audience" -> PEOPLE;
		case "glossary" -> GLOSSARY;
		case "references" -> REFERENCES;
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
		for (Part<?> part : parts) {
			Panel panel = new Panel(form.getToolkit(), body, part.title(), part.words());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(panel.whole());
			panel.body().setLayout(Rows.fields(1));
			part.add(binder, panel.body());
		}
	}

	@Override
	void show(Programme value) {
		binder.show(value);
	}
}
