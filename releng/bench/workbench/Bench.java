package workbench;

import org.eclipse.ui.IStartup;

/** What is measured in the running workbench, once its window is there: the system property {@code org.tenday.bench} says what. */
public final class Bench implements IStartup {

	@Override
	public void earlyStartup() {
		new Thread(() -> {
			int status = 1;
			try {
				measure(System.getProperty("org.tenday.bench", ""));
				status = 0;
			} catch (Exception | AssertionError e) {
				e.printStackTrace();
			}
			System.out.flush();
			System.exit(status);
		}, "Bench").start();
	}

	private static void measure(String what) throws Exception {
		switch (what) {
		case "start" -> new Start().run();
		case "open-large" -> new OpenLarge().run();
		case "preview" -> new Preview().run();
		default -> throw new IllegalArgumentException("nothing is measured that is named " + what);
		}
	}
}
