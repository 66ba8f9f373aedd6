package org.tenday.model.content;

import java.util.List;
import java.util.Objects;

import org.tenday.model.BlockContent;
import org.tenday.model.Field;

/**
 * A table with one heading row: block type {@code table}.
 *
 * @param caption   as printed above it; may be empty
 * @param columns   the heading row
 * @param rows      each as long as the heading row; every cell is one line of Markdown
 * @param source    where the figures come from; may be empty
 * @param synthetic whether the figures are made up, which is then printed beside it
 */
public record Grid(@Field(label = "Caption") String caption, @Field(label = "Columns") List<String> columns,
		@Field(label = "Rows") List<List<String>> rows, @Field(label = "Source") String source,
		@Field(label = "Synthetic data") boolean synthetic) implements BlockContent {

	public Grid {
		Objects.requireNonNull(caption, "caption");
		Objects.requireNonNull(source, "source");
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		for (List<String> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException(
						"The table \"%s\" has %d columns, but the row that begins with \"%s\" has %d cells: give each row one cell a column."
								.formatted(caption, columns.size(), row.isEmpty() ? "" : row.getFirst(), row.size()));
			}
		}
	}
}
