package org.tenday.ui.internal.editors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.tenday.authoring.fields.ModuleFields;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.skill.SkillArea;
import org.tenday.ui.internal.form.FieldBinder;
import org.tenday.ui.internal.form.FieldStyle;
import org.tenday.ui.internal.form.ObjectiveList;
import org.tenday.ui.internal.form.Rows;

/** What a module is about, and what learners will be able to do after it. */
final class ModuleOverviewPage extends ProgrammePage {

	static final String ID = "moduleOverview";

	private final ModuleEditor editor;
	private final ModuleId module;
	private FieldBinder binder;

	ModuleOverviewPage(ModuleEditor editor, ModuleId module, String icon) {
		super(editor, ID, "Overview", icon);
		this.editor = editor;
		this.module = module;
	}

	@Override
	String heading(Programme value) {
		return ModuleEditor.titleOf(value, module);
	}

	@Override
	void createBody(IManagedForm form, Composite body) {
		ModuleFields fields = new ModuleFields(module);
		binder = new FieldBinder(programme(), form);
		body.setLayout(Rows.page(1));
		Composite what = OverviewPage.section(form.getToolkit(), body, "What it is", "");
		binder.line(what, new FieldStyle("module.title", "Title"), fields.title());
		binder.markdown(what, new FieldStyle("module.aim", "Aim", "One sentence: what the module is for."), fields.aim());
		binder.words(what, new FieldStyle("module.area", "Skill area"), areaName());
		Composite objectives = OverviewPage.section(form.getToolkit(), body, "Objectives",
				"At the end, learners will be able to … One verb, one skill, with its object.");
		ObjectiveList.add(binder, objectives, module, fields.objectives());
	}

	private String areaName() {
		return editor.area().map(SkillArea::name)
				.orElseGet(() -> "The plug-in of the skill area “%s” is not installed. What it brought is kept as it is."
						.formatted(editor.areaId()));
	}

	@Override
	void show(Programme value) {
		binder.show(value);
	}
}
