package org.tenday.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.tenday.contribution.Contribution;
import org.tenday.contribution.ExtensionPoint;
import org.tenday.contribution.LoosePlugins;

class LeftOutTest {

	@AutoClose
	private final LoosePlugins plugins = new LoosePlugins();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private LeftOut listener() {
		Terminal terminal = new Terminal(new PrintStream(new ByteArrayOutputStream()), new PrintStream(err, true, StandardCharsets.UTF_8),
				false, Path.of(""));
		return new LeftOut(terminal, IPath.fromOSString("tenday.log"));
	}

	private ExtensionPoint point() {
		plugins.add("org.example.shop", "<extension-point id='tools' name='Tools'/>");
		plugins.add("org.example.a", "<extension point='org.example.shop.tools'><tool id='saw'/></extension>");
		return plugins.read((registry, log) -> new ExtensionPoint("org.example.shop.tools", "id", registry, log));
	}

	private List<String> told() {
		plugins.log().forEach(status -> listener().logging(status, status.getPlugin()));
		return err.toString(StandardCharsets.UTF_8).lines().toList();
	}

	@Test
	void whatIsLeftOutIsToldOnOneLineWithWhatToDo() {
		point().read(tool -> tool.required("blade"));
		assertEquals(List.of("tenday: warning: The plug-in org.example.a adds \"saw\" to org.example.shop.tools, which is left out: "
				+ "it has no blade. Tell its makers; the details are in tenday.log."), told());
	}

	@Test
	void whatIsUsedWithAReservationIsForTheLogAlone() {
		ExtensionPoint point = point();
		Contribution saw = point.contributions().getFirst();
		point.say(IStatus.WARNING, saw, "which is blunt", null);
		assertEquals(1, plugins.log().size());
		assertEquals(List.of(), told());
	}

	@Test
	void whatOthersWriteToTheLogIsNotTold() {
		listener().logging(new Status(IStatus.ERROR, "org.example.a", "The plug-in org.example.a is tired."), "org.example.a");
		assertEquals(List.of(), told());
	}
}
