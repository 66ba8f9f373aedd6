package org.tenday.ui.internal.importing;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.tenday.authoring.paste.Pieces;
import org.tenday.importer.ReportLine;
import org.tenday.skill.SkillAreas;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.SpokenName;

/** Shows what was found beside what it becomes, and asks which pieces are wanted. */
final class PiecesPage extends WizardPage {

	/** Nobody reads more of a piece in a small field. */
	private static final int MOST_WORDS = 6000;

	private final SkillAreas areas;
	private PiecesTree tree;
	private Text words;
	private Text report;
	private Label count;
	private Optional<Reading.Read> read = Optional.empty();
	private Optional<Pieces> pieces = Optional.empty();

	PiecesPage(SkillAreas areas) {
		super("pieces", "What becomes of it", null);
		this.areas = areas;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setLayout(GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).create());
		SashForm sash = new SashForm(page, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(940, 400).applyTo(sash);
		tree = new PiecesTree(sash, this::showPiece, this::changed);
		SashForm below = new SashForm(sash, SWT.HORIZONTAL);
		words = field(below, "Its words", "import.words");
		report = field(below, "Simpler, or left out", "import.report");
		sash.setWeights(70, 30);
		addCount(page);
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.tenday.ui.importPieces");
		read.ifPresent(this::showRead);
	}

	private static Text field(Composite parent, String title, String id) {
		Composite half = new Composite(parent, SWT.NONE);
		half.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
		new Label(half, SWT.NONE).setText(title);
		Text text = new Text(half, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		StableId.set(text, id);
		SpokenName.add(text, title);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		return text;
	}

	private void addCount(Composite page) {
		Composite line = new Composite(page, SWT.NONE);
		line.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).create());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		count = new Label(line, SWT.NONE);
		StableId.set(count, "import.count");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		tickAll(line, "Tick &All", "import.all", true);
		tickAll(line, "Tick &None", "import.none", false);
	}

	private void tickAll(Composite line, String words, String id, boolean isWanted) {
		Button button = new Button(line, SWT.PUSH);
		button.setText(words);
		StableId.set(button, id);
		button.addListener(SWT.Selection, event -> changed(tree.all(isWanted)));
	}

	/** Something was read, or is not any more. */
	void show(Optional<Reading.Read> what) {
		read = what;
		pieces = what.map(each -> Pieces.allOf(each.imported().programme()));
		if (tree != null) {
			what.ifPresent(this::showRead);
		}
	}

	private void showRead(Reading.Read what) {
		PieceRows rows = new PieceRows(what.imported().programme(), what.sources(), areas);
		setMessage(rows.roots().isEmpty()
				? "There is nothing to choose from: all of " + what.name() + " is taken over."
				: "Tick what is to be taken over of " + what.name() + ".");
		tree.show(rows, pieces.orElseThrow());
		changed(pieces.orElseThrow());
	}

	private void showPiece(Optional<PieceRows.Row> row) {
		String said = row.map(each -> String.join("\n\n", pieces.orElseThrow().words(each.piece()))).orElse("");
		words.setText(said.length() > MOST_WORDS ? said.substring(0, MOST_WORDS) + "…" : said);
		report.setText(row.map(each -> each.report().stream().map(ReportLine::toString).collect(Collectors.joining("\n"))).orElse(""));
	}

	private void changed(Pieces now) {
		pieces = Optional.of(now);
		setErrorMessage(now.isEmpty() ? "Nothing is ticked: tick at least one piece." : null);
		count.setText(Count.of(now.programme(), now.whole()));
		setPageComplete(!now.isEmpty());
	}

	@Override
	public boolean isPageComplete() {
		return pieces.filter(each -> !each.isEmpty()).isPresent();
	}

	/** What is wanted, and what was found. */
	Optional<Pieces> pieces() {
		return pieces;
	}
}
