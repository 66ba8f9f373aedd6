package org.tenday.ui.internal.preview;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.authoring.ProgrammeChange;
import org.tenday.authoring.ProgrammeListener;
import org.tenday.model.BlockId;
import org.tenday.publish.Writers;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.navigator.Node;
import org.tenday.ui.internal.preview.Question.Place;
import org.tenday.ui.internal.programmes.Programmes;

/**
 * The page or slide of the session that is being edited, as it is printed. Follows what is selected and what is typed; composing and drawing
 * are done beside the user interface, and the last picture stays until there is a new one.
 */
public final class PreviewView extends ViewPart implements OpenProgrammes.Listener, ProgrammeListener, ISelectionListener {

	/** The view's id. */
	public static final String ID = "org.tenday.ui.preview";

	private static final String HINT = "Choose a session of a module to see here how it will be printed.";

	private Programmes programmes;
	private PageCanvas page;
	private Label state;
	private PreviewActions actions;
	private Press press;
	private Optional<Subject> subject = Optional.empty();
	private Optional<Question> shown = Optional.empty();
	private Look look = Look.FIRST;
	private int number = 1;
	private boolean isOutdated;
	/** What has been selected has not been shown yet, so that its beginning is to be shown, whatever happens meanwhile. */
	private boolean isBeginning;
	private boolean isWarm;

	@Override
	public void createPartControl(Composite parent) {
		programmes = getSite().getService(Programmes.class);
		press = new Press(() -> new PageMaker(programmes.areas(), PageMaker.writer(Writers.installed().all())),
				(question, answer) -> onDisplay(() -> show(question, answer)),
				(question, words) -> onDisplay(() -> describe(question, words)));
		parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		state = new Label(parent, SWT.WRAP);
		StableId.set(state, "preview.state");
		GridDataFactory.fillDefaults().grab(true, false).indent(12, 6).applyTo(state);
		page = new PageCanvas(parent, this::open, this::turn);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(page.control());
		actions = new PreviewActions(() -> look, this::choose, this::turn, this::enlarge);
		actions.addTo(getViewSite().getActionBars().getToolBarManager(), getViewSite().getActionBars().getMenuManager());
		page.control().addListener(SWT.Resize, event -> again(new Place.Number(number)));
		// Nothing is made for a view that nobody sees; when it is seen again it is painted first.
		page.control().getContent().addListener(SWT.Paint, event -> {
			if (isOutdated) {
				again(new Place.Number(number));
			}
		});
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		programmes.open().addListener(this);
		programmes.open().all().forEach(this::opened);
		getSite().getPage().addSelectionListener(this);
		say(HINT);
		follow(getSite().getPage().getSelection());
		IEditorPart editor = getSite().getPage().getActiveEditor();
		if (subject.isEmpty() && editor != null && editor.getSite().getSelectionProvider() != null) {
			follow(editor.getSite().getSelectionProvider().getSelection());
		}
	}

	private void choose(Look chosen) {
		look = chosen;
		actions.show(look);
		begin();
	}

	private void turn(int by) {
		isBeginning = false;
		refresh(new Place.Number(number + by));
	}

	private void enlarge(double factor) {
		page.enlarge(factor);
		again(new Place.Number(number));
	}

