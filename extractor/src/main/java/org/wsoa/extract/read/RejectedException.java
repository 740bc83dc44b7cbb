package org.wsoa.extract.read;

import java.util.Locale;

/** A document that cannot be read. The message is one line that says what to do. */
public final class RejectedException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a document is rejected; the codes of the command line. */
  public enum Code {
    /** It needs a password to open. */
    ENCRYPTED,
    /** Its bytes are not what its format asks for. */
    CORRUPT,
    /** There is no reader for its format. */
    UNSUPPORTED_FORMAT,
    /** It has no bytes, or no content. */
    EMPTY,
    /** It is, or would unpack to be, larger than the limits. */
    TOO_LARGE,
    /** It took too long. */
    TIMEOUT,
    /** It needed too much memory. */
    OUT_OF_MEMORY,
    /** Its pages are pictures, and there is no Tesseract to read them with. */
    NEEDS_OCR,
    /** It has content but no text that can be read. */
    UNREADABLE;

    /** The spelling on the command line and in manifests: {@code too-large}. */
    public String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Code code;

  /** A rejection with a line for the user. */
  public RejectedException(Code code, String message) {
    super(message);
    this.code = code;
  }

  /** A rejection with a line for the user and what led to it. */
  public RejectedException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** Why. */
  public Code code() {
    return code;
  }
}
