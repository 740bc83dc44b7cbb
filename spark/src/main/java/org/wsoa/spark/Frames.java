package org.wsoa.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.Part;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;

/**
 * What an executor and its worker say to each other. First comes an order: the {@link Recipe}. A
 * question is a kind, a file's name and its bytes. An answer is {@link #DONE} and what was asked
 * for, or {@link #REJECTED}, a code and words. Texts and bytes have their length before them.
 */
final class Frames {
  /** Asks for the parts of a container. */
  static final int PARTS = 1;

  /** Asks for the JSON of a document. */
  static final int EXTRACT = 2;

  private static final int DONE = 3;
  private static final int REJECTED = 4;

  private Frames() {}

  /** Gives the order. */
  static void order(DataOutputStream out, Recipe recipe) throws IOException {
    text(out, recipe.ocr().name());
    text(out, recipe.vocabulary());
    text(out, String.join("\n", recipe.wordings()));
    out.flush();
  }

  /** Takes the order. */
  static Recipe order(DataInputStream in) throws IOException {
    return new Recipe(OcrMode.valueOf(text(in)), text(in), text(in).lines().toList());
  }

  /** Puts a question. */
  static void ask(DataOutputStream out, int kind, String fileName, byte[] bytes)
      throws IOException {
    out.writeByte(kind);
    text(out, fileName);
    bytes(out, bytes);
    out.flush();
  }

  /** Reads the answer to {@link #EXTRACT}. */
  static byte[] json(DataInputStream in) throws IOException, RejectedException {
    heed(in);
    return bytes(in);
  }

  /** Reads the answer to {@link #PARTS}. */
  static Optional<List<Part>> parts(DataInputStream in) throws IOException, RejectedException {
    heed(in);
    int count = in.readInt();
    if (count < 0) {
      return Optional.empty();
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String path = text(in);
      String code = text(in);
      String words = text(in);
      parts.add(
          new Part(
              path,
              bytes(in),
              code.isEmpty() ? Optional.empty() : Optional.of(rejection(code, words))));
    }
    return Optional.of(List.copyOf(parts));
  }

  /** Answers {@link #EXTRACT}. */
  static void answer(DataOutputStream out, byte[] json) throws IOException {
    out.writeByte(DONE);
    bytes(out, json);
    out.flush();
  }

  /** Answers {@link #PARTS}. */
  static void answer(DataOutputStream out, Optional<List<Part>> parts) throws IOException {
    out.writeByte(DONE);
    out.writeInt(parts.map(List::size).orElse(-1));
    for (Part part : parts.orElse(List.of())) {
      text(out, part.path());
      text(out, part.rejection().map(e -> e.code().name()).orElse(""));
      text(out, part.rejection().map(e -> String.valueOf(e.getMessage())).orElse(""));
      bytes(out, part.bytes());
    }
    out.flush();
  }

  /** Answers either with a rejection. */
  static void answer(DataOutputStream out, RejectedException rejection) throws IOException {
    out.writeByte(REJECTED);
    text(out, rejection.code().name());
    text(out, String.valueOf(rejection.getMessage()));
    out.flush();
  }

  private static void heed(DataInputStream in) throws IOException, RejectedException {
    int kind = in.readByte();
    if (kind == REJECTED) {
      throw rejection(text(in), text(in));
    }
    if (kind != DONE) {
      throw new IOException("an answer of kind " + kind);
    }
  }

  private static RejectedException rejection(String code, String words) throws IOException {
    try {
      return new RejectedException(RejectedException.Code.valueOf(code), words);
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
  }

  /** Reads a text. */
  static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  /**
   * Reads bytes.
   *
   * @throws OutOfMemoryError when there are too many; they have been passed over then
   */
  static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("a length of " + length);
    }
    byte[] bytes;
    try {
      bytes = new byte[length];
    } catch (OutOfMemoryError e) {
      pass(in, length);
      throw e;
    }
    in.readFully(bytes);
    return bytes;
  }

  /** By reading, since a pipe cannot skip. */
  private static void pass(DataInputStream in, int length) throws IOException {
    byte[] some = new byte[1 << 13];
    for (int left = length; left > 0; ) {
      int count = in.read(some, 0, Math.min(left, some.length));
      if (count < 0) {
        throw new EOFException();
      }
      left -= count;
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    bytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
