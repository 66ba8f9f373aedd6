package workbench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Block;
import org.tenday.model.Session;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.preview.PreviewView;
import org.tenday.ui.internal.programmes.Programmes;

/**
 * Types into blocks of text, some here and some there in the programme that is open, with real key presses, and says how long it took until
 * the page with the letter was painted. A page that shows an earlier letter only does not count.
 */
final class Preview {

	private static final int PLACES = 5;
	private static final long PATIENCE_MILLIS = 60_000;
	private static final String TYPED = "the quick brown fox ";

	private final int keys = Integer.getInteger("org.tenday.bench.keys", 100);
	private final int pause = Integer.getInteger("org.tenday.bench.pause", 150);
	private final Display display = PlatformUI.getWorkbench().getDisplay();

	void run() throws Exception {
		OpenProgramme programme = await("the programme", () -> PlatformUI.getWorkbench().getService(Programmes.class).open().all().stream()
				.findFirst());
		List<Node.OfBlock> places = places(programme);
		PreviewView view = onDisplay(() -> (PreviewView) page().showView(PreviewView.ID));
		Typing typing = onDisplay(() -> new Typing(view, find("preview.page").orElseThrow()));
		for (Node.OfBlock place : places) {
			long start = System.nanoTime();
			onDisplay(() -> {
				EditorOpener.open(page(), place);
				return null;
			});
			await("the page of " + place.block(), () -> view.placeOf(place.block()));
			System.out.printf(Locale.ROOT, "%s: shown %d ms after it was opened%n", place.session(),
					(System.nanoTime() - start) / 1_000_000);
			StyledText field = await("the text of " + place.block(), () -> find("block.text").map(StyledText.class::cast));
			onDisplay(() -> {
				field.setCaretOffset(0);
				return field.forceFocus();
			});
			await("the focus", () -> field.isFocusControl() ? Optional.of(true) : Optional.empty());
			onDisplay(() -> typing.in(field));
			for (int i = 0; i < keys / PLACES; i++) {
				long due = System.nanoTime() + pause * 1_000_000L;
				typing.press(display, TYPED.charAt(i % TYPED.length()));
				Thread.sleep(Math.max(1, (due - System.nanoTime()) / 1_000_000));
			}
			await("the last letter", () -> typing.isDone() ? Optional.of(true) : Optional.empty());
			System.out.printf(Locale.ROOT, "%s: key press to refreshed preview, worst %.0f ms%n", place.session(),
					onDisplay(typing::worst));
		}
		typing.report(System.out);
		System.out.printf(Locale.ROOT, "processor's time since the start  %d ms%n",
				ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis());
	}

	/** Blocks of text in sessions that are as far from one another as may be. */
	private static List<Node.OfBlock> places(OpenProgramme programme) {
		List<Node.OfBlock> all = programme.programme().modules().stream().flatMap(module -> module.sessions().stream()
				.flatMap(session -> text(session).map(block -> new Node.OfBlock(programme, module.id(), session.id(), block.id()))))
				.toList();
		return Stream.iterate(0, i -> i + 1).limit(PLACES).map(i -> all.get(i * all.size() / PLACES)).toList();
	}

	private static Stream<Block> text(Session session) {
		return session.blocks().stream().filter(block -> block.type().value().equals("prose")).limit(1);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private Optional<Control> find(String id) {
		return Stream.of(display.getShells()).flatMap(Preview::all)
				.filter(control -> StableId.of(control).equals(Optional.of(id)) && control.isVisible()).findFirst();
	}

	private static Stream<Control> all(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(Preview::all))
				: Stream.of(control);
	}

	private <T> T onDisplay(Callable<T> work) throws Exception {
		return display.syncCall(work::call);
	}

	private <T> T await(String what, Callable<Optional<T>> search) throws Exception {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (System.currentTimeMillis() < end) {
			Optional<T> found = onDisplay(search);
			if (found.isPresent()) {
				return found.get();
			}
			Thread.sleep(5);
		}
		throw new AssertionError("waited in vain for " + what);
	}
}
