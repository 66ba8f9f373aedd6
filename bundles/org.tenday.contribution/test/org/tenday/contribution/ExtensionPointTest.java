package org.tenday.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ExtensionPointTest {

	@AutoClose
	private final LoosePlugins plugins = new LoosePlugins();

	/** Something that plug-ins bring. */
	public interface Tool {
	}

	/** One of them. */
	public static final class Hammer implements Tool {
	}

	/** One that cannot be made. */
	public static final class Broken implements Tool {
		public Broken() {
			throw new IllegalStateException("no handle");
		}
	}

	private void tool(String plugin, String attributes) {
		plugins.add(plugin, "<extension point=\"org.example.shop.tools\"><tool " + attributes + "/></extension>");
	}

	private ExtensionPoint point() {
		plugins.add("org.example.shop", "<extension-point id=\"tools\" name=\"Tools\"/>");
		return plugins.read((registry, log) -> new ExtensionPoint("org.example.shop.tools", "id", registry, log));
	}

	private <T> List<T> read(Function<Contribution, T> read) {
		return point().read(read);
	}

	private void assertSaid(String... messages) {
		assertEquals(List.of(messages), plugins.said());
	}

	private static String leftOut(String plugin, String id, String why) {
		return "The plug-in org.example.%s adds \"%s\" to org.example.shop.tools, which is left out: %s.".formatted(plugin, id, why);
	}

	@Test
	void theShopsOwnComeFirstThenTheOthersByTheNamesOfTheirPlugins() {
		tool("org.example.b", "id='three'");
		tool("org.example.a", "id='two'");
		tool("org.example.shop", "id='one'");
		assertEquals(List.of("one", "two", "three"), read(tool -> tool.required("id")));
		assertSaid();
	}

	@Test
	void whatIsMissingOrWrongIsLeftOutWithAWordAndTheRestIsThere() {
		tool("org.example.a", "name='nameless'");
		tool("org.example.b", "id='  '");
		tool("org.example.c", "id='Not An Id'");
		tool("org.example.d", "id='d' order='first'");
		tool("org.example.e", "id='e' sharp='very'");
		tool("org.example.f", "id='f'");
		tool("org.example.g", "id='g' order='-3' sharp='false'");
		assertEquals(List.of("f 1000 true", "g -3 false"),
				read(tool -> tool.id("id") + " " + tool.order() + " " + tool.flag("sharp", true)));
		assertSaid(leftOut("a", "", "it has no id"), leftOut("b", "  ", "it has no id"),
				leftOut("c", "Not An Id", "its id \"Not An Id\" is not of small letters, digits and hyphens, at most 64"),
				leftOut("d", "d", "its order \"first\" is not a whole number"),
				leftOut("e", "e", "its sharp \"very\" is neither true nor false"));
	}

	@Test
	void classesAreMadeAndThoseThatCannotBeLeaveTheOthers() {
		tool("org.example.a", "id='a' class='" + Broken.class.getName() + "'");
		tool("org.example.b", "id='b' class='org.example.Gone'");
		tool("org.example.c", "id='c' class='java.lang.Object'");
		tool("org.example.d", "id='d'");
		tool("org.example.e", "id='e' class='" + Hammer.class.getName() + "'");
		List<Tool> tools = read(tool -> tool.make("class", Tool.class));
		assertSame(Hammer.class, tools.getFirst().getClass());
		assertEquals(1, tools.size());
		assertSaid(leftOut("a", "a", "its class " + Broken.class.getName() + " cannot be made"),
				leftOut("b", "b", "its class org.example.Gone cannot be made"),
				leftOut("c", "c", "its class java.lang.Object is no " + Tool.class.getName()), leftOut("d", "d", "it has no class"));
		assertEquals("no handle", root(plugins.log().getFirst().getException()).getMessage());
	}

	private static Throwable root(Throwable exception) {
		return exception.getCause() == null ? exception : root(exception.getCause());
	}

	@Test
	void whateverTheCodeOfAPluginThrowsIsItsOwnTrouble() {
		tool("org.example.a", "id='a'");
		tool("org.example.b", "id='b'");
		assertEquals(List.of("b"), read(tool -> {
			if (tool.plugin().endsWith("a")) {
				throw new LinkageError("made for another Tenday");
			}
			return tool.required("id");
		}));
		assertSaid(leftOut("a", "a", "it fails with java.lang.LinkageError: made for another Tenday"));
	}

	@Test
	void aNameBelongsToThePluginThatFirstAsksForIt() {
		tool("org.example.a", "id='saw'");
		tool("org.example.b", "id='saw'");
		ExtensionPoint point = point();
		List<Contribution> tools = point.contributions();
		assertTrue(point.claim("saw", tools.get(0)).isEmpty());
		assertEquals("org.example.a", point.claim("saw", tools.get(1)).orElseThrow());
	}

	@Test
	void aPluginXmlThatIsNoneIsRefused() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> plugins.add("org.example.a", "<extension"));
		assertEquals("The plugin.xml of org.example.a can't be read: write it as XML.", refusal.getMessage());
	}

	@Test
	void elementsInsideAreContributionsToo() {
		plugins.add("org.example.a",
				"<extension point='org.example.shop.tools'><tool id='a'><part id='x'/><part id='y'/></tool></extension>");
		plugins.add("org.example.b", "<extension point='org.example.shop.tools'><tool id='b'><part/></tool></extension>");
		assertEquals(List.of(List.of("x", "y")),
				read(tool -> tool.children("part").stream().map(part -> part.required("id")).toList()));
		assertSaid(leftOut("b", "b", "its element part has no id"));
	}
}
