package org.tenday.ui.tests.area;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.tenday.importer.Found;
import org.tenday.importer.ImportException;
import org.tenday.importer.Imported;
import org.tenday.importer.Importer;
import org.tenday.importer.Material;
import org.tenday.importer.Origin;
import org.tenday.importer.ReportLine;
import org.tenday.model.Id;
import org.tenday.model.Module;
import org.tenday.model.ModuleId;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.model.SkillAreaId;

/** Makes a session of each line; unless it is to be quick, it waits until it is stopped. */
public final class SlowImporter implements Importer {

	private static final long PATIENCE_NANOS = 20_000_000;

	@Override
	public Imported read(Material material) throws ImportException {
		while (material.setting("pace").filter("slow"::equals).isPresent()) {
			material.checkCancelled();
			LockSupport.parkNanos(PATIENCE_NANOS);
		}
		Path name = material.path().getFileName();
		List<Session> sessions = new ArrayList<>();
		List<Found> found = new ArrayList<>();
		for (String line : lines(material.path())) {
			SessionId id = new SessionId(Id.fromTitle(line, "session") + "-" + sessions.size());
			found.add(new Found(Origin.line(name, sessions.size() + 1), line, id));
			sessions.add(Session.of(id, line, 10));
		}
		Module module = new Module(new ModuleId("words"), material.setting("module").orElse("Words"), SkillAreaId.CORE, "", List.of(),
				sessions);
		return new Imported(Programme.titled("Words").withModules(List.of(module)), Map.of(), found,
				List.of(new ReportLine(Origin.line(name, 1), "The colour was left out.")));
	}

	private static List<String> lines(Path file) throws ImportException {
		try {
			return Files.readAllLines(file);
		} catch (IOException e) {
			throw new ImportException(file + " can't be read: look whether it is there.", e);
		}
	}
}
