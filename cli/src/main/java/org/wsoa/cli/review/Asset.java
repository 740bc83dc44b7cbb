package org.wsoa.cli.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A script or style sheet that stands in the page itself.
 *
 * @param text its text, between its tags to the letter
 * @param hash the source that allows it in a Content-Security-Policy (CSP level 3, 2.3.1)
 */
public record Asset(String text, String hash) {

  static Asset of(String text) {
    return new Asset(text, "'sha256-" + Base64.encodeBase64String(DigestUtils.sha256(text)) + "'");
  }

  /** The text of a resource of this package. */
  static String resource(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
