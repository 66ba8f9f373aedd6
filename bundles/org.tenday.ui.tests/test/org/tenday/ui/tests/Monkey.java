package org.tenday.ui.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.tenday.authoring.OpenProgramme;
import org.tenday.model.BlockTypeId;
import org.tenday.model.Module;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.navigator.Node;

/**
 * Does things in the window at random, as somebody does who doesn't know what he does: types, ticks, chooses, adds, moves, removes, undoes,
 * saves, and goes about between pages and editors. The same seed does the same. All on the window's thread.
 */
final class Monkey {

	/** Something that it does, saying what in a few words; empty where there is nothing here to do it to. */
	private interface Deed {

		Optional<String> act() throws CommandException;
	}

	private static final int REMEMBERED = 25;
	private static final List<String> WORDS = List.of("", "a", "evidence ", "Ward 7", "é", "data; ", "\"quoted\" ", "# ", "- item\n", "\n",
			"\n\n", "  ", "10", "**", "[link](", "| a | b |\n", "…", "'", ": ", "ﬁ", "日本", "😀", "\t", "{", "\\", "TBC", "%", "&", "null",
			"~", "0:5");

	private final Random random;
	private final OpenProgramme programme;
	private final NavigableMap<Integer, Deed> deeds = new TreeMap<>();
	private final Deque<String> done = new ArrayDeque<>();
	private final Map<String, Integer> counts = new TreeMap<>();

	/**
	 * @param programme is open in the window
	 * @param types     of the blocks that it adds
	 */
	Monkey(Random random, OpenProgramme programme, List<BlockTypeId> types) {
		this.random = random;
		this.programme = programme;
		add(30, this::type);
		add(6, this::tick);
		add(6, this::choose);
		add(6, this::count);
		add(8, this::select);
		add(3, () -> run("org.tenday.ui.command.addSession", Map.of()));
		add(5, () -> run("org.tenday.ui.command.addBlock", Map.of("org.tenday.ui.command.addBlock.type", oneOf(types).value())));
		add(6, this::rearrange);
		add(8, this::moveCard);
		add(6, this::turn);
		add(6, this::open);
		add(1, this::close);
		add(14, () -> run(Desk.UNDO, Map.of()));
		add(6, () -> run(Desk.REDO, Map.of()));
		add(1, () -> run(Desk.SAVE, Map.of()));
	}

	private void add(int weight, Deed deed) {
		deeds.put((deeds.isEmpty() ? 0 : deeds.lastKey()) + weight, deed);
	}

	/** Does one thing. */
	void act() throws CommandException {
		Optional<String> did = Optional.empty();
		while (did.isEmpty()) {
			Deed deed = deeds.higherEntry(random.nextInt(deeds.lastKey())).getValue();
			remember("(tries)");
			did = deed.act();
			done.removeLast();
		}
		remember(did.get());
		counts.merge(did.get().split(" ")[0], 1, Integer::sum);
	}

	private void remember(String words) {
		done.addLast(words);
		if (done.size() > REMEMBERED) {
			done.removeFirst();
		}
	}

	/** What it did last, the newest at the end. */
	String last() {
		return done.stream().collect(Collectors.joining("\n\t", "\n\t", "\n"));
	}

	/** How often it did what. */
	Map<String, Integer> counts() {
		return counts;
	}

	private <T> T oneOf(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private <T extends Control> Optional<T> any(Class<T> kind, Predicate<T> suitable) {
		List<T> all = formPage().map(IFormPage::getPartControl).map(Monkey::within).orElse(Stream.empty()).filter(kind::isInstance)
				.map(kind::cast).filter(control -> control.isVisible() && control.isEnabled()).filter(suitable).toList();
		return all.isEmpty() ? Optional.empty() : Optional.of(oneOf(all));
	}

	private static Stream<Control> within(Control control) {
		return control instanceof Composite composite
				? Stream.concat(Stream.of(control), Arrays.stream(composite.getChildren()).flatMap(Monkey::within))
				: Stream.of(control);
	}

	private static Optional<FormEditor> editor() {
		return Optional.ofNullable(Desk.page().getActiveEditor()).filter(FormEditor.class::isInstance).map(FormEditor.class::cast);
	}

	private static Optional<IFormPage> formPage() {
		return editor().map(FormEditor::getActivePageInstance);
	}

	private static String name(Control control) {
		return StableId.of(control).orElse(control.getClass().getSimpleName());
	}

	/** Puts a few letters into a text, over some that were there. */
	private Optional<String> type() {
		return any(Control.class, control -> control instanceof Text text && text.getEditable()
				|| control instanceof StyledText area && area.getEditable()).map(control -> {
					control.forceFocus();
					String words = oneOf(WORDS);
					String text = control instanceof Text line ? line.getText() : ((StyledText) control).getText();
					int start = betweenLetters(text, random.nextInt(text.length() + 1));
					int end = betweenLetters(text, Math.min(text.length(), start + random.nextInt(6)));
					if (control instanceof Text line) {
						line.setSelection(start, end);
						line.insert(words);
					} else {
						((StyledText) control).setSelection(start, end);
						((StyledText) control).insert(words);
					}
					return "type \"%s\" into %s over %d–%d".formatted(words.replace("\n", "\\n"), name(control), start, end);
				});
	}

	/** A caret never stands in the middle of a letter that takes two characters. */
	private static int betweenLetters(String text, int at) {
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
	}

	private Optional<String> tick() {
		return any(Button.class, button -> (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0).map(box -> {
			String name = name(box);
			box.setFocus();
			box.setSelection(!box.getSelection());
			box.notifyListeners(SWT.Selection, new Event());
			return "tick " + name;
		});
	}

	private Optional<String> choose() {
		return any(Combo.class, combo -> combo.getItemCount() > 0).map(combo -> {
			String name = name(combo);
			combo.setFocus();
			int index = random.nextInt(combo.getItemCount());
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
			return "choose " + index + " of " + name;
		});
	}

	private Optional<String> count() {
		return any(Spinner.class, spinner -> true).map(spinner -> {
			String name = name(spinner);
			spinner.setFocus();
			int most = Math.min(spinner.getMaximum(), spinner.getMinimum() + 200);
			int number = spinner.getMinimum() + random.nextInt(most - spinner.getMinimum() + 1);
			spinner.setSelection(number);
			spinner.notifyListeners(SWT.Selection, new Event());
			return "count " + number + " in " + name;
		});
	}

	/** Selects a session or a block in the tree of a module's page. */
	private Optional<String> select() {
		return any(Tree.class, tree -> tree.getItemCount() > 0).map(tree -> {
			TreeItem item = oneOf(Arrays.stream(tree.getItems()).flatMap(Monkey::items).toList());
			String words = item.getText();
			tree.setFocus();
			tree.setSelection(item);
			Event event = new Event();
			event.item = item;
			tree.notifyListeners(SWT.Selection, event);
			return "select " + words;
		});
	}

	private static Stream<TreeItem> items(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Monkey::items))
				// What has never been opened holds a line without words.
				.filter(line -> line.getData() != null);
	}

