package org.tenday.ui.internal.navigator;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.tenday.ui.internal.Icons;

/** Draws the labels of places: what leads and what follows the words is set off in the theme's own colours. */
public final class NodeLabelProvider extends LabelProvider implements IStyledLabelProvider {

	private final Function<Node, Optional<NodeLabel>> labels;
	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	public NodeLabelProvider(Function<Node, Optional<NodeLabel>> labels) {
		this.labels = labels;
	}

	private Optional<NodeLabel> label(Object element) {
		return labels.apply((Node) element);
	}

	@Override
	public StyledString getStyledText(Object element) {
		return label(element).map(NodeLabelProvider::styled).orElseGet(StyledString::new);
	}

	private static StyledString styled(NodeLabel label) {
		StyledString text = new StyledString();
		if (!label.lead().isEmpty()) {
			text.append(label.lead() + "  ", StyledString.COUNTER_STYLER);
		}
		text.append(label.words());
		if (!label.detail().isEmpty()) {
			text.append("  " + label.detail(), StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	@Override
	public String getText(Object element) {
		return label(element).map(label -> (label.lead() + " " + label.words() + " " + label.detail()).strip()).orElse("");
	}

	@Override
	public Image getImage(Object element) {
		return label(element).map(label -> images.get(Icons.get(label.icon()))).orElse(null);
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
