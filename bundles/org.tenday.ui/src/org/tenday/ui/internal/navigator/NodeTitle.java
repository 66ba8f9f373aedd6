package org.tenday.ui.internal.navigator;

import java.util.Optional;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;
import org.tenday.authoring.fields.BlockFields;
import org.tenday.authoring.fields.ModuleFields;
import org.tenday.authoring.fields.ProgrammeFields;
import org.tenday.authoring.fields.Property;
import org.tenday.authoring.fields.SessionFields;
import org.tenday.authoring.fields.TimetableFields;
import org.tenday.ui.StableId;

/** The titles of places, changed in the tree itself. */
public final class NodeTitle {

	private static final String TITLE = "title";

	private NodeTitle() {
	}

	/** The title of a place; empty where it has none that could be changed. */
	public static Optional<Property<String>> of(Node node) {
		return switch (node) {
		case Node.OfProgramme of -> Optional.of(ProgrammeFields.title());
		case Node.OfTimetable of -> Optional.of(new TimetableFields(of.timetable()).title());
		case Node.OfDay of -> Optional.of(new TimetableFields(of.timetable()).dayTitle(of.day()));
		case Node.OfModule of -> Optional.of(new ModuleFields(of.module()).title());
		case Node.OfSession of -> Optional.of(new SessionFields(of.session()).title());
		case Node.OfBlock of -> Optional.of(new BlockFields(of.session(), of.block()).title());
		default -> Optional.empty();
		};
	}

	/** Makes titles of a tree editable; only {@link TreeViewer#editElement} begins, never a click. */
	public static void edit(TreeViewer viewer) {
		TextCellEditor text = new TextCellEditor(viewer.getTree());
		StableId.set(text.getControl(), "tree.title");
		viewer.setCellEditors(new CellEditor[]{ text });
		viewer.setColumnProperties(new String[]{ TITLE });
		viewer.setCellModifier(new ICellModifier() {
			@Override
			public boolean canModify(Object element, String property) {
				return of((Node) element).isPresent();
			}

			@Override
			public Object getValue(Object element, String property) {
				return of((Node) element).flatMap(title -> title.read(((Node) element).programme().programme())).orElse("");
			}

			@Override
			public void modify(Object element, String property, Object value) {
				Node node = (Node) (element instanceof Item item ? item.getData() : element);
				rename(node, ((String) value).strip());
			}
		});
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}

	/** A programme is never without a title; whoever deletes it all keeps the old one. */
	private static void rename(Node node, String title) {
		boolean isNeeded = node instanceof Node.OfProgramme;
		of(node).filter(property -> !isNeeded || !title.isEmpty())
				.filter(property -> property.read(node.programme().programme()).filter(title::equals).isEmpty())
				.ifPresent(property -> node.programme().edit(property.set(title)));
	}
}
