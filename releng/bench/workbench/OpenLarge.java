package workbench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.tenday.ui.StableId;

/**
 * Opens the programme in the folder that {@code org.tenday.bench.folder} names as the menu does, and says how long the window kept anybody
 * waiting meanwhile and when the navigator listed all modules, of which there are {@code org.tenday.bench.modules}.
 */
final class OpenLarge {

	private static final String OPEN = "org.tenday.ui.command.openProgramme";
	private static final long CALM_MILLIS = 1_000;

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final int modules = Integer.getInteger("org.tenday.bench.modules");

	void run() throws Exception {
		new Answering(display).awaitCalm(CALM_MILLIS);
		Answering answering = new Answering(display);
		long start = System.nanoTime();
		Duration all = processor();
		long window = windowMillis();
		display.asyncExec(() -> open(System.getProperty("org.tenday.bench.folder")));
		while (!on(this::isListed)) {
			answering.ask();
		}
		long listed = System.nanoTime();
		while (!on(this::isFilled)) {
			answering.ask();
		}
		long filled = System.nanoTime();
		long calm = answering.awaitCalm(CALM_MILLIS);
		double longest = answering.signs().stream().mapToDouble(Answering.Sign::millis).max().orElseThrow();
		long noticed = answering.signs().stream().filter(sign -> sign.millis() > Answering.NOTICED_MILLIS)
				.mapToLong(Answering.Sign::answered)
				.max().orElse(start);
		System.out.printf(Locale.ROOT, "programme in the navigator      %6d ms%n", (listed - start) / 1_000_000);
		System.out.printf(Locale.ROOT, "all %,d modules in the navigator %6d ms%n", modules, (filled - start) / 1_000_000);
		System.out.printf(Locale.ROOT, "window answers at once again    %6d ms, calm from %d ms%n", (noticed - start) / 1_000_000,
				(calm - start) / 1_000_000);
		System.out.printf(Locale.ROOT, "longest wait for an answer      %6.0f ms%n", longest);
		System.out.printf(Locale.ROOT, "processor's time                %6d ms, of it for the window %d ms%n",
				processor().minus(all).toMillis(), windowMillis() - window);
	}

	/** Of all that this process does; unlike what a clock says it is the same when the machine is busy with other things. */
	private static Duration processor() {
		return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
	}

	private long windowMillis() {
		return ManagementFactory.getThreadMXBean().getThreadCpuTime(display.getThread().threadId()) / 1_000_000;
	}

	private <T> T on(Callable<T> work) throws Exception {
		return display.syncCall(work::call);
	}

	private static void open(String folder) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
					PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(OPEN), Map.of(OPEN + ".folder", folder)), null);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private boolean isListed() {
		return navigator().filter(tree -> tree.getItemCount() > 0).isPresent();
	}

	/** Opens what is listed, as a click on its triangle does, and looks whether every module is there. */
	private boolean isFilled() {
		TreeItem programme = navigator().orElseThrow().getItem(0);
		expand(programme);
		Optional<TreeItem> all = Arrays.stream(programme.getItems()).filter(item -> item.getText().startsWith("Modules")).findFirst();
		all.ifPresent(OpenLarge::expand);
		return all.filter(item -> item.getItemCount() == modules
				&& Arrays.stream(item.getItems()).allMatch(module -> !module.getText().isEmpty())).isPresent();
	}

	private static void expand(TreeItem item) {
		if (!item.getExpanded()) {
			Event event = new Event();
			event.item = item;
			item.getParent().notifyListeners(SWT.Expand, event);
			item.setExpanded(true);
		}
	}

	private Optional<Tree> navigator() {
		return Stream.of(display.getShells()).flatMap(OpenLarge::all)
				.filter(control -> StableId.of(control).equals(Optional.of("navigator.tree")) && control.isVisible())
				.map(Tree.class::cast).findFirst();
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(OpenLarge::all))
				: Stream.of(control);
	}
}
