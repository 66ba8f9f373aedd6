package org.tenday.skill.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tenday.document.Element;
import org.tenday.document.Theme.Colour;
import org.tenday.model.BlockContent;
import org.tenday.model.BlockTypeId;
import org.tenday.skill.BlockComposer;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillArea;

class AreaReaderTest {

	private static final Object TOKEN = new Object();

	private final IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(new File[0], new boolean[0]), TOKEN,
			TOKEN);
	private final List<IStatus> log = new ArrayList<>();

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

	@AfterEach
	void stop() {
		registry.stop(TOKEN);
	}

	private void plugin(String name, String content) {
		String xml = "<plugin>" + content + "</plugin>";
		InputStream in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
		assertTrue(registry.addContribution(in, ContributorFactorySimple.createContributor(name), false, name, null, TOKEN));
	}

	private List<SkillArea> read() {
		plugin("org.tenday.skill", "<extension-point id=\"areas\" name=\"Areas\"/>");
		return new AreaReader(registry, log::add).read();
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
		plugin("org.example.a",
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
		assertEquals(List.of(), log);
	}

	@Test
	void ofTwoAreasWithOneIdThePluginThatComesFirstByNameKeepsIt() {
		plugin("org.example.b", area("id=\"curation\" name=\"Late\" colour=\"0f766e\""));
		plugin("org.example.a", area("id=\"curation\" name=\"Early\" colour=\"0f766e\""));
		List<SkillArea> areas = read();
		assertEquals(List.of("Early"), areas.stream().map(SkillArea::name).toList());
		assertReported("The plug-in org.example.b adds \"curation\" to org.tenday.skill.areas, which is left out: "
				+ "the plug-in org.example.a brings a skill area of the same id already.");
	}

	@Test
	void aTypeThatCannotBeMadeLeavesTheOthers() {
		plugin("org.example.a",
				area("id=\"curation\" name=\"Curation\" colour=\"0f766e\"", FailingType.class, CodesType.class, String.class));
		assertEquals(1, read().getFirst().types().size());
		assertEquals(2, log.size(), log.toString());
		assertTrue(log.getFirst().getMessage().contains(FailingType.class.getName()), log.getFirst().getMessage());
		assertTrue(log.getFirst().getException() != null);
	}

	@Test
	void aTypeOfAnotherAreaIsLeftOut() {
		plugin("org.example.a", area("id=\"other\" name=\"Other\" colour=\"0f766e\"", CodesType.class));
		assertEquals(List.of(), read().getFirst().types());
		assertEquals(1, log.size());
	}

	@Test
	void whatIsMissingOrWrongIsSaid() {
		plugin("org.example.a", area("id=\"Data Curation\" name=\"X\" colour=\"0f766e\""));
		plugin("org.example.b", area("id=\"b\" colour=\"0f766e\""));
		plugin("org.example.c", area("id=\"c\" name=\"C\" colour=\"green\""));
		plugin("org.example.d", area("id=\"d\" name=\"D\" colour=\"0f766e\" order=\"first\""));
		assertEquals(List.of(), read());
		assertEquals(4, log.size());
		assertTrue(log.get(1).getMessage().endsWith("which is left out: it has no name."), log.get(1).getMessage());
		assertTrue(log.get(2).getMessage().contains("\"green\" is not six hexadecimal digits"));
		assertTrue(log.get(3).getMessage().contains("\"first\" is not a whole number"));
	}

	private void assertReported(String message) {
		assertEquals(List.of(message), log.stream().map(IStatus::getMessage).toList());
	}
}
