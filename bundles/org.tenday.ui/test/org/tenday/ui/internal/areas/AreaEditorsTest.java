package org.tenday.ui.internal.areas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tenday.contribution.LoosePlugins;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Module;
import org.tenday.model.SkillAreaId;
import org.tenday.model.content.Prose;
import org.tenday.skill.SkillAreas;
import org.tenday.ui.BlockEditing;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;

/** What is read of the two extension points, and what is said of what is wrong. The core is the only area here. */
class AreaEditorsTest {

	private static final BlockTypeId PROSE = new BlockTypeId("prose");

	@AutoClose
	private final LoosePlugins plugins = new LoosePlugins();
	private final List<String> told = new ArrayList<>();

	/** A page as a plug-in brings it. */
	public static final class Page implements ModulePage {
		@Override
		public void create(Composite parent, ModuleEditing editing) {
		}

		@Override
		public void show(Module module) {
		}
	}

	/** An editor as a plug-in brings it. */
	public static final class Editor implements BlockEditor<Prose> {
		@Override
		public void create(Composite parent, BlockEditing<Prose> editing) {
		}

		@Override
		public void show(Prose prose) {
		}
	}

	/** An editor that cannot be made. */
	public static final class Failing implements BlockEditor<Prose> {
		public Failing() {
			throw new IllegalStateException("no ink");
		}

		@Override
		public void create(Composite parent, BlockEditing<Prose> editing) {
		}

		@Override
		public void show(Prose prose) {
		}
	}

	@BeforeEach
	void addThePoints() {
		plugins.add("org.tenday.ui", "<extension-point id=\"modulePages\" name=\"P\"/><extension-point id=\"blockEditors\" name=\"E\"/>");
	}

	private void page(String plugin, String attributes) {
		plugins.add(plugin, "<extension point=\"org.tenday.ui.modulePages\"><page " + attributes + "/></extension>");
	}

	private void editor(String plugin, String attributes) {
		plugins.add(plugin, "<extension point=\"org.tenday.ui.blockEditors\"><editor " + attributes + "/></extension>");
	}

	private AreaEditors read() {
		return plugins.read((registry, log) -> new AreaEditors(SkillAreas.core(), registry, log));
	}

	private static String of(Class<?> type) {
		return " class=\"" + type.getName() + "\"";
	}

	private List<String> pages() {
		return read().pages(SkillAreaId.CORE).stream().map(ContributedPage::name).toList();
	}

	private void assertLogged(String... messages) {
		assertEquals(List.of(messages), plugins.said());
	}

	@Test
	void pagesStandInTheirOrderWhicheverPluginComesFirst() {
		page("org.example.a", "id=\"a\" area=\"core\" name=\"Unnumbered\"" + of(Page.class));
		page("org.example.b", "id=\"b\" area=\"core\" name=\"Twenty\" order=\"20\"" + of(Page.class));
		page("org.example.d", "id=\"d\" area=\"core\" name=\"Ten, later\" order=\"10\"" + of(Page.class));
		page("org.example.c", "id=\"c\" area=\"core\" name=\"Ten\" order=\"10\"" + of(Page.class));
		assertEquals(List.of("Ten", "Ten, later", "Twenty", "Unnumbered"), pages());
		assertLogged();
	}

	@Test
	void anotherAreaHasNoneOfThem() {
		page("org.example.a", "id=\"a\" area=\"core\" name=\"Page\"" + of(Page.class));
		assertEquals(List.of(), read().pages(new SkillAreaId("curation")));
	}

	@Test
	void aPageAndAnEditorAreMadeOfTheirClasses() {
		page("org.example.a", "id=\"a\" area=\"core\" name=\"Page\"" + of(Page.class));
		editor("org.example.a.two", "type=\"prose\"" + of(Editor.class));
		AreaEditors editors = read();
		assertTrue(editors.pages(SkillAreaId.CORE).getFirst().page().make(told::add).orElseThrow() instanceof Page);
		assertTrue(editors.editor(PROSE).orElseThrow().make(told::add).orElseThrow() instanceof Editor);
		assertEquals(List.of(), told);
	}

