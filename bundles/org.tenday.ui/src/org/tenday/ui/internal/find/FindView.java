package org.tenday.ui.internal.find;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.tenday.authoring.Edit;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.authoring.find.Hit;
import org.tenday.authoring.find.Query;
import org.tenday.authoring.find.Search;
import org.tenday.model.Programme;
import org.tenday.ui.internal.editors.EditorOpener;
import org.tenday.ui.internal.navigator.ProgrammeTree;
import org.tenday.ui.internal.programmes.Background;
import org.tenday.ui.internal.programmes.Programmes;

/** Finds words through a whole programme and replaces them. A double click, or Enter, opens the place. */
public final class FindView extends ViewPart implements OpenProgrammes.Listener {

	/** The view's id. */
	public static final String ID = "org.tenday.ui.find";

	private Programmes programmes;
	private ProgrammeTree tree;
	private FindBar bar;
	private CheckboxTableViewer viewer;
	private Optional<OpenProgramme> subject = Optional.empty();
	private Optional<Query> asked = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		programmes = getSite().getService(Programmes.class);
		tree = new ProgrammeTree(programmes.areas());
		parent.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 0).create());
		bar = new FindBar(parent, this::look, this::replace);
		viewer = HitTable.create(parent);
		viewer.addOpenListener(event -> selected().ifPresent(this::open));
		viewer.addCheckStateListener(event -> enable());
		getSite().setSelectionProvider(viewer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		programmes.open().addListener(this);
		enable();
	}

	/** Whose words are looked for from now on. */
	public void about(OpenProgramme programme) {
		if (subject.filter(programme::equals).isEmpty()) {
			subject = Optional.of(programme);
			viewer.setInput(List.of());
			bar.say("Finds words in all of “" + programme.programme().about().title() + "”.");
		}
	}

	private Optional<HitRow> selected() {
		return Optional.ofNullable((HitRow) viewer.getStructuredSelection().getFirstElement());
	}

	private void open(HitRow row) {
		if (tree.label(row.node()).isPresent()) {
			EditorOpener.open(getSite().getPage(), row.node(), List.of(row.hit().place().field().split("\\.")));
			// The page that comes to the front makes its fields before anything else happens, but not before this ends.
			viewer.getControl().getDisplay().asyncExec(() -> FieldFocus.show(getSite().getShell(), row.hit()));
		}
	}

	private void look() {
		subject.ifPresent(open -> {
			try {
				look(open, bar.query(), "");
			} catch (IllegalArgumentException refusal) {
				bar.say(refusal.getMessage());
			}
		});
	}

	/** Looks at a snapshot, beside the user interface. */
	private void look(OpenProgramme open, Query query, String before) {
		Programme snapshot = open.programme();
		start(open, "Finding “" + query.text() + "”", monitor -> Search.find(snapshot, query, monitor::isCanceled), hits -> {
			asked = Optional.of(query);
			show(open, hits, before);
		});
	}

	private void show(OpenProgramme open, List<Hit> hits, String before) {
		List<HitRow> rows = hits.stream().map(hit -> HitRow.of(hit, open, tree)).toList();
		viewer.setInput(rows);
		viewer.setAllChecked(true);
		bar.say(before + (rows.isEmpty() ? "Nothing was found." : "Found in " + places(rows.size()) + ". What is ticked can be replaced."));
		enable();
	}

	private static String places(int count) {
		return count + (count == 1 ? " place" : " places");
	}

	private List<Hit> ticked() {
		return Arrays.stream(viewer.getCheckedElements()).map(row -> ((HitRow) row).hit()).toList();
	}

	private void replace() {
		subject.ifPresent(open -> asked.ifPresent(query -> {
			Programme snapshot = open.programme();
			String put = bar.replacement();
			List<Hit> chosen = ticked();
			start(open, "Replacing “" + query.text() + "”", monitor -> Search.replace(snapshot, query, put, chosen, monitor::isCanceled),
					replaced -> put(open, snapshot, query, replaced));
		}));
	}

	private void put(OpenProgramme open, Programme snapshot, Query query, Search.Replaced replaced) {
		try {
			open.edit(Edit.of("Replace “" + query.text() + "” in " + places(replaced.count()), now -> {
				if (now != snapshot) {
					throw new IllegalArgumentException("The programme has changed meanwhile, so nothing was replaced: find again.");
				}
				return replaced.programme();
			}));
			look(open, query, "Replaced in " + places(replaced.count()) + ". ");
		} catch (IllegalArgumentException refusal) {
			bar.say(refusal.getMessage());
		}
	}

	/** Searches beside the user interface, as an expression may take its time; what it refuses is said in the view. */
	private <R> void start(OpenProgramme open, String name, Background.Work<R> search, Consumer<R> then) {
		programmes.background().<Runnable>start(name, monitor -> {
			try {
				R outcome = search.run(monitor);
				return () -> then.accept(outcome);
			} catch (IllegalArgumentException refusal) {
				return () -> bar.say(refusal.getMessage());
			}
		}, told -> {
			if (!bar.isDisposed() && subject.filter(of -> of == open).isPresent()) {
				told.run();
			}
		});
	}

	private void enable() {
		bar.canReplace(viewer.getCheckedElements().length > 0);
	}

	@Override
	public void opened(OpenProgramme programme) {
		// Nothing is looked for that nobody asked for.
	}

	@Override
	public void closed(OpenProgramme programme) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			if (!bar.isDisposed() && subject.filter(of -> of == programme).isPresent()) {
				subject = Optional.empty();
				asked = Optional.empty();
				viewer.setInput(List.of());
				bar.say("");
				enable();
			}
		});
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenProgramme.class ? adapter.cast(subject.orElse(null)) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		bar.setFocus();
	}

	@Override
	public void dispose() {
		if (programmes != null) {
			programmes.open().removeListener(this);
		}
		super.dispose();
	}
}
