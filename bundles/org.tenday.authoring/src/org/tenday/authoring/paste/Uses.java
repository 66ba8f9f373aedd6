package org.tenday.authoring.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tenday.authoring.find.ContentTexts;
import org.tenday.model.Block;
import org.tenday.model.Module;
import org.tenday.model.Objective;
import org.tenday.model.ObjectiveId;
import org.tenday.model.Session;
import org.tenday.model.UnknownContent;

/**
 * What some modules make use of.
 *
 * @param objectives that their sessions and blocks serve
 * @param files      of the media folder that they show
 * @param works      the keys of the references that they cite
 * @param words      all their words, in small letters
 */
record Uses(Set<ObjectiveId> objectives, Set<String> files, Set<String> works, String words) {

	static Uses of(List<Module> modules) {
		Set<ObjectiveId> objectives = new HashSet<>();
		ObjectiveReferences references = new ObjectiveReferences(reference -> {
			objectives.add(reference);
			return Optional.of(reference);
		});
		Set<String> works = new HashSet<>();
		TextReferences texts = new TextReferences(key -> {
			works.add(key);
			return key;
		}, Optional::of);
		modules.forEach(module -> {
			module.sessions().forEach(references::changed);
			texts.changed(module);
		});
		List<Session> sessions = modules.stream().flatMap(module -> module.sessions().stream()).toList();
		String words = modules.stream().map(Uses::words).flatMap(List::stream).collect(Collectors.joining("\n"));
		return new Uses(objectives, MediaUse.files(sessions, List.of()), works, words.toLowerCase(Locale.ROOT));
	}

	/** Whether a word or some words stand in them. */
	boolean says(String term) {
		return words.contains(term.toLowerCase(Locale.ROOT));
	}

	/** What the module says: of itself, and in its sessions. */
	static List<String> words(Module module) {
		List<String> words = new ArrayList<>(List.of(module.title(), module.aim()));
		module.objectives().stream().map(Objective::text).forEach(words::add);
		module.sessions().forEach(session -> words.addAll(words(session)));
		return said(words);
	}

	static List<String> words(Session session) {
		List<String> words = new ArrayList<>(List.of(session.title(), session.summary()));
		words.addAll(session.materials());
		session.blocks().forEach(block -> words.addAll(words(block)));
		return said(words);
	}

	static List<String> words(Block block) {
		List<String> words = new ArrayList<>(List.of(block.title()));
		if (!(block.content() instanceof UnknownContent)) {
			ContentTexts.map(block.content(), "", ContentTexts.Paths.LEFT, (field, about, text) -> {
				words.add(text.strip());
				return text;
			});
		}
		return said(words);
	}

	private static List<String> said(List<String> words) {
		return words.stream().filter(each -> !each.isBlank()).toList();
	}
}
