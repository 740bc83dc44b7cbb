package org.wsoa.extract.read.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.wsoa.extract.read.Block;
import org.wsoa.extract.read.BlockWriter;
import org.wsoa.extract.read.Content;
import org.wsoa.extract.read.Diagnostics;
import org.wsoa.extract.read.DocumentReader;
import org.wsoa.extract.read.RawDocument;
import org.wsoa.extract.read.RejectedException;
import org.wsoa.extract.read.RejectedException.Code;
import org.wsoa.extract.read.SourceFile;
import org.wsoa.extract.read.Symbols;
import org.wsoa.extract.read.TextBlock;
import org.wsoa.extract.read.TextLine;
import org.wsoa.extract.read.TooLargeException;
import org.wsoa.model.DiagnosticCode;
import org.wsoa.model.Place;

/** Reads binary Word documents, as Word shows them with all changes accepted. Thread-safe. */
public final class DocReader implements DocumentReader {
  private static final Set<String> TYPES = Set.of("application/msword");

  private final Symbols symbols = Symbols.load();

  /** A reader with the built-in symbol fonts. */
  public DocReader() {}

  @Override
  public boolean accepts(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file.bytes()))) {
      return read(file, document, diagnostics);
    } catch (EncryptedDocumentException e) {
      throw new RejectedException(
          Code.ENCRYPTED,
          file.fileName() + ": a password protects it; save a copy without one and give that",
          e);
    } catch (OldWordFileFormatException e) {
      throw new RejectedException(
          Code.UNSUPPORTED_FORMAT,
          file.fileName() + ": a document of before Word 97; open it in Word and save it as DOCX",
          e);
    } catch (TooLargeException e) {
      throw new RejectedException(
          Code.TOO_LARGE, file.fileName() + ": nests deeper than any document; save it anew", e);
    } catch (IOException | RuntimeException e) {
      throw new RejectedException(
          Code.CORRUPT,
          file.fileName() + ": damaged; open it in Word, let Word repair it and save it anew",
          e);
    }
  }

  private RawDocument read(SourceFile file, HWPFDocument document, Diagnostics diagnostics)
      throws TooLargeException, RejectedException {
    DocContent reader = new DocContent(document, symbols);
    List<Content> content = reader.read(document.getRange());
    content.addAll(reader.read(document.getMainTextboxRange()));
    List<Block> blocks = new BlockWriter(diagnostics).write(content);
    if (reader.hasTrackedChanges()) {
      diagnostics.info(
          DiagnosticCode.TRACKED_CHANGE, "tracked changes were read as if they were accepted");
    }
    if (blocks.isEmpty() && reader.hasPictures()) {
      throw new RejectedException(
          Code.UNREADABLE,
          file.fileName() + ": the document holds only pictures; give the one with the text");
    }
    Set<TextLine> running = new LinkedHashSet<>();
    Content.collectLines(reader.read(document.getHeaderStoryRange()), running);
    return new RawDocument(
        blocks,
        running.stream().map(line -> new TextBlock(0, line, Place.inDocument())).toList(),
        Optional.empty());
  }
}
