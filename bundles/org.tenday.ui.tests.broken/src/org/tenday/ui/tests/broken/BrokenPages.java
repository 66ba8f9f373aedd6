package org.tenday.ui.tests.broken;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tenday.model.Module;
import org.tenday.ui.ModuleEditing;
import org.tenday.ui.ModulePage;

/** Pages that fail in the place that they are named after. */
public final class BrokenPages {

	private BrokenPages() {
	}

	/** Cannot be made. */
	public static final class Constructor implements ModulePage {
		public Constructor() {
			throw new IllegalStateException("no ink");
		}

		@Override
		public void create(Composite parent, ModuleEditing editing) {
			throw new IllegalStateException("never reached");
		}

		@Override
		public void show(Module module) {
			throw new IllegalStateException("never reached");
		}
	}

	/** Fails after it has made a control. */
	public static final class Create implements ModulePage {
		@Override
		public void create(Composite parent, ModuleEditing editing) {
			new Label(parent, SWT.NONE).setText("half a page");
			throw new IllegalStateException("no paper");
		}

		@Override
		public void show(Module module) {
			throw new IllegalStateException("never reached");
		}
	}

	/** Fails when it is to show the module. */
	public static final class Show implements ModulePage {
		@Override
		public void create(Composite parent, ModuleEditing editing) {
			new Label(parent, SWT.NONE).setText("a page that never comes");
		}

		@Override
		public void show(Module module) {
			throw new IllegalStateException("no light");
		}
	}
}
