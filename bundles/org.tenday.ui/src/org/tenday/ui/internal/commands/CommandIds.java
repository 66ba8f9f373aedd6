package org.tenday.ui.internal.commands;

/** The commands that this plug-in declares in plugin.xml, as far as code names them. */
public final class CommandIds {

	public static final String OPEN_SAMPLE = "org.tenday.ui.command.openSample";

	public static final String NEW_PROGRAMME = "org.tenday.ui.command.newProgramme";

	public static final String OPEN_PROGRAMME = "org.tenday.ui.command.openProgramme";

	public static final String OPEN_RECENT = "org.tenday.ui.command.openRecent";

	/** The parameter of {@link #OPEN_RECENT}: the programme's folder. */
	public static final String RECENT_FOLDER = "org.tenday.ui.command.openRecent.folder";

	public static final String IMPORT = "org.tenday.ui.command.import";

	/** A parameter of {@link #IMPORT}: the path of a file or folder. */
	public static final String IMPORT_SOURCE = "org.tenday.ui.command.import.source";

	/** A parameter of {@link #IMPORT}: the folder of the open programme that is proposed to import into. */
	public static final String IMPORT_INTO = "org.tenday.ui.command.import.into";

	public static final String CLOSE_PROGRAMME = "org.tenday.ui.command.closeProgramme";

	public static final String ADD_MODULE = "org.tenday.ui.command.addModule";

	/** The parameter of {@link #ADD_MODULE}: a skill area's id. */
	public static final String MODULE_AREA = "org.tenday.ui.command.addModule.area";

	public static final String ADD_SESSION = "org.tenday.ui.command.addSession";

	public static final String ADD_BLOCK = "org.tenday.ui.command.addBlock";

	/** The parameter of {@link #ADD_BLOCK}: a block type's id. */
	public static final String BLOCK_TYPE = "org.tenday.ui.command.addBlock.type";

	public static final String EXPORT = "org.tenday.ui.command.export";

	/** A parameter of {@link #EXPORT}: a publication's id. */
	public static final String EXPORT_PUBLICATION = "org.tenday.ui.command.export.publication";

	/** A parameter of {@link #EXPORT}: a file ending. */
	public static final String EXPORT_FORMAT = "org.tenday.ui.command.export.format";

	/** A parameter of {@link #EXPORT}: given, whatever it is, where the last choice is made again without asking. */
	public static final String EXPORT_AGAIN = "org.tenday.ui.command.export.again";

	public static final String CHECK = "org.tenday.ui.command.check";

	private CommandIds() {
	}
}