	@Test
	void ofTwoWithOneNameThePluginThatComesFirstByNameKeepsIt() {
		page("org.example.b", "id=\"a\" area=\"core\" name=\"Late\"" + of(Page.class));
		page("org.example.a", "id=\"a\" area=\"core\" name=\"Early\"" + of(Page.class));
		editor("org.example.d", "type=\"prose\"" + of(Editor.class));
		editor("org.example.c", "type=\"prose\"" + of(Editor.class));
		AreaEditors editors = read();
		assertEquals(List.of("Early"), editors.pages(SkillAreaId.CORE).stream().map(ContributedPage::name).toList());
		assertEquals("org.example.c", editors.editor(PROSE).orElseThrow().plugin());
		assertLogged("The plug-in org.example.b adds \"a\" to org.tenday.ui.modulePages, which is left out: "
				+ "the plug-in org.example.a brings one of the same id already.",
				"The plug-in org.example.d adds \"prose\" to org.tenday.ui.blockEditors, which is left out: "
						+ "the plug-in org.example.c brings one of the same type already.");
	}

	@Test
	void whatIsMissingIsSaidAndTheRestStays() {
		page("org.example.a", "area=\"core\" name=\"Page\"" + of(Page.class));
		page("org.example.b", "id=\"b\" name=\"Page\"" + of(Page.class));
		page("org.example.c", "id=\"c\" area=\"core\"" + of(Page.class));
		page("org.example.d", "id=\"d\" area=\"core\" name=\"Page\"");
		page("org.example.e", "id=\"e\" area=\"core\" name=\"Whole\"" + of(Page.class));
		editor("org.example.f", of(Editor.class));
		editor("org.example.g", "type=\"prose\"");
		assertEquals(List.of("Whole"), pages());
		assertLogged(refused("a", "", "modulePages", "it has no id"), refused("b", "b", "modulePages", "it has no area"),
				refused("c", "c", "modulePages", "it has no name"), refused("d", "d", "modulePages", "it has no class"),
				refused("f", "", "blockEditors", "it has no type"), refused("g", "prose", "blockEditors", "it has no class"));
	}

	@Test
	void whatIsWrongIsSaid() {
		page("org.example.a", "id=\"a\" area=\"No Area\" name=\"Page\"" + of(Page.class));
		page("org.example.b", "id=\"b\" area=\"nobodys\" name=\"Page\"" + of(Page.class));
		page("org.example.c", "id=\"c\" area=\"core\" name=\"Page\" order=\"first\"" + of(Page.class));
		editor("org.example.d", "type=\"a.b.c\"" + of(Editor.class));
		editor("org.example.e", "type=\"nobodys.type\"" + of(Editor.class));
		assertEquals(List.of(), pages());
		assertLogged(
				refused("a", "a", "modulePages",
						"\"No Area\" is not the id of a skill area: use small letters, digits and hyphens, at most 64"),
				refused("b", "b", "modulePages", "no plug-in brings the skill area \"nobodys\""),
				refused("c", "c", "modulePages", "its order \"first\" is not a whole number"),
				refused("d", "a.b.c", "blockEditors",
						"\"a.b.c\" is not a block type: write a name such as prose, or area.name for a skill area's own"),
				refused("e", "nobodys.type", "blockEditors", "no plug-in brings the block type \"nobodys.type\""));
	}

	private static String refused(String plugin, String id, String point, String why) {
		return "The plug-in org.example.%s adds \"%s\" to org.tenday.ui.%s, which is left out: %s.".formatted(plugin, id, point, why);
	}

	@Test
	void whatCannotBeMadeIsToldInOneSentenceWithThePluginsName() {
		editor("org.example.a", "type=\"prose\"" + of(Failing.class));
		assertTrue(read().editor(PROSE).orElseThrow().make(told::add).isEmpty());
		assertEquals(List.of("What the plug-in org.example.a brings for this cannot be made: no ink. "
				+ "Tell its makers; Window > Error log holds the details."), told);
		assertLogged("The plug-in org.example.a adds \"prose\" to org.tenday.ui.blockEditors, which cannot be made: "
				+ "java.lang.IllegalStateException: no ink");
	}

	@Test
	void aClassOfAnotherKindIsNoEditor() {
		editor("org.example.a", "type=\"prose\"" + of(Page.class));
		assertTrue(read().editor(PROSE).orElseThrow().make(told::add).isEmpty());
		assertTrue(told.getFirst().contains("is no org.tenday.ui.BlockEditor"), told.getFirst());
	}
}
