package org.tenday.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.tenday.cli.internal.plugin.PluginNames;
import org.tenday.cli.internal.plugin.RepositoryPlace;
import org.tenday.cli.internal.plugin.Skeleton;
import org.tenday.cli.internal.plugin.WholeFolder;
import org.tenday.skill.SkillAreas;

/** Begins the plug-in of a skill area. */
final class NewPluginCommand implements Command {

	private static final String DIR = "DIR";
	private static final String ID = "--id";
	private static final String NAME = "--name";
	private static final String REPOSITORY = "--repository";

	private final Supplier<SkillAreas> areas;
	private final Supplier<ThisTenday> tenday;

	NewPluginCommand(Supplier<SkillAreas> areas, Supplier<ThisTenday> tenday) {
		this.areas = areas;
		this.tenday = tenday;
	}

	@Override
	public String name() {
		return "new-plugin";
	}

	@Override
	public String summary() {
		return "Begins an add-on in a new or empty folder: a plug-in with a skill area and one block type, its test and its build.";
	}

	@Override
	public List<String> operands() {
		return List.of(DIR);
	}

	@Override
	public List<Option> options() {
		return List.of(Option.required(ID, "ID", "the plug-in's id, such as org.example.involvement; its last word is the skill area's"),
				Option.required(NAME, "NAME", "what users call it, such as \"Public involvement\"; classes are called after it"),
				Option.optional(REPOSITORY, "PLACE",
						"the folder or address of Tenday's p2 repository; without this, the one beside the product"));
	}

	@Override
	public String notes() {
		return """
				"mvn verify" in the folder builds it and runs its test (Maven 3.9 and a JDK of version 21, or later ones of both). Then
				"tenday install DIR/repository/target/repository" installs it. The help has a guide for developers of plug-ins.
				""";
	}

	@Override
	public ExitStatus run(Arguments arguments, Terminal terminal) throws CommandException {
		Path folder = terminal.path(arguments.operand(DIR));
		try {
			Skeleton skeleton = new Skeleton();
			PluginNames names = PluginNames.of(arguments.option(ID).orElseThrow(), arguments.option(NAME).orElseThrow(),
					skeleton.imported());
			if (areas.get().area(names.area()).isPresent()) {
				throw new CommandException("There is a skill area \"%s\" in Tenday already: end the id \"%s\" in another word."
						.formatted(names.area(), names.id()));
			}
			String repository = repository(arguments.option(REPOSITORY), terminal);
			if (!WholeFolder.isFree(folder)) {
				throw new CommandException("%s is there already and not an empty folder: name a new one.".formatted(folder));
			}
			Map<Path, String> files = skeleton.files(names, repository, tenday.get().version());
			WholeFolder.write(folder, files);
			terminal.out().println("%s has %d files. \"mvn verify\" in it builds and tests the plug-in.".formatted(folder, files.size()));
			return ExitStatus.DONE;
		} catch (IllegalArgumentException e) {
			throw new CommandException(e.getMessage(), e);
		} catch (IOException e) {
			throw new CommandException("%s could not be written: %s.".formatted(folder, e), e);
		}
	}

	private String repository(Optional<String> typed, Terminal terminal) throws CommandException {
		if (typed.filter(RepositoryPlace::isAddress).isPresent()) {
			return typed.get();
		}
		if (typed.isPresent()) {
			Path folder = terminal.path(typed.get());
			if (!RepositoryPlace.isRepository(folder)) {
				throw new CommandException("%s is not a p2 repository: name the folder that holds its \"content.jar\".".formatted(folder));
			}
			return RepositoryPlace.address(folder);
		}
		return RepositoryPlace.near(tenday.get().folder()).map(RepositoryPlace::address).orElseThrow(() -> new CommandException(
				"There is no p2 repository beside this Tenday: say where it is with %s.".formatted(REPOSITORY)));
	}
}
