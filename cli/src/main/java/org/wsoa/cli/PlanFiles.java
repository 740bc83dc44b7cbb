package org.wsoa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.wsoa.cli.batch.Boundary;
import org.wsoa.model.CanonicalJson;
import org.wsoa.model.Document;
import org.wsoa.model.Plan;

/** Reads what extract wrote. */
final class PlanFiles {
  /** A file that is none of ours, or cannot be read; the message is half a sentence. */
  static final class NoPlanException extends Exception {
    private static final long serialVersionUID = 1L;

    NoPlanException(String message, Throwable cause) {
      super(message, cause);
    }

    NoPlanException(String message) {
      super(message);
    }

    /** The message, never absent. */
    String words() {
      return Objects.toString(getMessage(), "");
    }
  }

  /** What a document without source and evidence has. */
  record PlanAlone(Plan plan) {
    PlanAlone {
      Objects.requireNonNull(plan, "plan");
    }
  }

  private PlanFiles() {}

  /**
   * The bytes of a file.
   *
   * @throws NoPlanException when it cannot be read or has more than {@link Boundary#MAX_BYTES}
   */
  static byte[] bytes(Path file) throws NoPlanException {
    try {
      if (Files.size(file) > Boundary.MAX_BYTES) {
        throw new NoPlanException("has more than " + Boundary.MAX_BYTES + " bytes; no plan has");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new NoPlanException(Failure.words(e), e);
    }
  }

  /**
   * A whole document.
   *
   * @throws NoPlanException when the file is none, or one of another version of the schema
   */
  static Document document(byte[] json) throws NoPlanException {
    Document document;
    try {
      document = CanonicalJson.readDocument(json);
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
    if (!document.schemaVersion().equals(Document.SCHEMA_VERSION)) {
      throw new NoPlanException(
          "has schema version "
              + document.schemaVersion()
              + ", not "
              + Document.SCHEMA_VERSION
              + "; extract it anew");
    }
    return document;
  }

  /**
   * The plan of a document, or of an object that has only a {@code plan}.
   *
   * @throws NoPlanException as for {@link #document}
   */
  static Plan plan(byte[] json) throws NoPlanException {
    try {
      return document(json).plan();
    } catch (NoPlanException e) {
      try {
        return CanonicalJson.read(json, PlanAlone.class).plan();
      } catch (IllegalArgumentException alsoNot) {
        e.addSuppressed(alsoNot);
        throw e;
      }
    }
  }

  private static NoPlanException refused(IllegalArgumentException e) {
    return new NoPlanException(
        "is not what wsoa extract writes (" + e.getMessage() + "); wsoa validate tells more", e);
  }
}
