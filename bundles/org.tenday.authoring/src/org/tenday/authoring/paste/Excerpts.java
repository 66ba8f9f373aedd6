package org.tenday.authoring.paste;

import java.util.List;
import java.util.Optional;

import org.tenday.model.Block;
import org.tenday.model.BlockId;
import org.tenday.model.Media;
import org.tenday.model.Programme;
import org.tenday.model.Session;
import org.tenday.model.SessionId;
import org.tenday.store.Excerpt;

/** Takes copies of what stands in a programme, with what is known of the pictures in it. */
public final class Excerpts {

	private Excerpts() {
	}

	/** A session with all that is in it; empty where it is not there any more. */
	public static Optional<Excerpt> of(Programme programme, SessionId session) {
		return programme.session(session).map(of -> excerpt(programme, List.of(of), List.of()));
	}

	/** A block; empty where it is not there any more. */
	public static Optional<Excerpt> of(Programme programme, SessionId session, BlockId block) {
		return programme.session(session).flatMap(of -> of.blocks().stream().filter(candidate -> candidate.id().equals(block)).findFirst())
				.map(of -> excerpt(programme, List.of(), List.of(of)));
	}

	private static Excerpt excerpt(Programme programme, List<Session> sessions, List<Block> blocks) {
		List<Media> media = MediaUse.files(sessions, blocks).stream().flatMap(file -> programme.media(file).stream()).toList();
		return new Excerpt(sessions, blocks, media);
	}

	/** The files of the media folder that an excerpt shows. */
	public static List<String> files(Excerpt excerpt) {
		return List.copyOf(MediaUse.files(excerpt.sessions(), excerpt.blocks()));
	}
}
