package org.tenday.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.LogManager;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * The product without a window. The launch script says by system properties what only it knows: {@code tenday.cwd}, the folder in which the
 * command was typed, and {@code tenday.terminal}, whether standard error is a terminal.
 */
public final class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		// What libraries have to say of a drawing is no line of Tenday's on standard error; its own writers say what they could not print.
		LogManager.getLogManager().reset();
		String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		Path folder = Path.of(System.getProperty("tenday.cwd", System.getProperty("user.dir"))).toAbsolutePath();
		Terminal terminal = new Terminal(System.out, System.err, Boolean.getBoolean("tenday.terminal"), folder);
		Version version = FrameworkUtil.getBundle(Application.class).getVersion();
		String number = "%d.%d.%d".formatted(version.getMajor(), version.getMinor(), version.getMicro());
		CommandLine line = new CommandLine(CommandLine.commands(Installed.inPlatform(), InstalledAddOns.inPlatform()), number);
		LeftOut leftOut = new LeftOut(terminal, Platform.getLogFileLocation());
		Platform.addLogListener(leftOut);
		try {
			return line.run(List.of(words), terminal).number();
		} finally {
			Platform.removeLogListener(leftOut);
		}
	}

	@Override
	public void stop() {
		// The running command ends by itself; an export stops when the process is told to end.
	}
}
