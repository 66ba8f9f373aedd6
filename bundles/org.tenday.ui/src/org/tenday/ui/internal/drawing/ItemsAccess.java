package org.tenday.ui.internal.drawing;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.tenday.ui.DrawnItem;

/** Tells screen readers what a drawing shows: a list of items, each in words, of which one is chosen. */
public final class ItemsAccess {

	private ItemsAccess() {
	}

	/**
	 * @param name        of the whole
	 * @param description what it shows
	 * @param chosen      the place of the chosen item; -1 for none
	 * @param bounds      of an item, in the canvas
	 */
	public static void add(Canvas canvas, String name, Supplier<String> description, Supplier<List<DrawnItem>> items, IntSupplier chosen,
			Function<DrawnItem, Rectangle> bounds) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? name : items.get().get(event.childID).words();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = event.childID == ACC.CHILDID_SELF ? description.get() : null;
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = items.get().size();
			}

			@Override
			public void getChildren(AccessibleControlEvent event) {
				event.children = IntStream.range(0, items.get().size()).boxed().toArray();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = canvas.isFocusControl() ? chosen.getAsInt() < 0 ? ACC.CHILDID_SELF : chosen.getAsInt() : ACC.CHILDID_NONE;
			}

			@Override
			public void getSelection(AccessibleControlEvent event) {
				event.childID = chosen.getAsInt() < 0 ? ACC.CHILDID_NONE : chosen.getAsInt();
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE;
				if (event.childID != ACC.CHILDID_SELF) {
					event.detail |= ACC.STATE_SELECTABLE
							| (event.childID == chosen.getAsInt() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
				}
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				Rectangle in = event.childID == ACC.CHILDID_SELF ? canvas.getClientArea() : bounds.apply(items.get().get(event.childID));
				Point at = canvas.toDisplay(in.x, in.y);
				event.x = at.x;
				event.y = at.y;
				event.width = in.width;
				event.height = in.height;
			}
		});
	}
}
