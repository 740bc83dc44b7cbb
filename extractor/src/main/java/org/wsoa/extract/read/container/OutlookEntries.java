package org.wsoa.extract.read.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/** Takes the attachments out of an Outlook message (MSG), and its text where that has a table. */
final class OutlookEntries {
  private OutlookEntries() {}

  /**
   * Its files, those of messages in it too.
   *
   * @param fileName of the message, for messages
   * @param depth how many containers may still lie in this one
   * @throws RejectedException when it is damaged, or the budget is spent
   */
  static List<Entry> read(String fileName, byte[] bytes, int depth, Budget budget)
      throws RejectedException {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      return read(message, depth, budget);
    } catch (IOException | ChunkNotFoundException | RuntimeException e) {
      throw new RejectedException(
          Code.CORRUPT, fileName + ": the message is damaged; save it again", e);
    }
  }

  private static List<Entry> read(MAPIMessage message, int depth, Budget budget)
      throws IOException, ChunkNotFoundException, RejectedException {
    message.setReturnNullOnMissingChunk(true);
    MailParts parts = new MailParts(budget);
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      String name = or(attachment.getAttachLongFileName(), attachment.getAttachFileName());
      if (attachment.isEmbeddedMessage()) {
        embedded(attachment, name, depth, budget, parts);
      } else {
        byte[] data = attachment.getEmbeddedAttachmentObject();
        boolean picture = or(attachment.getAttachMimeTag(), null).startsWith("image/");
        boolean shown = picture && !or(attachment.getAttachContentId(), null).isEmpty();
        if (data != null && !shown) {
          parts.attach(name, data);
        }
      }
    }
    Optional.ofNullable(message.getHtmlBody()).ifPresent(text -> parts.text(text, true));
    Optional.ofNullable(message.getTextBody()).ifPresent(text -> parts.text(text, false));
    return parts.list();
  }

  private static void embedded(
      AttachmentChunks attachment, String name, int depth, Budget budget, MailParts parts)
      throws IOException, ChunkNotFoundException, RejectedException {
    budget.countEntry();
    String path = parts.path(name);
    if (depth == 0) {
      parts.attach(Entry.rejected(path, Code.TOO_LARGE, Unpacker.TOO_DEEP));
      return;
    }
    MAPIMessage inner = attachment.getEmbeddedMessage();
    for (Entry entry : read(inner, depth - 1, budget)) {
      parts.attach(new Entry(path + "/" + entry.path(), entry.bytes(), entry.rejection()));
    }
  }

  private static String or(@Nullable StringChunk chunk, @Nullable StringChunk other) {
    StringChunk found = chunk == null ? other : chunk;
    return found == null || found.getValue() == null ? "" : found.getValue();
  }
}
