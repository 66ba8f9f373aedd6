package org.tenday.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

/**
 * An element that a plug-in adds to an extension point. What it says is asked for by name; what is missing or wrong is refused with an
 * {@link IllegalArgumentException} whose message is the end of the sentence "It is left out: …", without a full stop.
 *
 * @param element as the registry has it
 */
public record Contribution(IConfigurationElement element) {

	/** The place of what has no order of its own: after all that have one. */
	public static final int LAST = 1000;

	public Contribution {
		Objects.requireNonNull(element, "element");
	}

	/** The name of the plug-in. */
	public String plugin() {
		return element.getContributor().getName();
	}

	/** The value of an attribute; empty where it is missing. */
	public Optional<String> text(String attribute) {
		return Optional.ofNullable(element.getAttribute(attribute));
	}

	/** The value of an attribute that must be there and say something. */
	public String required(String attribute) {
		return text(attribute).filter(value -> !value.isBlank()).orElseThrow(() -> new IllegalArgumentException(
				element.getParent() instanceof IConfigurationElement
						? "its element %s has no %s".formatted(element.getName(), attribute)
						: "it has no " + attribute));
	}

	/** The id of small letters, digits and hyphens, at most 64, in an attribute that must be there. */
	public String id(String attribute) {
		String id = required(attribute);
		if (!id.matches("[a-z0-9][a-z0-9-]{0,63}")) {
			throw new IllegalArgumentException(
					"its %s \"%s\" is not of small letters, digits and hyphens, at most 64".formatted(attribute, id));
		}
		return id;
	}

	/** The whole number in the attribute {@code order}; {@value #LAST} where there is none. */
	public int order() {
		String order = text("order").orElse(String.valueOf(LAST));
		if (!order.matches("-?\\d{1,9}")) {
			throw new IllegalArgumentException("its order \"%s\" is not a whole number".formatted(order));
		}
		return Integer.parseInt(order);
	}

	/** True or false. */
	public boolean flag(String attribute, boolean otherwise) {
		return switch (element.getAttribute(attribute)) {
		case null -> otherwise;
		case "true" -> true;
		case "false" -> false;
		case String value -> throw new IllegalArgumentException("its %s \"%s\" is neither true nor false".formatted(attribute, value));
		};
	}

	/** The elements of a name in this one, in their order. */
	public List<Contribution> children(String name) {
		return Arrays.stream(element.getChildren(name)).map(Contribution::new).toList();
	}

	/**
	 * Makes an object of the class that an attribute names. Runs code of the plug-in.
	 *
	 * @throws IllegalArgumentException where the class is not there, cannot be made, or is of another type
	 */
	public <T> T make(String attribute, Class<T> type) {
		String name = required(attribute);
		Object made;
		try {
			made = element.createExecutableExtension(attribute);
		} catch (CoreException e) {
			throw new IllegalArgumentException("its class %s cannot be made".formatted(name), e);
		}
		if (!type.isInstance(made)) {
			throw new IllegalArgumentException("its class %s is no %s".formatted(name, type.getName()));
		}
		return type.cast(made);
	}
}
