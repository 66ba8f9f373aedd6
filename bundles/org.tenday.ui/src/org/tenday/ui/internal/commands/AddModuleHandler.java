package org.tenday.ui.internal.commands;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tenday.authoring.Edit;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.paste.NewModule;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;
import org.tenday.store.ModuleText;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.navigator.Node;

/** Adds a module of a skill area to the active part's programme, as the area's template has it, and opens it. */
public final class AddModuleHandler extends ProgrammeHandler {

	private static final int MINUTES = 60;

	@Override
	void run(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<OpenProgramme> active = active(event);
		SkillAreas areas = programmes().areas();
		SkillAreaId id = Optional.ofNullable(event.getParameter(CommandIds.MODULE_AREA)).map(SkillAreaId::new).orElse(SkillAreaId.CORE);
		Optional<SkillArea> area = areas.area(id);
		if (page == null || active.isEmpty() || area.isEmpty()) {
			return;
		}
		programmes().background().start("Reading the template", monitor -> template(area.get(), areas),
				template -> add(active.get(), template, page));
	}

	private static Module template(SkillArea area, SkillAreas areas) throws StoreException {
		if (area.template().isEmpty()) {
			String title = area.id().equals(SkillAreaId.CORE) ? "New module" : area.name();
			return new Module(new ModuleId("module"), title, area.id(), "", List.of(),
					List.of(Session.of(new SessionId("session"), "New session", MINUTES)));
		}
		try (InputStream in = URI.create(area.template()).toURL().openStream()) {
			return ModuleText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), areas::recordOf);
		} catch (IOException e) {
			throw new StoreException("The template of the skill area \"%s\" (%s) cannot be read: install the plug-in %s anew."
					.formatted(area.name(), area.template(), area.plugin()), e);
		}
	}

	private static void add(OpenProgramme open, Module template, IWorkbenchPage page) {
		ModuleId added = NewModule.in(open.programme(), template.title(), template).module();
		open.edit(Edit.of("Add module", programme -> NewModule.in(programme, template.title(), template).programme()));
		EditorOpener.open(page, new Node.OfModule(open, added));
	}
}
