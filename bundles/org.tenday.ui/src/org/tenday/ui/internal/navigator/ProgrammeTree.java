package org.tenday.ui.internal.navigator;

import java.lang.ref.WeakReference;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tenday.authoring.OpenProgramme;
import org.tenday.model.Block;
import org.tenday.model.Day;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Schedule;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.Slot;
import org.tenday.model.Timetable;
import org.tenday.skill.BlockType;
import org.tenday.skill.SkillAreas;
import org.tenday.store.Problem;
import org.tenday.ui.internal.Icons;
import org.tenday.ui.internal.Wording;

/** What the programme navigator shows: programme, then days and modules, then sessions, then blocks. */
public final class ProgrammeTree {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	/** The modules of a programme by their ids. */
	private record Modules(Programme programme, Map<ModuleId, Module> byId) {

		static Modules of(Programme programme) {
			return new Modules(programme,
					programme.modules().stream()
							.collect(Collectors.toUnmodifiableMap(Module::id, Function.identity(), (one, other) -> one)));
		}
	}

	private final SkillAreas areas;
	/** Of the value that was asked about last: a tree asks about the same one for each of its lines. Keeps none that nobody else keeps. */
	private volatile WeakReference<Modules> known = new WeakReference<>(null);

	public ProgrammeTree(SkillAreas areas) {
		this.areas = areas;
	}

	/** The places below a place. */
	public List<Node> children(Node node) {
		OpenProgramme open = node.programme();
		Programme programme = open.programme();
		return switch (node) {
		case Node.OfProgramme of -> sections(open, programme);
		case Node.OfTimetable of -> programme.timetable(of.timetable()).map(timetable -> days(open, timetable)).orElse(List.of());
		case Node.OfDay of -> day(programme, of).map(day -> slots(of, day)).orElse(List.of());
		case Node.OfSlot of -> List.of();
		case Node.OfModules of -> programme.modules().stream().<Node>map(module -> new Node.OfModule(open, module.id())).toList();
		case Node.OfModule of -> module(programme, of.module()).map(module -> sessions(open, module)).orElse(List.of());
		case Node.OfSession of -> session(programme, of.module(), of.session()).map(session -> blocks(of, session)).orElse(List.of());
		case Node.OfBlock of -> List.of();
		case Node.OfProblem of -> List.of();
		};
	}

