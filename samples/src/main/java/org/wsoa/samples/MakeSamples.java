package org.wsoa.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.wsoa.samples.content.SamplePlan;
import org.wsoa.samples.plans.Brackenhythe;
import org.wsoa.samples.plans.Cawdermoor;
import org.wsoa.samples.plans.Ellerwick;
import org.wsoa.samples.plans.Ennickford;
import org.wsoa.samples.plans.Hollingmere;
import org.wsoa.samples.plans.Ivelstone;
import org.wsoa.samples.plans.Loxby;
import org.wsoa.samples.plans.Marrowdale;
import org.wsoa.samples.plans.Orrisfield;
import org.wsoa.samples.plans.Pellbrook;
import org.wsoa.samples.plans.Quenmouth;
import org.wsoa.samples.plans.Quillbeck;
import org.wsoa.samples.plans.Ravensholt;
import org.wsoa.samples.plans.Saltersby;
import org.wsoa.samples.plans.Skerrow;
import org.wsoa.samples.plans.Tarnholme;
import org.wsoa.samples.plans.Thornmere;
import org.wsoa.samples.plans.Withendale;
import org.wsoa.samples.plans.Withymoor;
import org.wsoa.samples.write.CsvPlanWriter;
import org.wsoa.samples.write.DocxPlanWriter;
import org.wsoa.samples.write.HtmlPlanWriter;
import org.wsoa.samples.write.MarkdownPlanWriter;
import org.wsoa.samples.write.PdfPlanWriter;
import org.wsoa.samples.write.PlanWriter;
import org.wsoa.samples.write.TsvPlanWriter;
import org.wsoa.samples.write.XlsxPlanWriter;

/** Writes every sample into a folder: {@code plans/<name>/plan.<format>} and {@code bad/<file>}. */
public final class MakeSamples {
  private MakeSamples() {}

  /** The invented plans. */
  public static List<SamplePlan> plans() {
    return List.of(
        Brackenhythe.plan(),
        Quenmouth.plan(),
        Ellerwick.plan(),
        Loxby.plan(),
        Tarnholme.plan(),
        Withymoor.plan(),
        Ennickford.plan(),
        Skerrow.plan(),
        Marrowdale.plan(),
        Thornmere.plan(),
        Saltersby.plan(),
        Cawdermoor.plan(),
        Pellbrook.plan(),
        Ivelstone.plan(),
        Orrisfield.plan(),
        Quillbeck.plan(),
        Hollingmere.plan(),
        Ravensholt.plan(),
        Withendale.plan());
  }

  /** A writer for each format. */
  public static List<PlanWriter> writers() {
    return List.of(
        new PdfPlanWriter(),
        new DocxPlanWriter(),
        new XlsxPlanWriter(),
        new TsvPlanWriter(),
        new CsvPlanWriter(),
        new HtmlPlanWriter(),
        new MarkdownPlanWriter());
  }

  /**
   * Writes all samples.
   *
   * @param args the folder to write to
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("say which folder to write to");
    }
    write(Path.of(args[0]));
  }

  /** Writes all samples below a folder, in place of what was there under their names. */
  static void write(Path folder) throws IOException {
    for (SamplePlan plan : plans()) {
      Path home = Files.createDirectories(folder.resolve("plans").resolve(plan.name()));
      for (PlanWriter writer : writers()) {
        Files.write(home.resolve("plan." + writer.extension()), writer.write(plan));
      }
    }
    Path bad = Files.createDirectories(folder.resolve("bad"));
    for (Map.Entry<String, byte[]> file : BadInputs.files().entrySet()) {
      Files.write(bad.resolve(file.getKey()), file.getValue());
    }
  }
}