	/** Moves or removes what is selected in the tree of a module's page. */
	private Optional<String> rearrange() {
		return any(Tree.class, tree -> tree.getSelectionCount() > 0).map(tree -> {
			String words = tree.getSelection()[0].getText();
			tree.setFocus();
			return switch (random.nextInt(4)) {
			case 0 -> press(tree, SWT.ALT, SWT.ARROW_UP, "move up " + words);
			case 1 -> press(tree, SWT.ALT, SWT.ARROW_DOWN, "move down " + words);
			// A session goes rarely, so that the programme does not run dry.
			default -> tree.getSelection()[0].getParentItem() == null && random.nextInt(4) > 0
					? press(tree, SWT.ALT, SWT.ARROW_DOWN, "move down " + words)
					: press(tree, 0, SWT.DEL, "remove " + words);
			};
		});
	}

	private Optional<String> moveCard() {
		return any(Control.class, control -> name(control).startsWith("board.card.")).map(card -> {
			String name = name(card);
			card.setFocus();
			if (random.nextInt(20) == 0) {
				return press(card, 0, SWT.DEL, "takeOff " + name);
			}
			int key = oneOf(List.of(SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT));
			return press(card, SWT.ALT, key, "moveCard " + name);
		});
	}

	private static String press(Control control, int modifiers, int key, String what) {
		for (int type : new int[]{ SWT.KeyDown, SWT.KeyUp }) {
			Event event = new Event();
			event.stateMask = modifiers;
			event.keyCode = key;
			event.character = key < 0x100 ? (char) key : 0;
			if (!control.isDisposed()) {
				control.notifyListeners(type, event);
			}
		}
		return what;
	}

	/** Goes to another page of the editor, by its tab. */
	private Optional<String> turn() {
		return formPage().map(IFormPage::getPartControl).flatMap(Monkey::tabs).map(tabs -> {
			int page = random.nextInt(tabs.getItemCount());
			tabs.setSelection(page);
			Event event = new Event();
			event.item = tabs.getItem(page);
			tabs.notifyListeners(SWT.Selection, event);
			return "turn to " + tabs.getItem(page).getText();
		});
	}

	private static Optional<CTabFolder> tabs(Control control) {
		return Stream.iterate(control, above -> above != null, Control::getParent).filter(CTabFolder.class::isInstance)
				.map(CTabFolder.class::cast).findFirst();
	}

	/** Opens the editor of the programme, of a module or of a session, as the navigator does. */
	private Optional<String> open() {
		List<Node> places = new ArrayList<>(List.of(new Node.OfProgramme(programme)));
		programme.programme().timetables().stream().findFirst()
				.ifPresent(timetable -> places.add(new Node.OfTimetable(programme, timetable.id())));
		for (Module module : programme.programme().modules()) {
			places.add(new Node.OfModule(programme, module.id()));
			module.sessions().forEach(session -> places.add(new Node.OfSession(programme, module.id(), session.id())));
		}
		Node place = random.nextInt(4) == 0 ? places.get(random.nextInt(Math.min(2, places.size()))) : oneOf(places);
		EditorOpener.open(Desk.page(), place);
		return Optional.of("open " + place.getClass().getSimpleName() + " " + places.indexOf(place));
	}

	private Optional<String> close() {
		IEditorReference[] editors = Desk.page().getEditorReferences();
		if (editors.length == 0) {
			return Optional.empty();
		}
		IEditorReference closed = editors[random.nextInt(editors.length)];
		String name = closed.getTitle();
		Desk.page().closeEditors(new IEditorReference[]{ closed }, true);
		return Optional.of("close " + name);
	}

	/** Runs a command where the editor has it. */
	private Optional<String> run(String id, Map<String, String> parameters) throws CommandException {
		IEditorPart editor = Desk.page().getActiveEditor();
		IWorkbenchPart active = Desk.page().getActivePart();
		if (editor != null && active != editor) {
			Desk.page().activate(editor);
		}
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		if (!command.isEnabled()) {
			return Optional.empty();
		}
		PlatformUI.getWorkbench().getService(IHandlerService.class)
				.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		return Optional.of(id.substring(id.lastIndexOf('.') + 1) + (parameters.isEmpty() ? "" : " " + parameters.values()));
	}

	/** Whether a window would have to be answered before anything else can be done. */
	static boolean isDialog(Shell shell) {
		return (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0;
	}
}
