package org.tenday.ui.internal.editors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.authoring.fields.ProgrammeFields;
import org.tenday.model.Edition;
import org.tenday.model.Programme;
import org.tenday.ui.internal.form.FieldBinder;
import org.tenday.ui.internal.form.FieldStyle;
import org.tenday.ui.internal.form.Panel;
import org.tenday.ui.internal.form.RecordsForm;
import org.tenday.ui.internal.form.Rows;
import org.tenday.ui.internal.form.TextFormat;

/** What the cover and the first pages say of a programme. */
final class OverviewPage extends ProgrammePage {

	static final String ID = "overview";

	private FieldBinder binder;

	OverviewPage(ProgrammeFormEditor editor) {
		super(editor, ID, "Overview", "programme");
	}

	@Override
	String heading(Programme value) {
		return value.about().title();
	}

	@Override
	void createBody(IManagedForm form, Composite body) {
		binder = new FieldBinder(programme(), form);
		body.setLayout(Rows.page(1));
		Composite what = section(form.getToolkit(), body, "What it is",
				"Stands on the cover and on the first pages of everything that is printed.");
		binder.line(what, new FieldStyle("programme.title", "Title"), ProgrammeFields.title());
		binder.line(what, new FieldStyle("programme.subtitle", "Subtitle"), ProgrammeFields.subtitle());
		binder.markdown(what, new FieldStyle("programme.aim", "Aim", "What the whole course is for."), ProgrammeFields.aim());
		binder.markdown(what, new FieldStyle("programme.rationale", "Rationale", "Why the course exists; it may cite references."),
				ProgrammeFields.rationale());
		binder.maybeDate(what,
				new FieldStyle("programme.starts", "First day", "The date on which the timetable begins, such as 2027-01-11; empty for "
						+ "no dates."),
				ProgrammeFields.starts());
		Composite edition = section(form.getToolkit(), body, "Edition and rights", "Printed in the footers and on the last page.");
		binder.line(edition, new FieldStyle("programme.version", "Version", "Your own count, such as 1.2."), ProgrammeFields.version());
		binder.line(edition, new FieldStyle("programme.language", "Language", "The language of its words: en-GB, de, fr …"),
				ProgrammeFields.language(), TextFormat.LANGUAGE);
		binder.line(edition, new FieldStyle("programme.licence", "Licence", "Under which others may use it, such as CC BY 4.0."),
				ProgrammeFields.licence());
		binder.markdown(edition, new FieldStyle("programme.attribution", "Attribution", "Whom to name, and for what."),
				ProgrammeFields.attribution());
		Panel editions = new Panel(form.getToolkit(), body, "Editions so far", "Printed with the licence, the newest first.");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(editions.whole());
		editions.body().setLayout(Rows.fields(1));
		RecordsForm.add(binder, editions.body(), new FieldStyle("programme.history", "Editions"), Edition.class, ProgrammeFields.history());
	}

	/** A part of a page with its heading; holds a grid of labels and fields. */
	static Composite section(FormToolkit toolkit, Composite body, String title, String words) {
		Panel panel = new Panel(toolkit, body, title, words);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(panel.whole());
		panel.body().setLayout(Rows.fields(2));
		return panel.body();
	}

	@Override
	void show(Programme value) {
		binder.show(value);
	}
}
