package org.tenday.store.internal.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

import org.tenday.store.ChangedOutsideException;
import org.tenday.store.StoreException;
import org.tenday.store.internal.bind.FileCodec;
import org.tenday.store.internal.bind.Reading;
import org.tenday.store.internal.yaml.Tree;
import org.tenday.store.internal.yaml.Unreadable;
import org.tenday.store.internal.yaml.YamlFile;
import org.tenday.store.internal.yaml.YamlReader;
import org.tenday.store.internal.yaml.YamlText;

/**
 * The bytes that a file has to have when its value has changed. Whatever is made here is read again before it is used: bytes that
 * do not hold
 * the wanted value never reach the disk.
 */
final class Changed<T> {

	private final FileCodec<T> codec;
	private final Path file;
	private final BiFunction<T, Tree.Fields, Tree.Fields> completion;

	/**
	 * @param completion adds to a value's tree what only the files know
	 */
	Changed(FileCodec<T> codec, Path file, BiFunction<T, Tree.Fields, Tree.Fields> completion) {
		this.codec = codec;
		this.file = file;
		this.completion = completion;
	}

	Changed(FileCodec<T> codec, Path file) {
		this(codec, file, (value, tree) -> tree);
	}

	byte[] fresh(T wanted) throws StoreException {
		return checked(YamlFile.fresh(tree(wanted)), wanted);
	}

	private Tree.Fields tree(T wanted) {
		return completion.apply(wanted, codec.write(wanted));
	}

	/**
	 * @param old    as the file was read
	 * @param now    its bytes on the disk
	 * @param wanted what it is to hold
	 */
	byte[] changed(Held<T> old, byte[] now, T wanted) throws StoreException {
		if (old.later()) {
			throw new StoreException(file, 0, 0,
					"This file is of a later format than this version of Tenday writes, so it was not saved: install a later version to change it.");
		}
		if (!Stamp.of(now).equals(old.stamp())) {
			if (fault(now, wanted).isEmpty()) {
				return now;
			}
			throw new ChangedOutsideException(file);
		}
		YamlText text = readable(now);
		Tree.Fields before = codec.write(old.value());
		Tree.Fields after = tree(wanted);
		byte[] edited = YamlFile.edited(text, before, after).orElse(new byte[0]);
		return fault(edited, wanted).isEmpty() ? edited : checked(YamlFile.rewritten(text, before, after), wanted);
	}

	private YamlText readable(byte[] bytes) throws StoreException {
		try {
			return YamlReader.read(bytes);
		} catch (Unreadable e) {
			throw new StoreException(file, e.line(), e.column(), e.getMessage());
		}
	}

	private byte[] checked(byte[] bytes, T wanted) throws StoreException {
		Optional<String> fault = fault(bytes, wanted);
		if (fault.isPresent()) {
			throw new StoreException(file, 0, 0, "This file was not saved, because it could not be opened again: " + fault.get());
		}
		return bytes;
	}

	/** Why the bytes do not hold the wanted value; empty where they do. */
	private Optional<String> fault(byte[] bytes, T wanted) {
		try {
			boolean same = codec.read(YamlReader.read(bytes).root(), new Reading()).equals(wanted);
			return same ? Optional.empty() : Optional.of("some of it would be read as something else.");
		} catch (Unreadable e) {
			return Optional.of(e.getMessage());
		}
	}
}
