package org.tenday.ui.internal.areas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.tenday.contribution.Contribution;
import org.tenday.contribution.ExtensionPoint;
import org.tenday.contribution.InstalledPlugins;
import org.tenday.model.BlockTypeId;
import org.tenday.model.SkillAreaId;
import org.tenday.skill.SkillAreas;
import org.tenday.ui.BlockEditor;
import org.tenday.ui.ModulePage;

/** The pages and editors that plug-ins bring for their skill areas and block types. */
public final class AreaEditors {

	private static final String PAGES = "org.tenday.ui.modulePages";
	private static final String EDITORS = "org.tenday.ui.blockEditors";

	private final SkillAreas areas;
	private final List<ContributedPage> pages;
	private final Map<BlockTypeId, Contributed<BlockEditor<?>>> editors = new HashMap<>();

	/**
	 * @param areas that pages and editors can be for
	 * @param log   gets one entry for each thing that is wrong
	 */
	AreaEditors(SkillAreas areas, IExtensionRegistry registry, Consumer<IStatus> log) {
		this.areas = areas;
		ExtensionPoint pagesPoint = new ExtensionPoint(PAGES, "id", registry, log);
		pages = pagesPoint.read(element -> page(element, pagesPoint, log));
		ExtensionPoint editorsPoint = new ExtensionPoint(EDITORS, "type", registry, log);
		editorsPoint.read(element -> editor(element, editorsPoint, log))
				.forEach(editor -> editors.put(new BlockTypeId(editor.id()), editor));
	}

	/** What the installed plug-ins bring. What is wrong with it is said in the Eclipse log. */
	public static AreaEditors installed(SkillAreas areas) {
		return InstalledPlugins.read(AreaEditors.class, "new AreaEditors(…)", (registry, log) -> new AreaEditors(areas, registry, log));
	}

	private ContributedPage page(Contribution element, ExtensionPoint point, Consumer<IStatus> log) {
		SkillAreaId area = new SkillAreaId(element.required("area"));
		if (areas.area(area).isEmpty()) {
			throw new IllegalArgumentException("no plug-in brings the skill area \"%s\"".formatted(area));
		}
		String name = element.required("name");
		int order = element.order();
		return new ContributedPage(area, name, order, contributed(element, ModulePage.class, "id", point, PAGES, log));
	}

	private Contributed<BlockEditor<?>> editor(Contribution element, ExtensionPoint point, Consumer<IStatus> log) {
		BlockTypeId type = new BlockTypeId(element.required("type"));
		if (areas.type(type).isEmpty()) {
			throw new IllegalArgumentException("no plug-in brings the block type \"%s\"".formatted(type));
		}
		return contributed(element, BlockEditor.class, "type", point, EDITORS, log);
	}

	/** The class that a contribution names, to be made later. */
	private static <T> Contributed<T> contributed(Contribution element, Class<? super T> type, String key, ExtensionPoint point, String id,
			Consumer<IStatus> log) {
		element.required("class");
		String name = element.required(key);
		point.claim(name, element).ifPresent(owner -> {
			throw new IllegalArgumentException("the plug-in %s brings one of the same %s already".formatted(owner, key));
		});
		return new Contributed<>(type, id, name, element, log);
	}

	/** The pages for the modules of an area, in their order. */
	public List<ContributedPage> pages(SkillAreaId area) {
		return pages.stream().filter(page -> page.area().equals(area))
				.sorted(Comparator.comparingInt(ContributedPage::order).thenComparing(page -> page.page().id())).toList();
	}

	/** The editor for the blocks of a type; empty where the generated form is theirs. */
	public Optional<Contributed<BlockEditor<?>>> editor(BlockTypeId type) {
		return Optional.ofNullable(editors.get(type));
	}
}
