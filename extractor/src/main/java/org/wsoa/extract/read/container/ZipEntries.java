package org.wsoa.extract.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/** Takes the files out of a ZIP archive; hidden ones and links are passed over. */
final class ZipEntries {
  private ZipEntries() {}

  /**
   * Its files.
   *
   * @param fileName of the archive, for messages
   * @throws RejectedException when it is damaged, or the budget is spent
   */
  static List<Entry> read(String fileName, byte[] bytes, Budget budget) throws RejectedException {
    List<Entry> entries = new ArrayList<>();
    EntryNames names = new EntryNames();
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        budget.countEntry();
        boolean file = !entry.isDirectory() && !entry.isUnixSymlink();
        if (file && !EntryNames.isHidden(entry.getName())) {
          entries.add(read(zip, entry, names.path(entry.getName(), "unnamed"), budget));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new RejectedException(
          Code.CORRUPT, fileName + ": the archive is damaged; fetch it again", e);
    }
    return entries;
  }

  private static Entry read(ZipFile zip, ZipArchiveEntry entry, String path, Budget budget)
      throws RejectedException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Entry.rejected(
          path, Code.ENCRYPTED, "a password protects it in its archive; give it without one");
    }
    if (!zip.canReadEntryData(entry)) {
      return Entry.rejected(
          path, Code.UNSUPPORTED_FORMAT, "it is packed in a way that is not read; unpack it");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Entry.of(path, budget.read(in, entry.getCompressedSize()));
    } catch (IOException | IllegalArgumentException e) {
      return Entry.rejected(path, Code.CORRUPT, "it is damaged in its archive; fetch it again");
    }
  }
}
