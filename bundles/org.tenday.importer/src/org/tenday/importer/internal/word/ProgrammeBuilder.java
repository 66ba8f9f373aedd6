package org.tenday.importer.internal.word;

import java.util.ArrayList;
import java.util.List;

import org.tenday.importer.Found;
import org.tenday.importer.internal.office.OfficeReport;
import org.tenday.importer.internal.text.MinutesInText;
import org.tenday.importer.internal.text.Piece;
import org.tenday.importer.internal.text.Run;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;

/** Makes modules and sessions of what stands in a document, once it is known which headings open them. */
final class ProgrammeBuilder {

	/** Short enough that a block's kind and number fit behind it. */
	private static final int LONGEST_ID = 40;
	private static final int LONGEST_TITLE = 60;

	private final Outline outline;
	private final String title;
	private final OfficeReport report;
	private final List<Found> found = new ArrayList<>();
	private final List<Module> modules = new ArrayList<>();
	private final List<Session> sessions = new ArrayList<>();
	private final FreeIds ids = new FreeIds();
	private final FreeIds moduleIds = new FreeIds();
	private SessionBuilder session;
	private String moduleTitle;
	private int moduleFound;
	private String place = "";
	private boolean newPage;

	/**
	 * @param title of the programme, for what no heading names
	 */
	ProgrammeBuilder(Outline outline, String title, OfficeReport report) {
		this.outline = outline;
		this.title = title;
		this.report = report;
		moduleTitle = title;
	}

	void add(Flow flow) {
		switch (flow) {
		case Flow.Heading heading -> heading(heading);
		case Flow.PageBreak ignored -> newPage = true;
		case Flow.Text text -> open(text.piece()).add(text);
		case Flow.Title more -> open(null).add(Boxes.label(more.words()));
		case Flow.Caption caption -> open(null).add(new Piece.Paragraph(caption.words()));
		case Flow.Box box -> open(null).add(box);
		case Flow.Remark remark -> open(null).add(remark);
		}
	}

	/** The session to go on with; where nothing else parts them, a new page opens one. */
	private SessionBuilder open(Piece first) {
		boolean parted = outline.session() == 0 && newPage && session != null && !session.isEmpty();
		newPage = false;
		if (parted) {
			endSession();
		}
		if (session == null) {
			boolean words = outline.session() == 0 && first instanceof Piece.Paragraph;
			String name = words ? Source.shortened(Run.plainText(((Piece.Paragraph) first).words()), LONGEST_TITLE) : moduleTitle;
			begin(name.isBlank() ? moduleTitle : name);
		}
		return session;
	}

	private void heading(Flow.Heading heading) {
		newPage = false;
		String words = Run.plainText(heading.words());
		place = Source.place(words);
		if (heading.level() < outline.session()) {
			endModule();
			moduleTitle = words;
			moduleFound = found.size();
		} else if (heading.level() == outline.session()) {
			endSession();
			begin(words);
		} else if (heading.level() == outline.block()) {
			open(null).block(words, place);
		} else {
			open(null).add(new Piece.Heading(heading.level() - Math.max(1, outline.block()), List.of(Run.words(words))));
		}
		below(heading.words());
	}

	/** Titles hold words alone; notes and pictures stand below them. */
	private void below(List<Run> heading) {
		for (Run run : heading) {
			switch (run) {
			case Run.Note note -> note.content().forEach(open(null)::add);
			case Run.Picture picture -> open(null).add(new Piece.Paragraph(List.of(picture)));
			default -> {
				// words of the title
			}
			}
			if (run instanceof Run.Note) {
				report.add(place, "A note on a heading stands below it.");
			}
		}
	}

	private void begin(String heading) {
		String name = Id.fromTitle(MinutesInText.without(heading), "session");
		String wanted = bounded(name);
		SessionId id = new SessionId(ids.free(wanted));
		session = new SessionBuilder(id, heading, place, report, found);
		found.add(new Found(report.origin(place), heading, id));
	}

	private static String bounded(String id) {
		return id.substring(0, Math.min(id.length(), LONGEST_ID)).replaceAll("-+$", "");
	}

	private void endSession() {
		if (session != null) {
			sessions.add(session.session());
			session = null;
		}
	}

	private void endModule() {
		endSession();
		boolean named = !moduleTitle.equals(title) || modules.isEmpty() && !sessions.isEmpty();
		if (sessions.isEmpty() && !named) {
			return;
		}
		ModuleId id = new ModuleId(moduleIds.free(bounded(Id.fromTitle(moduleTitle, "module"))));
		modules.add(new Module(id, moduleTitle, SkillAreaId.CORE, "", List.of(), sessions));
		String where = moduleTitle.equals(title) ? "" : Source.place(moduleTitle);
		found.add(Math.min(moduleFound, found.size()), new Found(report.origin(where), moduleTitle, id));
		sessions.clear();
	}

	List<Module> modules() {
		endModule();
		return List.copyOf(modules);
	}

	/** What each part was, modules before their sessions, those before their blocks. */
	List<Found> found() {
		return List.copyOf(found);
	}
}
