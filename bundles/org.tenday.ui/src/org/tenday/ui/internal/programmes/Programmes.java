package org.tenday.ui.internal.programmes;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.osgi.framework.FrameworkUtil;
import org.tenday.authoring.OpenProgramme;
import org.tenday.authoring.OpenProgrammes;
import org.tenday.check.Checks;
import org.tenday.check.InstalledRules;
import org.tenday.check.Rule;
import org.tenday.skill.BlockRules;
import org.tenday.skill.SkillAreas;
import org.tenday.store.FileHistory;
import org.tenday.store.ProgrammeFolder;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.areas.AreaEditors;
import org.tenday.ui.internal.asking.Dialogs;
import org.tenday.ui.internal.opening.NamedProgramme;
import org.tenday.ui.internal.opening.RecentProgrammes;
import org.tenday.ui.internal.preferences.Settings;
import org.tenday.ui.internal.recovery.Autosave;
import org.tenday.ui.internal.recovery.RecoveryPlace;
import org.tenday.ui.internal.recovery.Restoring;

/**
 * The programmes of this workbench: opens, saves and closes them beside the user interface, and remembers what was open. An OSGi service;
 * the first who asks for it has the programmes of the last time opened again.
 */
public final class Programmes {

	/** Set by the service registry. */
	private volatile Dialogs dialogs;
	private SkillAreas areas;
	private List<Rule> rules;
	private AreaEditors editors;
	private OpenProgrammes open;
	private Background background;
	private Checking checking;
	private ProgrammeSaveables saveables;
	private Saving saving;
	private RememberedFolders remembered;
	private RecentProgrammes recent;
	private RecoveryPlace recovery;
	private Autosave autosave;

	void start() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		areas = SkillAreas.installed();
		rules = InstalledRules.all();
		editors = AreaEditors.installed(areas);
		open = new OpenProgrammes(folder -> ProgrammeFolder.open(folder, areas::recordOf));
		background = new Background(this::dialogs, workbench.getDisplay());
		saving = new Saving(this::dialogs, areas::recordOf);
		remembered = new RememberedFolders(InstanceScope.INSTANCE.getNode(Settings.NODE));
		recent = new RecentProgrammes(InstanceScope.INSTANCE.getNode(Settings.NODE));
		saveables = new ProgrammeSaveables(open, saving, workbench.getService(ISaveablesLifecycleListener.class), workbench.getDisplay());
		open.addListener(saveables);
		open.addListener(new ProgrammeEvaluations(workbench));
		checking = new Checking(this::checks);
		open.addListener(checking);
		workbench.addWindowListener(new OutsideChanges(open, saving));
		workbench.addWindowListener(new RecentLook(recent));
		recovery = new RecoveryPlace(recoveryFolder(), areas::recordOf);
		autosave = new Autosave(open, recovery, new Settings()::autosave);
		autosave.start(workbench);
		openAgain();
		offerRecovered();
	}

	/** In this plug-in's part of the user's own folder. */
	private static Path recoveryFolder() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(Programmes.class)).toPath().resolve("recovery");
	}

	/** Asks about the changes that were not saved when Tenday ended the last time, where it was not asked to. */
	public Job offerRecovered() {
		Restoring restoring = new Restoring(recovery, open, this::dialogs, PlatformUI.getWorkbench().getDisplay()::syncExec);
		return background.quietly("Looking for unsaved changes", monitor -> {
			restoring.offerAll(e -> ILog.of(Programmes.class).warn(e.getMessage(), e));
			return true;
		}, done -> {
			// Each was restored as soon as the user wanted it.
		}, message -> dialogs.problem("Unsaved changes can't be restored", message));
	}

	/** Puts unsaved changes aside. */
	public Autosave autosave() {
		return autosave;
	}

	void stop() {
		open.removeListener(saveables);
	}

	private Dialogs dialogs() {
		return dialogs;
	}

	private void openAgain() {
		Consumer<OpenProgramme> then = opened -> {
			// The navigator shows it; which editors stand open is the workbench's to remember.
		};
		if (new Settings().isReopening()) {
			remembered.read().forEach(folder -> open(folder, then));
		}
		background.start("Looking at the command line", monitor -> NamedProgramme.among(Platform.getApplicationArgs()),
				folders -> folders.forEach(folder -> open(folder, then)));
	}

	/** The open programmes themselves. */
	public OpenProgrammes open() {
		return open;
	}

	/** The programmes that were opened last. */
	public RecentProgrammes recent() {
		return recent;
	}

	/** Checks them as they are written. */
	public Checking checking() {
		return checking;
	}

	/** All rules that are installed, at the numbers that the preferences say now. */
	private Checks checks() {
		return BlockRules.with(rules, areas, new Settings().thresholds());
	}

	/** The skill areas and block types that are installed. */
	public SkillAreas areas() {
		return areas;
	}

	/** The pages and editors that plug-ins bring for them. */
	public AreaEditors editors() {
		return editors;
	}

	/** Runs long work, telling the user where it fails. */
	public Background background() {
		return background;
	}

	/**
	 * Opens a folder beside the user interface; a failure is told to the user.
	 *
	 * @param then gets the programme, on the user interface's thread
	 */
	public Job open(Path folder, Consumer<OpenProgramme> then) {
		return background.start("Opening " + folder.getFileName(), monitor -> opened(folder), then, message -> {
			remembered.remove(folder);
			dialogs.problem("This programme can't be opened", message);
		});
	}

	/**
	 * Opens a folder beside the user interface, for somebody who shows a failure himself.
	 *
	 * @param then   gets the programme, on the user interface's thread
	 * @param failed gets the sentence that says why not, on the user interface's thread
	 */
	public Job open(Path folder, Consumer<OpenProgramme> then, Consumer<String> failed) {
		return background.start("Opening " + folder.getFileName(), monitor -> opened(folder), then, failed);
	}

	private OpenProgramme opened(Path folder) throws Exception {
		OpenProgramme programme = open.open(NamedProgramme.folderOf(folder));
		remembered.add(programme.path());
		recent.add(programme.path(), programme.programme().about().title());
		return programme;
	}

	/** Saves a programme beside the user interface. */
	public Job save(OpenProgramme programme) {
		return save(programme, () -> {
			// What is dirty tells of itself.
		});
	}

	/**
	 * Saves a programme beside the user interface.
	 *
	 * @param then runs on the user interface's thread when everything is in the files
	 */
	public Job save(OpenProgramme programme, Runnable then) {
		return background.start("Saving " + programme.path().getFileName(), monitor -> saving.save(programme), isSaved -> {
			if (Boolean.TRUE.equals(isSaved)) {
				then.run();
			}
		});
	}

	/** The earlier versions of a programme's file, newest first. Takes as long as the disk does. */
	public List<FileHistory.Version> versions(OpenProgramme programme, Path file) throws StoreException {
		return saving.versions(programme, file);
	}

	/** Takes over what has changed on the disk, beside the user interface. */
	public Job refresh(OpenProgramme programme) {
		return background.start("Reading " + programme.path().getFileName() + " again", monitor -> saving.refresh(programme), decided -> {
			// What has changed tells of itself.
		});
	}

	/** Closes a programme; what is not saved of it is given up. */
	public void close(OpenProgramme programme) {
		open.close(programme);
		remembered.remove(programme.path());
	}

	/** What the workbench saves when it saves this programme. */
	public List<Saveable> saveables(OpenProgramme programme) {
		return List.of(saveables.of(programme));
	}
}
