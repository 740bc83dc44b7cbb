package org.wsoa.extract.read.container;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.Sniffer;

/**
 * Takes the files out of a container and out of those in it, all in memory, with bounds on their
 * depth, number and size. Thread-safe.
 */
public final class Unpacker {
  /** A container in a container in a container is the last that is opened. */
  static final int MOST_DEEP = 3;

  static final String TOO_DEEP =
      "it lies more than " + MOST_DEEP + " containers deep; unpack the outer ones";

  private final Sniffer sniffer;

  /** An unpacker that tells containers by this sniffer. */
  public Unpacker(Sniffer sniffer) {
    this.sniffer = sniffer;
  }

  /**
   * The files in a container, sorted by path; absent where the file is none.
   *
   * @param fileName name without folders
   * @param bytes the whole file; not written to
   * @throws RejectedException when the container is damaged, holds nothing or holds too much
   */
  public Optional<List<Entry>> unpack(String fileName, byte[] bytes) throws RejectedException {
    Optional<String> type = sniffer.container(fileName, bytes);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<Entry> found = new ArrayList<>();
    unpack(fileName, type.get(), bytes, "", 1, new Budget(fileName), found);
    if (found.isEmpty()) {
      throw new RejectedException(Code.EMPTY, fileName + ": there is no document in it");
    }
    found.sort(Comparator.comparing(Entry::path));
    return Optional.of(List.copyOf(found));
  }

  private void unpack(
      String fileName,
      String type,
      byte[] bytes,
      String before,
      int depth,
      Budget budget,
      List<Entry> found)
      throws RejectedException {
    for (Entry entry : read(fileName, type, bytes, depth, budget)) {
      String path = before + entry.path();
      String name = path.substring(path.lastIndexOf('/') + 1);
      Optional<String> inner =
          entry.rejection().isPresent() ? Optional.empty() : sniffer.container(name, entry.bytes());
      if (inner.isEmpty()) {
        found.add(new Entry(path, entry.bytes(), entry.rejection()));
      } else if (depth == MOST_DEEP) {
        found.add(Entry.rejected(path, Code.TOO_LARGE, TOO_DEEP));
      } else {
        try {
          unpack(name, inner.get(), entry.bytes(), path + "/", depth + 1, budget, found);
        } catch (RejectedException e) {
          if (budget.isSpent()) {
            throw e;
          }
          found.add(new Entry(path, new byte[0], Optional.of(e)));
        }
      }
    }
  }

  private static List<Entry> read(
      String fileName, String type, byte[] bytes, int depth, Budget budget)
      throws RejectedException {
    return switch (type) {
      case Sniffer.ZIP -> ZipEntries.read(fileName, bytes, budget);
      case Sniffer.MAIL -> MailEntries.read(fileName, bytes, budget);
      default -> OutlookEntries.read(fileName, bytes, MOST_DEEP - depth, budget);
    };
  }
}
