package org.tenday.ui.internal.commands;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.tenday.publish.Publication;
import org.tenday.publish.Publications;
import org.tenday.publish.Writer;
import org.tenday.publish.Writers;

/** The Publish menu's entries: for each publication the formats in which it can be made. */
public final class PublishMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		Writers writers = Writers.installed();
		Publications publications = Publications.installed();
		return publications.choices().stream().map(publication -> menu(publication, publications, writers))
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem menu(Publication publication, Publications publications, Writers writers) {
		MenuManager menu = new MenuManager(publication.name(), "org.tenday.ui.publish." + publication.id());
		writers.all().stream().filter(writer -> publications.areWritten(publication.id(), writer))
				.map(writer -> item(publication, writer)).forEach(menu::add);
		return menu;
	}

	private static IContributionItem item(Publication publication, Writer writer) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(),
				"org.tenday.ui.publish." + publication.id() + "." + writer.format(), CommandIds.EXPORT, SWT.PUSH);
		parameter.label = writer.name();
		parameter.parameters = Map.of(CommandIds.EXPORT_PUBLICATION, publication.id(), CommandIds.EXPORT_FORMAT, writer.format());
		return new CommandContributionItem(parameter);
	}
}
