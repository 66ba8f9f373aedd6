package org.tenday.cli.internal;

import java.util.List;

import org.tenday.skill.BlockType;
import org.tenday.skill.SkillArea;
import org.tenday.skill.SkillAreas;

/** Lists the skill areas and block types that are installed. */
final class AreasCommand implements Command {

	private final Installed installed;

	AreasCommand(Installed installed) {
		this.installed = installed;
	}

	@Override
	public String name() {
		return "areas";
	}

	@Override
	public String summary() {
		return "Lists the skill areas and block types that are installed.";
	}

	@Override
	public List<String> operands() {
		return List.of();
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public ExitStatus run(Arguments arguments, Terminal terminal) {
		SkillAreas areas = installed.areas().get();
		int width = areas.types().stream().mapToInt(type -> type.id().value().length()).max().orElse(0);
		for (SkillArea area : areas.areas()) {
			terminal.out().println("%s: %s (%s)".formatted(area.id(), area.name(), area.plugin()));
			for (BlockType<?> type : area.types()) {
				terminal.out().println("  " + type.id() + " ".repeat(width - type.id().value().length()) + "  " + type.label());
			}
		}
		return ExitStatus.DONE;
	}
}
