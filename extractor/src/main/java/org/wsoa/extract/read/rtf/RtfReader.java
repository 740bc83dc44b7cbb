package org.wsoa.extract.read.rtf;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Reads Rich Text Format, as Word shows it with all changes accepted. Thread-safe. */
public final class RtfReader implements DocumentReader {
  private final Symbols symbols = Symbols.load();

  /** A reader with the built-in symbol fonts. */
  public RtfReader() {}

  @Override
  public boolean accepts(String mediaType) {
    return mediaType.equals("application/rtf") || mediaType.equals("text/rtf");
  }

  @Override
  public RawDocument read(SourceFile file, Diagnostics diagnostics) throws RejectedException {
    RtfInterpreter interpreter = new RtfInterpreter(file.bytes(), symbols);
    List<Block> blocks;
    try {
      blocks = new BlockWriter(diagnostics).write(interpreter.read());
    } catch (TooLargeException e) {
      throw new RejectedException(
          Code.TOO_LARGE, file.fileName() + ": nests deeper than any document; save it anew", e);
    } catch (IOException e) {
      throw new RejectedException(
          Code.CORRUPT,
          file.fileName() + ": damaged or cut off; open it in Word and save it anew",
          e);
    }
    if (interpreter.hasTrackedChanges()) {
      diagnostics.info(
          DiagnosticCode.TRACKED_CHANGE, "tracked changes were read as if they were accepted");
    }
    if (blocks.isEmpty() && interpreter.hasPictures()) {
      throw new RejectedException(
          Code.UNREADABLE,
          file.fileName() + ": the document holds only pictures; give the one with the text");
    }
    Set<TextLine> running = new LinkedHashSet<>();
    Content.collectLines(interpreter.furniture(), running);
    return new RawDocument(
        blocks,
        running.stream().map(line -> new TextBlock(0, line, Place.inDocument())).toList(),
        Optional.empty());
  }
}