	private void open(Answer.Spot spot) {
		subject.flatMap(of -> of.node(spot.block())).ifPresent(node -> EditorOpener.open(getSite().getPage(), node));
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this) {
			follow(selection);
		}
	}

	/** What has no session leaves the page as it is: whoever looks at a day for a moment wants to go on. */
	private void follow(ISelection selection) {
		if (selection instanceof IStructuredSelection selected && selected.getFirstElement() instanceof Node node) {
			Subject.of(node).filter(of -> !subject.equals(Optional.of(of))).ifPresent(this::show);
		}
	}

	private void show(Subject newSubject) {
		subject.ifPresent(before -> before.programme().removeListener(this));
		subject = Optional.of(newSubject);
		newSubject.programme().addListener(this);
		begin();
	}

	private void begin() {
		isBeginning = true;
		refresh(new Place.Beginning());
	}

	private void again(Place place) {
		refresh(isBeginning ? new Place.Beginning() : place);
	}

	private void refresh(Place place) {
		isOutdated = true;
		if (page.control().isVisible()) {
			subject.ifPresent(of -> {
				isOutdated = false;
				press.ask(new Question(of, of.programme().programme(), look, place, page.pixels()));
			});
		}
	}

	private void show(Question question, Answer answer) {
		if (!press.isWanted(question)) {
			return;
		}
		boolean isElsewhere = shown.filter(question::isAboutTheSame).isEmpty();
		shown = Optional.of(question);
		isBeginning = isBeginning && !(question.place() instanceof Place.Beginning && question.subject().equals(subject.orElse(null)));
		switch (answer) {
		case Answer.Page made -> show(question, made, isElsewhere || made.number() != number);
		case Answer.None none -> {
			page.clear();
			say(none.reason());
			actions.enable(false, false);
		}
		}
	}

	private void show(Question question, Answer.Page made, boolean isOther) {
		number = made.number();
		String position = "%s %d of %d".formatted(look.leaf(), made.number(), made.count());
		page.show(made, "%s, %s".formatted(Look.words(look.excerpt()), position));
		Optional<Double> top = subject.flatMap(Subject::block).flatMap(made::topOf);
		page.mark(top);
		if (question.place() instanceof Place.Beginning || isOther) {
			page.reveal(question.place() instanceof Place.Number ? 0 : top.orElse(0.0));
		}
		say(position);
		actions.enable(made.number() > 1, made.number() < made.count());
	}

	private void describe(Question question, String words) {
		if (shown.equals(Optional.of(question))) {
			page.describe(words);
		}
	}

	private void say(String words) {
		if (!words.equals(state.getText())) {
			state.setText(words);
			state.requestLayout();
		}
	}

	/** The words on the page that is shown, as screen readers say them; empty where none is, and while they are being read. */
	public String words() {
		return page.words();
	}

	/** Whether what is shown is made of the programme as it is now. */
	public boolean isCurrent() {
		return shown.filter(question -> question.programme() == question.subject().programme().programme()).isPresent();
	}

	/** Where on the control of the page a block begins; empty where it begins on another page. */
	public Optional<Point> placeOf(BlockId block) {
		return page.placeOf(block);
	}

	@Override
	public void programmeChanged(ProgrammeChange change) {
		onDisplay(() -> again(new Place.Changed(number)));
	}

	@Override
	public void filesChanged() {
		// Pictures may be others.
		onDisplay(() -> again(new Place.Number(number)));
	}

	@Override
	public void opened(OpenProgramme programme) {
		onDisplay(() -> {
			if (!isWarm) {
				isWarm = true;
				press.warmUp(programme);
			}
		});
	}

	@Override
	public void closed(OpenProgramme programme) {
		onDisplay(() -> {
			if (subject.filter(of -> of.programme() == programme).isPresent()) {
				programme.removeListener(this);
				subject = Optional.empty();
				shown = Optional.empty();
				press.forget();
				page.clear();
				say(HINT);
				actions.enable(false, false);
			}
		});
	}

	/** At once on the window's thread: whoever types waits for no turn. */
	private void onDisplay(Runnable runnable) {
		PlatformUI.getWorkbench().getDisplay().execute(() -> {
			if (!state.isDisposed()) {
				runnable.run();
			}
		});
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == OpenProgramme.class) {
			return adapter.cast(subject.map(Subject::programme).orElse(null));
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		page.control().getContent().setFocus();
	}

	@Override
	public void dispose() {
		if (press != null) {
			press.close(PlatformUI.getWorkbench().isClosing());
			getSite().getPage().removeSelectionListener(this);
			programmes.open().removeListener(this);
			subject.ifPresent(of -> of.programme().removeListener(this));
		}
		super.dispose();
	}
}
