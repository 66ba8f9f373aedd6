package org.tenday.skill.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tenday.contribution.LoosePlugins;
import org.tenday.document.Element;
import org.tenday.document.Theme.Colour;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillArea;

class AreaReaderTest {

	@AutoClose
	private final LoosePlugins plugins = new LoosePlugins();

	/** What its blocks hold. */
	public record Codes(String system) implements BlockContent {
	}

	/** A type as a plug-in brings it. */
	public static final class CodesType implements BlockType<Codes> {
		@Override
		public BlockTypeId id() {
			return new BlockTypeId("curation.codes");
		}

		@Override
		public String label() {
			return "Codes";
		}

		@Override
		public Codes blank() {
			return new Codes("");
		}

		@Override
		public List<Element> handbook(Codes codes, BlockComposer composer) {
			return List.of();
		}
	}

	/** A type that cannot be made. */
	public static final class FailingType implements BlockType<Codes> {
		public FailingType() {
			throw new IllegalStateException("no ink");
		}

		@Override
		public BlockTypeId id() {
			return new BlockTypeId("curation.failing");
		}

		@Override
		public String label() {
			return "Failing";
		}

		@Override
		public Codes blank() {
			return new Codes("");
		}

		@Override
		public List<Element> handbook(Codes codes, BlockComposer composer) {
			return List.of();
		}
	}

	private List<SkillArea> read() {
		plugins.add("org.tenday.skill", "<extension-point id=\"areas\" name=\"Areas\"/>");
		return plugins.read(AreaReader::new).read();
	}

	private static String area(String attributes, Class<?>... types) {
		StringBuilder text = new StringBuilder("<extension point=\"org.tenday.skill.areas\"><area " + attributes + ">");
		for (Class<?> type : types) {
			text.append("<blockType class=\"").append(type.getName()).append("\"/>");
		}
		return text.append("</area></extension>").toString();
	}

	@Test
	void anAreaIsReadWithAllThatItSays() {
		plugins.add("org.example.a",
				area("id=\"curation\" name=\"Data curation\" icon=\"icons/c.svg\" template=\"m.yaml\" colour=\"0f766e\" order=\"30\"",
						CodesType.class));
		SkillArea area = read().getFirst();
		assertEquals("Data curation", area.name());
		assertEquals("org.example.a", area.plugin());
		assertEquals("platform:/plugin/org.example.a/icons/c.svg", area.icon());
		assertEquals("platform:/plugin/org.example.a/m.yaml", area.template());
		assertEquals(Colour.of("0f766e"), area.colour());
		assertEquals(30, area.order());
		assertEquals("curation.codes", area.types().getFirst().id().value());
		assertEquals(Codes.class, area.types().getFirst().content());
		assertEquals(List.of(), plugins.log());
	}

	@Test
	void ofTwoAreasWithOneIdThePluginThatComesFirstByNameKeepsIt() {
		plugins.add("org.example.b", area("id=\"curation\" name=\"Late\" colour=\"0f766e\""));
		plugins.add("org.example.a", area("id=\"curation\" name=\"Early\" colour=\"0f766e\""));
		List<SkillArea> areas = read();
		assertEquals(List.of("Early"), areas.stream().map(SkillArea::name).toList());
		assertReported("The plug-in org.example.b adds \"curation\" to org.tenday.skill.areas, which is left out: "
				+ "the plug-in org.example.a brings a skill area of the same id already.");
	}

	@Test
	void aTypeThatCannotBeMadeLeavesTheOthers() {
		plugins.add("org.example.a",
				area("id=\"curation\" name=\"Curation\" colour=\"0f766e\"", FailingType.class, CodesType.class, String.class));
		assertEquals(1, read().getFirst().types().size());
		assertEquals(2, plugins.log().size(), plugins.said().toString());
		assertTrue(plugins.said().getFirst().contains(FailingType.class.getName()), plugins.said().getFirst());
		assertTrue(plugins.log().getFirst().getException() != null);
	}

	@Test
	void aTypeOfAnotherAreaIsLeftOut() {
		plugins.add("org.example.a", area("id=\"other\" name=\"Other\" colour=\"0f766e\"", CodesType.class));
		assertEquals(List.of(), read().getFirst().types());
		assertEquals(1, plugins.log().size());
	}

	@Test
	void whatIsMissingOrWrongIsSaid() {
		plugins.add("org.example.a", area("id=\"Data Curation\" name=\"X\" colour=\"0f766e\""));
		plugins.add("org.example.b", area("id=\"b\" colour=\"0f766e\""));
		plugins.add("org.example.c", area("id=\"c\" name=\"C\" colour=\"green\""));
		plugins.add("org.example.d", area("id=\"d\" name=\"D\" colour=\"0f766e\" order=\"first\""));
		assertEquals(List.of(), read());
		assertEquals(4, plugins.log().size());
		assertTrue(plugins.said().get(1).endsWith("which is left out: it has no name."), plugins.said().get(1));
		assertTrue(plugins.said().get(2).contains("\"green\" is not six hexadecimal digits"));
		assertTrue(plugins.said().get(3).contains("\"first\" is not a whole number"));
	}

	private void assertReported(String message) {
		assertEquals(List.of(message), plugins.said());
	}
}
