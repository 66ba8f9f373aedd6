package org.tenday.skill;

import java.util.Objects;

import org.tenday.check.Severity;
import org.tenday.model.BlockContent;

/**
 * Something that must hold of every block of a type, such as "every risk has an owner". A type lists its own in {@link BlockType#rules()};
 * they run with all other rules.
 *
 * @param id       begins with the type's id, such as {@code governance.dpia.owner}; users name it to switch the rule off
 * @param severity how much what it finds matters
 * @param help     one or two sentences for the help: what the rule looks for and where it comes from
 * @param check    looks at one block
 * @param <C>      the record that such a block holds
 */
public record BlockRule<C extends BlockContent>(String id, Severity severity, String help, Check<C> check) {

	/** Looks at one block and reports what is wrong. Stateless. */
	@FunctionalInterface
	public interface Check<C extends BlockContent> {
		void look(C content, Inspection<C> inspection);
	}

	public BlockRule {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(help, "help");
		Objects.requireNonNull(check, "check");
	}

	/** What must be put right before anybody prints. */
	public static <C extends BlockContent> BlockRule<C> error(String id, String help, Check<C> check) {
		return new BlockRule<>(id, Severity.ERROR, help, check);
	}

	/** What is most likely wrong. */
	public static <C extends BlockContent> BlockRule<C> warning(String id, String help, Check<C> check) {
		return new BlockRule<>(id, Severity.WARNING, help, check);
	}

	/** What is worth a thought. */
	public static <C extends BlockContent> BlockRule<C> info(String id, String help, Check<C> check) {
		return new BlockRule<>(id, Severity.INFO, help, check);
	}
}
