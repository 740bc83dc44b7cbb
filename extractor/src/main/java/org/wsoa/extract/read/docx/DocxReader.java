package org.wsoa.extract.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
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
import org.wsoa.extract.read.TooLargeException;
import org.wsoa.model.DiagnosticCode;

/** Reads Word documents (OOXML), as Word shows them with all changes accepted. Thread-safe. */
public final class DocxReader implements DocumentReader {
  private static final Set<String> MEDIA_TYPES =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12");

  private final Symbols symbols = Symbols.load();

  /** A reader with the built-in symbol fonts. */
  public DocxReader() {}

  @Override
  public boolean accepts(String mediaType) {
    return MEDIA_TYPES.contains(mediaType.toLowerCase(Locale.ROOT));
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    if (file.bytes().length == 0) {
      throw new RejectedException(Code.EMPTY, file.fileName() + ": the file is empty");
    }
    rejectOldContainers(file);
    try (WordPackage parts = WordPackage.open(file.bytes())) {
      return read(file, parts, diagnostics);
    } catch (IOException
        | XMLStreamException
        | InvalidFormatException
        | OpenXML4JRuntimeException
        | UnsupportedFileFormatException
        | StackOverflowError e) {
      throw rejection(file, e);
    }
  }

  private RawDocument read(SourceFile file, WordPackage parts, Diagnostics diagnostics)
      throws IOException, XMLStreamException, InvalidFormatException, RejectedException {
    Node body = parts.mainDocument().child("w:body");
    if (!body.exists()) {
      throw new InvalidFormatException("no body");
    }
    Node settings = part("settings", parts, diagnostics);
    Styles styles = new Styles(part("styles", parts, diagnostics));
    WordDocument document =
        new WordDocument(
            styles,
            new Numbering(part("numbering", parts, diagnostics), styles, symbols),
            new Shading(part("theme", parts, diagnostics), settings),
            symbols);
    List<Content> content = new ContentReader(document).read(body, RunFormat.UNSET);
    List<Block> blocks = new BlockWriter(diagnostics).write(content);
    report(document, diagnostics);
    if (blocks.isEmpty() && document.hasPictures()) {
      throw new RejectedException(
          Code.UNREADABLE,
          file.fileName() + ": the document holds only pictures; give the one with the text");
    }
    return new RawDocument(
        blocks, furniture(body, parts, document, settings, diagnostics), Optional.empty());
  }

  /** A part that the text can be read without; a damaged one counts as absent, and is told. */
  private static Node part(String type, WordPackage parts, Diagnostics diagnostics)
      throws IOException {
    try {
      return parts.related(type);
    } catch (XMLStreamException | InvalidFormatException e) {
      diagnostics.warning(
          DiagnosticCode.DAMAGED_PART, "the part with the " + type + " could not be read");
      return Node.NONE;
    }
  }

  private static List<TextBlock> furniture(
      Node body, WordPackage parts, WordDocument document, Node settings, Diagnostics diagnostics)
      throws IOException {
    try {
      return new Furniture(parts, document, settings).read(body);
    } catch (XMLStreamException | InvalidFormatException e) {
      diagnostics.warning(
          DiagnosticCode.DAMAGED_PART, "a running header or footer could not be read");
      return List.of();
    }
  }

  private static void report(WordDocument document, Diagnostics diagnostics) {
    if (document.hasTrackedChanges()) {
      diagnostics.info(
          DiagnosticCode.TRACKED_CHANGE, "tracked changes were read as if they were accepted");
    }
    if (document.hasHiddenRows()) {
      diagnostics.info(DiagnosticCode.HIDDEN_CELLS, "hidden table rows were left out");
    }
    if (document.hasForeignParts()) {
      diagnostics.warning(
          DiagnosticCode.DAMAGED_PART, "another document that is to be put in was not read");
    }
  }

  /** An encrypted document, and one of before 2007, come in a container of another kind. */
  private static void rejectOldContainers(SourceFile file) throws RejectedException {
    if (FileMagic.valueOf(file.bytes()) != FileMagic.OLE2) {
      return;
    }
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
      if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        throw new RejectedException(
            Code.ENCRYPTED,
            file.fileName() + ": a password protects it; save a copy without one and give that");
      }
    } catch (IOException e) {
      throw rejection(file, e);
    }
    throw new RejectedException(
        Code.UNSUPPORTED_FORMAT,
        file.fileName() + ": not a DOCX document; open it in Word and save it as DOCX");
  }

  private static RejectedException rejection(SourceFile file, Throwable why) {
    for (Throwable cause = why; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLargeException || cause instanceof StackOverflowError) {
        return new RejectedException(
            Code.TOO_LARGE,
            file.fileName() + ": unpacks to more than the limits; split it, or save it anew",
            why);
      }
    }
    return new RejectedException(
        Code.CORRUPT,
        file.fileName() + ": damaged; open it in Word, let Word repair it and save it anew",
        why);
  }
}
