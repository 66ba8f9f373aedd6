package org.tenday.ui.internal.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tenday.authoring.OpenProgramme;
import org.tenday.check.Checks;
import org.tenday.check.Findings;
import org.tenday.check.Rule;
import org.tenday.check.Severity;
import org.tenday.check.Subject;
import org.tenday.check.Thresholds;
import org.tenday.check.Where;
import org.tenday.model.Programme;
import org.tenday.store.StoreException;
import org.tenday.ui.internal.Given;

class CheckingTest {

	private static final long PATIENCE_SECONDS = 60;

	@TempDir
	private Path temp;
	private final List<Programme> seen = new CopyOnWriteArrayList<>();
	private final Checking checking = new Checking(() -> new Checks(List.of(new Titles(seen)), Thresholds.DEFAULT));
	private OpenProgramme open;

	@BeforeEach
	void open() throws StoreException {
		open = Given.open(temp);
		checking.opened(open);
	}

	@AfterEach
	void close() {
		checking.closed(open);
	}

	private void title(String title) {
		open.edit("Title", value -> value.withAbout(value.about().withTitle(title)));
	}

	@Test
	void everyValueIsCheckedOnceForAll() throws InterruptedException {
		List<Checked> one = new CopyOnWriteArrayList<>();
		List<Checked> other = new CopyOnWriteArrayList<>();
		CountDownLatch last = new CountDownLatch(1);
		checking.addListener(one::add);
		checking.addListener(other::add);
		checking.addListener(checked -> {
			if (checked.snapshot() == open.programme() && checked.snapshot().about().title().equals("Abc")) {
				last.countDown();
			}
		});
		title("A");
		title("Ab");
		title("Abc");
		assertTrue(last.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the last value was never checked");
		assertEquals(new HashSet<>(seen).size(), seen.size(), "a value was checked twice");
		assertSame(open.programme(), seen.getLast());
		assertEquals(one, other);
		assertEquals("Abc", one.getLast().findings().getFirst().message());
		assertSame(one.getLast(), checking.latest(open).orElseThrow());
	}

	@Test
	void whatIsClosedIsNotChecked() {
		checking.closed(open);
		assertTrue(checking.now(open).isEmpty());
		assertTrue(checking.latest(open).isEmpty());
	}

	@Test
	void whoeverAsksIsAnsweredAtOnce() {
		title("Now");
		Checked checked = checking.now(open).orElseThrow();
		assertSame(open.programme(), checked.snapshot());
		assertEquals("Now", checked.findings().getFirst().message());
		assertSame(checked, checking.latest(open).orElseThrow());
	}

	/** Finds the title of every programme, and keeps what it has seen. */
	private record Titles(List<Programme> seen) implements Rule {

		@Override
		public String id() {
			return "title";
		}

		@Override
		public Severity severity() {
			return Severity.INFO;
		}

		@Override
		public String help() {
			return "";
		}

		@Override
		public void check(Subject subject, Thresholds thresholds, Findings findings) {
			seen.add(subject.programme());
			findings.add(Where.programme("title"), subject.programme().about().title());
		}
	}
}
