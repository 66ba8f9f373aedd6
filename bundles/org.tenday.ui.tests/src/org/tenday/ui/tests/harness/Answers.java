package org.tenday.ui.tests.harness;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.asking.Question;

/**
 * Answers the workbench's dialogs in the user's place. A question to which the test has given no answer is answered as by somebody who closes
 * the window, and what the workbench says is kept.
 */
public final class Answers implements AutoCloseable {

	private static final String PRESSED = "ask";

	private final Map<String, Object> prepared = new HashMap<>();
	private final List<String> asked = new ArrayList<>();
	private final List<String> said = new ArrayList<>();
	private Optional<ServiceRegistration<Dialogs>> registration = Optional.empty();

	/** Takes the place of the workbench's own dialogs until {@link #close()}. */
	public Answers() {
		open();
	}

	/** Takes their place again after it was closed. */
	public synchronized void open() {
		Dialogs dialogs = (Dialogs) Proxy.newProxyInstance(Dialogs.class.getClassLoader(), new Class<?>[]{ Dialogs.class },
				(proxy, method, arguments) -> answer(proxy, method, arguments));
		Dictionary<String, Object> first = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, 1000));
		registration = Optional
				.of(FrameworkUtil.getBundle(Answers.class).getBundleContext().registerService(Dialogs.class, dialogs, first));
	}

	private synchronized Object answer(Object proxy, Method method, Object... arguments) {
		if (method.getDeclaringClass() == Object.class) {
			return switch (method.getName()) {
			case "equals" -> proxy == arguments[0];
			case "hashCode" -> System.identityHashCode(proxy);
			default -> "the test's answers";
			};
		}
		if (method.getReturnType() == void.class) {
			List<String> words = new ArrayList<>();
			for (Object argument : arguments) {
				words.add(String.valueOf(argument));
			}
			said.add(String.join(": ", words));
			return null;
		}
		asked.add(method.getName());
		if (arguments[0] instanceof Question<?> question) {
			said.add(question.title() + ": " + question.message());
			return question.answers().entrySet().stream().filter(answer -> answer.getValue().equals(prepared.get(method.getName())))
					.findFirst().map(Map.Entry::getKey);
		}
		return prepared.containsKey(method.getName()) ? Optional.of(prepared.get(method.getName())) : Optional.empty();
	}

	/**
	 * Prepares an answer.
	 *
	 * @param question the name of the method of {@link Dialogs} that asks
	 * @param answer   what the user would give
	 */
	public synchronized Answers give(String question, Object answer) {
		prepared.put(question, answer);
		return this;
	}

	/** Prepares an answer to what is asked with buttons: the words of the one to press. */
	public synchronized Answers press(String button) {
		return give(PRESSED, button);
	}

	/** Which methods of {@link Dialogs} asked so far, oldest first. */
	public synchronized List<String> asked() {
		return List.copyOf(asked);
	}

	/** What the workbench said so far, oldest first. */
	public synchronized List<String> said() {
		return List.copyOf(said);
	}

	/** From now on the workbench's own dialogs show. */
	@Override
	public synchronized void close() {
		registration.ifPresent(ServiceRegistration::unregister);
		registration = Optional.empty();
	}
}
