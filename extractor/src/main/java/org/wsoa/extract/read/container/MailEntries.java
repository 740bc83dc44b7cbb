package org.wsoa.extract.read.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;

/** Takes the attachments out of an e-mail (RFC 5322, MIME), and its text where that has a table. */
final class MailEntries {
  private final MailParts parts;

  private MailEntries(Budget budget) {
    parts = new MailParts(budget);
  }

  /**
   * Its files.
   *
   * @param fileName of the mail, for messages
   * @throws RejectedException when it is damaged, or the budget is spent
   */
  static List<Entry> read(String fileName, byte[] bytes, Budget budget) throws RejectedException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    MailEntries entries = new MailEntries(budget);
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      entries.take(message);
      message.dispose();
    } catch (IOException | IllegalArgumentException e) {
      throw new RejectedException(
          e instanceof MimeIOException ? Code.CORRUPT : Code.UNREADABLE,
          fileName + ": the e-mail is damaged; save it again",
          e);
    } catch (StackOverflowError e) {
      throw new RejectedException(
          Code.TOO_LARGE, fileName + ": the e-mail is nested deeper than any real one", e);
    }
    return entries.parts.list();
  }

  private void take(Entity entity) throws IOException, RejectedException {
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        take(part);
      }
    } else if (body instanceof Message message) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(message, out);
      String name = name(entity);
      parts.attach(name.isEmpty() ? "message.eml" : name, out.toByteArray());
    } else if (body instanceof SingleBody single) {
      take(entity, single);
    }
  }

  private void take(Entity entity, SingleBody body) throws IOException, RejectedException {
    String type = entity.getMimeType();
    String name = name(entity);
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    boolean shown = !attached && entity.getHeader().getField("Content-ID") != null;
    if (type.startsWith("image/") && (shown || (!attached && name.isEmpty()))) {
      return; // a picture within the text
    }
    if (!attached && name.isEmpty() && body instanceof TextBody text) {
      StringWriter words = new StringWriter();
      try (Reader reader = text.getReader()) {
        reader.transferTo(words);
      }
      parts.text(words.toString(), type.equals("text/html"));
      return;
    }
    try (InputStream in = body.getInputStream()) {
      parts.attach(name, in);
    }
  }

  /** What the attachment is called, in the header made for that or in the older one. */
  private static String name(Entity entity) {
    String name = entity.getFilename();
    if (name == null && entity.getHeader().getField("Content-Type") instanceof ContentTypeField t) {
      name = t.getParameter("name");
    }
    return name == null ? "" : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
  }
}
