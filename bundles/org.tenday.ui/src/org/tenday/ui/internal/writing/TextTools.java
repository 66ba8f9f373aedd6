package org.tenday.ui.internal.writing;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.Icons;

/** The buttons below a field in which somebody writes. All they do is in the field's menu too, and the usual ones have keys. */
final class TextTools {

	private final MarkdownField field;

	TextTools(MarkdownField field) {
		this.field = field;
	}

	Control create(Composite parent, FormToolkit toolkit) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
		toolkit.adapt(bar, false, false);
		StableId.of(field.text()).ifPresent(id -> StableId.set(bar, id + ".tools"));
		bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = "Text tools";
				}
			}
		});
		ResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		for (TextTool tool : TextTool.values()) {
			if (tool == TextTool.LINK || tool == TextTool.BULLETS) {
				new ToolItem(bar, SWT.SEPARATOR);
			}
			ToolItem item = new ToolItem(bar, SWT.PUSH);
			item.setImage(images.get(Icons.get(tool.icon())));
			item.setToolTipText(tool.words());
			item.addListener(SWT.Selection, event -> tool.run(field));
		}
		return bar;
	}
}
