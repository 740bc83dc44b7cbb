package org.wsoa.cli.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256; as 64 lower case hexadecimal digits unless told otherwise. */
public final class Digest {
  private Digest() {}

  /** Of these bytes. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** Of these bytes, in base64. */
  public static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(sha256().digest(bytes));
  }

  /** Of a file's bytes, however many. */
  public static String of(Path file, OpenOption... options) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file, options);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