	private static List<Node> sections(OpenProgramme open, Programme programme) {
		List<Node> sections = new ArrayList<>();
		programme.timetables().forEach(timetable -> sections.add(new Node.OfTimetable(open, timetable.id())));
		sections.add(new Node.OfModules(open));
		open.folder().problems().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR)
				.forEach(problem -> sections.add(new Node.OfProblem(open, problem)));
		return sections;
	}

	private static List<Node> days(OpenProgramme open, Timetable timetable) {
		return IntStream.range(0, timetable.days().size()).<Node>mapToObj(day -> new Node.OfDay(open, timetable.id(), day)).toList();
	}

	private static List<Node> slots(Node.OfDay of, Day day) {
		return IntStream.range(0, day.slots().size())
				.<Node>mapToObj(slot -> new Node.OfSlot(of.programme(), of.timetable(), of.day(), slot)).toList();
	}

	private static List<Node> sessions(OpenProgramme open, Module module) {
		return module.sessions().stream().<Node>map(session -> new Node.OfSession(open, module.id(), session.id())).toList();
	}

	private static List<Node> blocks(Node.OfSession of, Session session) {
		return session.blocks().stream().<Node>map(block -> new Node.OfBlock(of.programme(), of.module(), of.session(), block.id()))
				.toList();
	}

	private static Optional<Day> day(Programme programme, Node.OfDay of) {
		return programme.timetable(of.timetable()).filter(timetable -> of.day() < timetable.days().size())
				.map(timetable -> timetable.days().get(of.day()));
	}

	private Optional<Module> module(Programme programme, ModuleId id) {
		Modules modules = known.get();
		if (modules == null || modules.programme() != programme) {
			modules = Modules.of(programme);
			known = new WeakReference<>(modules);
		}
		return Optional.ofNullable(modules.byId().get(id));
	}

	private Optional<Session> session(Programme programme, ModuleId module, SessionId id) {
		return module(programme, module)
				.flatMap(of -> of.sessions().stream().filter(session -> session.id().equals(id)).findFirst());
	}

	/** The place above a place. */
	public Optional<Node> parent(Node node) {
		OpenProgramme open = node.programme();
		return switch (node) {
		case Node.OfProgramme of -> Optional.empty();
		case Node.OfTimetable of -> Optional.of(new Node.OfProgramme(open));
		case Node.OfDay of -> Optional.of(new Node.OfTimetable(open, of.timetable()));
		case Node.OfSlot of -> Optional.of(new Node.OfDay(open, of.timetable(), of.day()));
		case Node.OfModules of -> Optional.of(new Node.OfProgramme(open));
		case Node.OfModule of -> Optional.of(new Node.OfModules(open));
		case Node.OfSession of -> Optional.of(new Node.OfModule(open, of.module()));
		case Node.OfBlock of -> Optional.of(new Node.OfSession(open, of.module(), of.session()));
		case Node.OfProblem of -> Optional.of(new Node.OfProgramme(open));
		};
	}

	/** What a place shows; empty where there is nothing at that place any more. */
	public Optional<NodeLabel> label(Node node) {
		Programme programme = node.programme().programme();
		return switch (node) {
		case Node.OfProgramme of -> Optional
				.of(new NodeLabel(programme.about().title(), of.programme().isDirty() ? "not saved" : "", "programme"));
		case Node.OfTimetable of -> programme.timetable(of.timetable())
				.map(timetable -> new NodeLabel(Wording.titleOr(timetable.title(), "Timetable"), count(timetable.days().size(), "day"),
						"timetable"));
		case Node.OfDay of -> day(programme, of).map(day -> dayLabel(programme, of, day));
		case Node.OfSlot of -> item(programme, of).map(ProgrammeTree::slotLabel);
		case Node.OfModules of -> Optional.of(new NodeLabel("Modules", count(programme.modules().size(), "module"), "modules"));
		case Node.OfModule of -> module(programme, of.module())
				.map(module -> new NodeLabel(Wording.titleOr(module.title(), of.module().value()), Wording.minutes(module.minutes()),
						Icons.nameOf(areas.area(module.skillArea()))));
		case Node.OfSession of -> session(programme, of.module(), of.session()).map(session -> sessionLabel("", session));
		case Node.OfBlock of -> session(programme, of.module(), of.session())
				.flatMap(session -> session.blocks().stream().filter(block -> block.id().equals(of.block())).findFirst())
				.map(this::blockLabel);
		case Node.OfProblem of ->
			Optional.of(new NodeLabel(String.valueOf(of.problem().file().getFileName()), of.problem().message(), "problem"));
		};
	}

	private static String count(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}

	private static NodeLabel dayLabel(Programme programme, Node.OfDay of, Day day) {
		int overrun = Schedule.of(programme, day).overrunMinutes();
		String times = CLOCK.format(day.start()) + "–" + CLOCK.format(day.end());
		return new NodeLabel("Day " + (of.day() + 1) + (day.title().isBlank() ? "" : ": " + day.title()),
				overrun > 0 ? times + ", " + Wording.minutes(overrun) + " over" : times, "day");
	}

	private static Optional<Schedule.Item> item(Programme programme, Node.OfSlot of) {
		return day(programme, new Node.OfDay(of.programme(), of.timetable(), of.day())).filter(day -> of.slot() < day.slots().size())
				.map(day -> Schedule.of(programme, day).items().get(of.slot()));
	}

	private static NodeLabel slotLabel(Schedule.Item item) {
		String start = CLOCK.format(item.start());
		return switch (item.slot()) {
		case Slot.Break pause -> new NodeLabel(start, Wording.titleOr(pause.title(), "Break"), Wording.minutes(pause.minutes()), "break");
		case Slot.OfSession of -> item.session().map(session -> sessionLabel(start, session))
				.orElseGet(() -> new NodeLabel(start, of.session().value(), "no such session", "problem"));
		};
	}

	private static NodeLabel sessionLabel(String start, Session session) {
		return new NodeLabel(start, Wording.titleOr(session.title(), "Session without a title"), Wording.minutes(session.minutes()),
				"session");
	}

	/** What a block shows: its title, or the words for its type. */
	public NodeLabel blockLabel(Block block) {
		String type = areas.type(block.type()).map(BlockType::label).orElseGet(block.type()::value);
		return block.title().isBlank()
				? new NodeLabel(type, "", Icons.nameOf(block, areas))
				: new NodeLabel(block.title(), type, Icons.nameOf(block, areas));
	}
}
