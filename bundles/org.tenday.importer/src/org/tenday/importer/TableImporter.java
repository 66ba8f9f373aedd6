package org.tenday.importer;

import java.util.List;

import org.tenday.contribution.setting.DeclaredSetting;
import org.tenday.contribution.setting.DeclaredSettings;
import org.tenday.importer.internal.tables.TableSettings;
import org.tenday.importer.internal.tables.TablesReader;

/**
 * Reads tables: text with separators between the values, and the sheets of Excel workbooks. What a table holds is known by the words above
 * its columns: modules with objectives, a timetable, a glossary, or a quiz; or the user says so.
 * <p>
 * Cells are words and nothing else: formulas stand as the values that they had when the file was saved, and nothing is worked out or
 * fetched.
 */
public final class TableImporter implements Importer {

	@Override
	public Imported read(Material material) throws ImportException {
		return new TablesReader(material).read();
	}

	@Override
	public List<DeclaredSetting> settingsFor(Material material, DeclaredSettings declared) throws ImportException {
		return new TableSettings(material, declared).all();
	}
}
