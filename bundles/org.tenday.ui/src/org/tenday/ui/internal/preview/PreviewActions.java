package org.tenday.ui.internal.preview;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.tenday.publish.EditionOf.Reader;
import org.tenday.publish.Excerpt;
import org.tenday.ui.internal.Icons;

/** What can be done with the preview: choose the publication and its readers, turn pages, enlarge. All of it is in the view's menu, too. */
final class PreviewActions {

	/** As wide as there is room, and how much wider. */
	private static final List<Double> FACTORS = List.of(1.0, 1.25, 1.5, 2.0, 3.0);

	private final Supplier<Look> look;
	private final Consumer<Look> choose;
	private final DoubleConsumer enlarge;
	private final MenuManager looks = new MenuManager("Publication");
	private final ChosenLook chosen = new ChosenLook(this::fill);
	private final IAction previous;
	private final IAction next;
	private final IAction larger;
	private final IAction smaller;
	private final IAction fit;
	private int factor;

	/**
	 * @param look    what is shown
	 * @param choose  gets what is to be shown
	 * @param turn    gets by how many pages to go on
	 * @param enlarge gets how many times as wide as there is room a page is to be
	 */
	PreviewActions(Supplier<Look> look, Consumer<Look> choose, IntConsumer turn, DoubleConsumer enlarge) {
		this.look = look;
		this.choose = choose;
		this.enlarge = enlarge;
		previous = action("Previous page", "up", () -> turn.accept(-1));
		next = action("Next page", "down", () -> turn.accept(1));
		larger = action("Larger", "zoom-in", () -> scale(factor + 1));
		smaller = action("Smaller", "zoom-out", () -> scale(factor - 1));
		fit = action("As wide as the view", "zoom-fit", () -> scale(0));
		looks.setRemoveAllWhenShown(true);
		looks.addMenuListener(this::fill);
		enable(false, false);
		scale(0);
		show(look.get());
	}

	/** Puts the actions into the view's toolbar and menu. */
	void addTo(IToolBarManager toolBar, IContributionManager menu) {
		ActionContributionItem words = new ActionContributionItem(chosen);
		words.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		toolBar.add(words);
		toolBar.add(new Separator());
		Stream.of(previous, next, smaller, larger).forEach(toolBar::add);
		menu.add(looks);
		menu.add(new Separator());
		Stream.of(previous, next).forEach(menu::add);
		menu.add(new Separator());
		Stream.of(larger, smaller, fit).forEach(menu::add);
	}

	/** Whether there are pages before and after the one that is shown. */
	void enable(boolean hasPrevious, boolean hasNext) {
		previous.setEnabled(hasPrevious);
		next.setEnabled(hasNext);
	}

	/** Says what is shown. */
	void show(Look shown) {
		chosen.show(shown);
	}

	private void scale(int newFactor) {
		factor = Math.clamp(newFactor, 0, FACTORS.size() - 1);
		smaller.setEnabled(factor > 0);
		fit.setEnabled(factor > 0);
		larger.setEnabled(factor < FACTORS.size() - 1);
		enlarge.accept(FACTORS.get(factor));
	}

	private void fill(IContributionManager menu) {
		Look now = look.get();
		for (Excerpt excerpt : Excerpt.values()) {
			menu.add(choice(Look.words(excerpt), now.excerpt() == excerpt, true, () -> choose.accept(now.in(excerpt))));
		}
		menu.add(new Separator());
		for (Reader reader : Reader.values()) {
			String words = Look.words(reader);
			menu.add(
					choice(Character.toUpperCase(words.charAt(0)) + words.substring(1), now.reader() == reader, now.excerpt().isFor(reader),
							() -> choose.accept(now.as(reader))));
		}
	}

	private static IAction choice(String words, boolean isChosen, boolean isPossible, Runnable work) {
		Action action = new Action(words, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					work.run();
				}
			}
		};
		action.setChecked(isChosen);
		action.setEnabled(isPossible);
		return action;
	}

	private static IAction action(String words, String icon, Runnable work) {
		Action action = new Action(words, Icons.get(icon)) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(words);
		return action;
	}
}
