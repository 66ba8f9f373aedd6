package org.tenday.ui.internal.programmes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.authoring.ProgrammeChange;
import org.tenday.authoring.ProgrammeListener;

/**
 * The programme that somebody is working on: that of the part that was active last. Tells a control when it is another, and when it has
 * been changed and nothing more has happened for a moment, so that what follows it is not made anew at every key.
 */
public final class ActiveProgramme implements IPartListener2, OpenProgrammes.Listener, ProgrammeListener {

	private static final int QUIET_MILLIS = 400;

	private final OpenProgrammes programmes;
	private final Control control;
	private final Consumer<Optional<OpenProgramme>> changed;
	private final Runnable tell = this::tellNow;
	private Optional<OpenProgramme> active = Optional.empty();

	private ActiveProgramme(OpenProgrammes programmes, Control control, Consumer<Optional<OpenProgramme>> changed) {
		this.programmes = programmes;
		this.control = control;
		this.changed = changed;
	}

	/**
	 * Begins to follow, until the control is gone.
	 *
	 * @param changed gets the programme, on the user interface's thread: at once, and after every change; empty while none is open
	 */
	public static void follow(IWorkbenchPage page, OpenProgrammes programmes, Control control,
			Consumer<Optional<OpenProgramme>> changed) {
		ActiveProgramme active = new ActiveProgramme(programmes, control, changed);
		programmes.addListener(active);
		page.addPartListener(active);
		control.addDisposeListener(event -> {
			programmes.removeListener(active);
			page.removePartListener(active);
			active.active.ifPresent(open -> open.removeListener(active));
		});
		active.show(active.of(page.getActivePart()).or(() -> active.of(page.getActiveEditor())).or(active::first));
		active.tellNow();
	}

	private Optional<OpenProgramme> of(IWorkbenchPart part) {
		return Optional.ofNullable(part == null ? null : Adapters.adapt(part, OpenProgramme.class)).filter(programmes.all()::contains);
	}

	private Optional<OpenProgramme> first() {
		List<OpenProgramme> all = programmes.all();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
	}

	private boolean show(Optional<OpenProgramme> now) {
		if (now.equals(active)) {
			return false;
		}
		active.ifPresent(open -> open.removeListener(this));
		active = now;
		active.ifPresent(open -> open.addListener(this));
		return true;
	}

	private void tellNow() {
		if (!control.isDisposed()) {
			changed.accept(active);
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		Optional<OpenProgramme> now = of(part.getPart(false));
		if (now.isPresent() && show(now)) {
			tellNow();
		}
	}

	@Override
	public void opened(OpenProgramme programme) {
		onDisplay(() -> {
			if (active.isEmpty() && show(first())) {
				tellNow();
			}
		});
	}

	@Override
	public void closed(OpenProgramme programme) {
		onDisplay(() -> {
			if (active.filter(open -> open == programme).isPresent()) {
				show(first());
				tellNow();
			}
		});
	}

	@Override
	public void programmeChanged(ProgrammeChange change) {
		onDisplay(() -> control.getDisplay().timerExec(QUIET_MILLIS, tell));
	}

	@Override
	public void filesChanged() {
		// What is followed is what is written, whether or not it is saved.
	}

	private void onDisplay(Runnable work) {
		if (!control.isDisposed()) {
			control.getDisplay().asyncExec(() -> {
				if (!control.isDisposed()) {
					work.run();
				}
			});
		}
	}
}
