package org.tenday.ui.internal.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Two texts beside each other, for reading, with what differs marked and joined by lines. */
public final class SideBySide {

	private final CompareConfiguration configuration = new CompareConfiguration();
	private final TextMergeViewer viewer;

	public SideBySide(Composite parent) {
		// Users can have sides swapped everywhere; here the titles and the questions beside them say which is where.
		configuration.setProperty(CompareConfiguration.MIRRORED, Boolean.FALSE);
		configuration.setLeftEditable(false);
		configuration.setRightEditable(false);
		viewer = new TextMergeViewer(parent, configuration);
		viewer.getControl().addDisposeListener(event -> configuration.dispose());
	}

	/** Shows two texts; the titles say what they are. */
	public void show(String leftTitle, String left, String rightTitle, String right) {
		configuration.setLeftLabel(leftTitle);
		configuration.setRightLabel(rightTitle);
		viewer.setInput(
				new DiffNode(null, Differencer.CHANGE, null, new ComparedText(leftTitle, left), new ComparedText(rightTitle, right)));
	}

	/** Shows nothing. */
	public void clear() {
		viewer.setInput(null);
	}

	public Control control() {
		return viewer.getControl();
	}
}
