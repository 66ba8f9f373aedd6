package org.tenday.store.internal.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells whether a file is still as it was, without keeping its bytes.
 *
 * @param sha256 of its bytes
 */
public record Stamp(String sha256) {

	public static Stamp of(byte[] bytes) {
		try {
			return new Stamp(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
