package org.tenday.importer.internal.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An element of a part of an Office file, with all that is in it. Names have the prefixes by which the standard calls its namespaces, whatever the file calls
 * them: {@code p:sp}, {@code a:t}, {@code r:id}; attributes without a namespace have none. The words of such files stand in elements of their own, so text
 * and elements need no order among each other.
 *
 * @param name       with its prefix
 * @param attributes by name
 * @param children   the elements in it, in order
 * @param text       the words that stand in it itself
 */
public record Xml(String name, Map<String, String> attributes, List<Xml> children, String text) {

	/** The value of an attribute; empty where it is not given. */
	public String attribute(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	/** Whether an attribute says yes, as the standard has it: {@code 1}, {@code true} or {@code on}. */
	public boolean isTrue(String attribute) {
		return switch (attribute(attribute)) {
		case "1", "true", "on" -> true;
		default -> false;
		};
	}

	/** The number that an attribute holds. */
	public Optional<Long> number(String attribute) {
		try {
			return attributes.containsKey(attribute) ? Optional.of(Long.parseLong(attribute(attribute).strip())) : Optional.empty();
		} catch (NumberFormatException noNumber) {
			return Optional.empty();
		}
	}

	/** The first element of a name that stands in it itself. */
	public Optional<Xml> child(String wanted) {
		// Asked more often than anything else.
		for (Xml child : children) {
			if (child.is(wanted)) {
				return Optional.of(child);
			}
		}
		return Optional.empty();
	}

	/** The elements of a name that stand in it itself. */
	public List<Xml> children(String wanted) {
		return children.stream().filter(child -> child.is(wanted)).toList();
	}

	/** The element that is reached by going in from first child to first child. */
	public Optional<Xml> at(String... path) {
		Optional<Xml> found = Optional.of(this);
		for (String name : path) {
			found = found.flatMap(element -> element.child(name));
		}
		return found;
	}

	/** All elements of a name below it, wherever they stand, in order. */
	public Stream<Xml> all(String wanted) {
		return all(element -> element.is(wanted));
	}

	/** All elements below it that are wanted, in order. */
	public Stream<Xml> all(Predicate<Xml> wanted) {
		return children.stream().flatMap(child -> Stream.concat(Stream.of(child).filter(wanted), child.all(wanted)));
	}

	/** Whether there is an element of a name anywhere below it. */
	public boolean has(String wanted) {
		return all(wanted).findAny().isPresent();
	}

	public boolean is(String wanted) {
		return name.equals(wanted);
	}
}
