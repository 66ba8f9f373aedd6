package org.tenday.ui.internal.form;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tenday.authoring.fields.BlockFields;
import org.tenday.authoring.fields.RecordShape;
import org.tenday.model.Block;
import org.tenday.model.BlockContent;
import org.tenday.model.Programme;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.StableId;
import org.tenday.ui.internal.areas.Contributed;

/** The editor that a plug-in brings for a block; the generated form where the editor fails. */
public final class BlockEditorField<C extends BlockContent> implements BoundField {

	private final FieldBinder binder;
	private final ContentForm form;
	private final BlockFields fields;
	private final Contributed<BlockEditor<?>> contributed;
	private final Composite place;
	private final ContentEditing<C> editing;
	private final FieldBinder plain;
	private BlockEditor<C> editor;

	private BlockEditorField(FieldBinder binder, ContentForm form, BlockFields fields, Block block,
			Contributed<BlockEditor<?>> contributed, Composite place) {
		this.binder = binder;
		this.form = form;
		this.fields = fields;
		this.contributed = contributed;
		this.place = place;
		plain = binder.part(FieldBinder.Labels.BESIDE);
		@SuppressWarnings("unchecked") // the editor is for the type of this block, whose record this is
		ContentEditing<C> content = new ContentEditing<>(binder, fields.content().part("record", "Change content",
				value -> Optional.of(value).filter(block.content().getClass()::isInstance).map(of -> (C) of),
				(before, after) -> after), place, form, () -> fields.read(binder.programme().programme()).orElse(block));
		editing = content;
	}

	/**
	 * Adds the editor below the fields that every block has.
	 *
	 * @param parent has a grid of two columns
	 * @param form   makes the generated form
	 */
	public static void add(FieldBinder binder, Composite parent, ContentForm form, BlockFields fields, Block block,
			Contributed<BlockEditor<?>> contributed) {
		Composite place = binder.toolkit().createComposite(parent);
		place.setLayout(GridLayoutFactory.fillDefaults().create());
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(place);
		StableId.set(place, "block.editor");
		BlockEditorField<?> field = new BlockEditorField<>(binder, form, fields, block, contributed, place);
		field.create();
		binder.add(field);
	}

	private void create() {
		contributed.make(this::fallBack).ifPresent(made -> {
			@SuppressWarnings("unchecked") // as above
			BlockEditor<C> of = (BlockEditor<C>) made;
			editor = of;
			contributed.call("shown", () -> of.create(place, editing), this::fallBack);
		});
	}

	@Override
	public void show(Programme programme) {
		if (editor == null) {
			plain.show(programme);
		} else {
			editing.show(programme);
			contributed.call("shown", () -> editor.show(editing.value()), this::fallBackSoon);
		}
	}

	/** The editor may be in the middle of the click or key that it fails on, and its controls must survive that. */
	private void fallBackSoon(String sentence) {
		editor = null;
		place.getDisplay().asyncExec(() -> {
			if (!place.isDisposed()) {
				fallBack(sentence);
			}
		});
	}

	private void fallBack(String sentence) {
		editor = null;
		for (Control child : place.getChildren()) {
			child.dispose();
		}
		Label label = binder.toolkit().createLabel(place, sentence + " Until then, here is the plain form.", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
		StableId.set(label, "block.editor.failed");
		Composite grid = binder.toolkit().createComposite(place);
		grid.setLayout(Rows.fields(2));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
		RecordShape shape = RecordShape.of(editing.value().getClass().asSubclass(Record.class));
		form.with(plain).add(grid, "block", shape, fields.content());
		binder.form().reflow(true);
	}
}
