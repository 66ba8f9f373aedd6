package print;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

/**
 * What a piece of work took.
 *
 * @param wall seconds from its beginning to its end
 * @param cpu  seconds of all processors together; of other programs with those that they started
 * @param peak megabytes at most: of the heap for work in this process, of the processes' memory for others
 */
record Effort(double wall, double cpu, long peak) {

	static final Effort NONE = new Effort(0, 0, 0);

	private static final double NANOS = 1e9;
	/** Where it stands in what the kernel says of a process, counted from its state. */
	private static final int ENDED_USER = 13;
	private static final double TICKS_A_SECOND = 100;
	private static final int LOOK_EVERY_MILLIS = 25;

	Effort plus(Effort other) {
		return new Effort(wall + other.wall, cpu + other.cpu, Math.max(peak, other.peak));
	}

	/** The one in the middle. */
	static Effort median(List<Effort> rounds) {
		return rounds.stream().sorted(Comparator.comparingDouble(Effort::wall)).toList().get(rounds.size() / 2);
	}

	/** Work in this process. */
	static <T> Effort of(Callable<T> work, List<T> into) throws Exception {
		List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
				.filter(pool -> pool.getType() == MemoryType.HEAP).toList();
		System.gc();
		heap.forEach(MemoryPoolMXBean::resetPeakUsage);
		OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
		long cpu = system.getProcessCpuTime();
		long start = System.nanoTime();
		into.add(work.call());
		double wall = (System.nanoTime() - start) / NANOS;
		long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
		return new Effort(wall, (system.getProcessCpuTime() - cpu) / NANOS, peak);
	}

	/** Another program, from its start to its end, with all that it starts. */
	static Effort of(Path folder, List<String> command) throws IOException, InterruptedException {
		long start = System.nanoTime();
		double cpu = ended();
		Path log = Files.createTempFile("bench", ".log");
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile())
				.start();
		long peak = 0;
		while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
			peak = Math.max(peak, memory(process.toHandle()));
		}
		if (process.exitValue() != 0) {
			throw new IllegalStateException(command + " ended with " + process.exitValue() + ": " + Files.readString(log));
		}
		Files.delete(log);
		return new Effort((System.nanoTime() - start) / NANOS, ended() - cpu, peak);
	}

	/** Seconds that all programs which this process started, and which have ended, have taken of processors. */
	private static double ended() throws IOException {
		String numbers = Files.readString(Path.of("/proc/self/stat"));
		String[] fields = numbers.substring(numbers.lastIndexOf(')') + 2).split(" ");
		return (Long.parseLong(fields[ENDED_USER]) + Long.parseLong(fields[ENDED_USER + 1])) / TICKS_A_SECOND;
	}

	private static long memory(ProcessHandle process) {
		List<Long> resident = new ArrayList<>();
		Stream.concat(Stream.of(process), process.descendants()).forEach(each -> {
			try (Stream<String> lines = Files.lines(Path.of("/proc/" + each.pid() + "/status"))) {
				lines.filter(line -> line.startsWith("VmRSS:")).forEach(line -> resident.add(Long.valueOf(line.replaceAll("\\D", ""))));
			} catch (IOException | java.io.UncheckedIOException e) {
				// It has ended meanwhile.
				resident.add(0L);
			}
		});
		return resident.stream().mapToLong(Long::longValue).sum() >> 10;
	}
}
