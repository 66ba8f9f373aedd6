package org.tenday.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.tenday.sample.Template;
import org.tenday.sample.Templates;
import org.tenday.store.StoreException;

/** Begins a programme from a template. */
final class NewCommand implements Command {

	private static final String DIR = "DIR";
	private static final String TEMPLATE = "--template";

	private final Installed installed;

	NewCommand(Installed installed) {
		this.installed = installed;
	}

	@Override
	public String name() {
		return "new";
	}

	@Override
	public String summary() {
		return "Begins a programme in a new or empty folder.";
	}

	@Override
	public List<String> operands() {
		return List.of(DIR);
	}

	@Override
	public List<Option> options() {
		return List.of(Option.required(TEMPLATE, "ID", "what it begins as: " + ids(templates())));
	}

	@Override
	public ExitStatus run(Arguments arguments, Terminal terminal) throws CommandException {
		String id = arguments.option(TEMPLATE).orElseThrow();
		Templates templates = templates();
		Optional<Template> template = templates.find(id);
		if (template.isEmpty()) {
			throw new CommandException("There is no template \"%s\": choose from %s.".formatted(id, ids(templates)));
		}
		try {
			template.get().maker().make(terminal.path(arguments.operand(DIR)), Optional.empty());
			return ExitStatus.DONE;
		} catch (StoreException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}

	private Templates templates() {
		return Templates.installed(type -> installed.areas().get().recordOf(type));
	}

	private static String ids(Templates templates) {
		return templates.all().stream().map(Template::id).collect(Collectors.joining(", "));
	}
}
