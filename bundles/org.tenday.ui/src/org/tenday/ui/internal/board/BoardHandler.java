package org.tenday.ui.internal.board;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does one {@link BoardAction} with the chosen card; which one stands after the class in plugin.xml. */
public final class BoardHandler extends AbstractHandler implements IExecutableExtension {

	private BoardAction action;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		action = BoardAction.named((String) data);
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(board(HandlerUtil.getVariable(context, "activePart")).filter(board -> board.can(action)).isPresent());
	}

	@Override
	public Object execute(ExecutionEvent event) {
		board(HandlerUtil.getActivePart(event)).filter(board -> board.can(action)).ifPresent(board -> board.perform(action));
		return null;
	}

	private static Optional<Board> board(Object part) {
		return Optional.ofNullable(Adapters.adapt(part, Board.class));
	}
}
