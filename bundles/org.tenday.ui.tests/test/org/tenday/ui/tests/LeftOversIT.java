package org.tenday.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.junit.jupiter.api.Test;

/** The platform is made for programmers; of what it brings along, trainers see only what is of use to them. */
class LeftOversIT {

	private final IWorkbench workbench = PlatformUI.getWorkbench();

	@Test
	void preferencePagesAreThoseChosen() {
		Set<String> pages = workbench.getDisplay()
				.syncCall(() -> workbench.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
						.filter(node -> !WorkbenchActivityHelper.filterItem(node)).map(IPreferenceNode::getId)
						.filter(id -> !id.startsWith("org.tenday.")).collect(Collectors.toCollection(TreeSet::new)));
		assertOnly(Set.of("org.eclipse.ui.preferencePages.Workbench", "org.eclipse.ui.preferencePages.Views",
				"org.eclipse.ui.preferencePages.ColorsAndFonts", "org.eclipse.ui.preferencePages.Keys",
				"org.eclipse.ui.preferencePages.AutoSave", "org.eclipse.ui.preferencePages.GeneralTextEditor",
				"org.eclipse.ui.editors.preferencePages.Accessibility", "org.eclipse.ui.editors.preferencePages.Spelling",
				"org.eclipse.help.ui.browsersPreferencePage"), pages);
	}

	@Test
	void viewsAreThoseChosen() {
		Set<String> views = Stream.of(workbench.getViewRegistry().getViews()).filter(view -> !WorkbenchActivityHelper.filterItem(view))
				.map(view -> view.getId()).filter(id -> !id.startsWith("org.tenday."))
				.collect(Collectors.toCollection(TreeSet::new));
		assertOnly(Set.of("org.eclipse.help.ui.HelpView", "org.eclipse.pde.runtime.LogView",
				"org.eclipse.ui.cheatsheets.views.CheatSheetView", "org.eclipse.ui.internal.introview",
				"org.eclipse.ui.views.ContentOutline", "org.eclipse.ui.views.ProblemView", "org.eclipse.ui.views.ProgressView",
				"org.eclipse.ui.views.PropertySheet"), views);
	}

	/** The tests run with less of the platform than the product has, so some of what was chosen may be missing here, but not all. */
	private static void assertOnly(Set<String> chosen, Set<String> found) {
		Set<String> others = new TreeSet<>(found);
		others.removeAll(chosen);
		assertEquals(Set.of(), others);
		assertTrue(found.size() > chosen.size() / 2, () -> "so few were found that this test looks in the wrong place: " + found);
	}

	@Test
	void perspectivesAreOurs() {
		assertEquals(List.of("org.tenday.ui.perspective"), Stream.of(workbench.getPerspectiveRegistry().getPerspectives())
				.filter(perspective -> !WorkbenchActivityHelper.filterItem(perspective)).map(perspective -> perspective.getId()).toList());
	}

	@Test
	void wizardsOfThePlatformAreNotOffered() {
		assertEquals(0,
				Stream.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(), workbench.getExportWizardRegistry())
						.flatMap(registry -> Stream.of(registry.getRootCategory().getCategories()))
						.flatMap(category -> Stream.of(category.getWizards()))
						.filter(wizard -> wizard.getId().startsWith("org.eclipse.") && !WorkbenchActivityHelper.filterItem(wizard))
						.count());
	}

	@Test
	void menusAreThoseOfTenday() {
		List<String> menus = workbench.getDisplay()
				.syncCall(() -> Stream.of(workbench.getWorkbenchWindows()[0].getShell().getMenuBar().getItems())
						.map(MenuItem::getText).map(text -> text.replace("&", "")).toList());
		assertTrue(List.of("File", "Edit", "Navigate", "Insert", "Publish", "Window", "Help").containsAll(menus), menus::toString);
		assertTrue(menus.containsAll(List.of("File", "Edit", "Navigate", "Window", "Help")), menus::toString);
	}
}
