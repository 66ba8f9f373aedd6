package org.tenday.ui.internal.navigator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tenday.check.Severity;
import org.tenday.ui.internal.Icons;

/** Draws the labels of places: what leads and what follows the words is set off in the theme's own colours. */
public final class NodeLabelProvider extends LabelProvider implements IStyledLabelProvider {

	private final Function<Node, Optional<NodeLabel>> labels;
	private final Function<Node, Optional<Severity>> marks;
	/** By name: to look for the file of each line whenever the tree is refreshed takes longer than everything else about it. */
	private final Map<String, ImageDescriptor> icons = new HashMap<>();
	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());

	public NodeLabelProvider(Function<Node, Optional<NodeLabel>> labels) {
		this(labels, node -> Optional.empty());
	}

	/**
	 * @param marks the worst that was found at a place or below it
	 */
	NodeLabelProvider(Function<Node, Optional<NodeLabel>> labels, Function<Node, Optional<Severity>> marks) {
		this.labels = labels;
		this.marks = marks;
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
		return label(element).map(label -> images.get(marked(icons.computeIfAbsent(label.icon(), Icons::inRow), (Node) element)))
				.orElse(null);
	}

	private ImageDescriptor marked(ImageDescriptor icon, Node node) {
		return marks.apply(node)
				.map(severity -> severity == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING)
				.map(mark -> PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(mark))
				.<ImageDescriptor>map(mark -> new DecorationOverlayIcon(icon, mark, IDecoration.BOTTOM_LEFT)).orElse(icon);
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}
}
