package org.wsoa.cli;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.annotation.Annotation;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.NetworkChannel;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;

/** Holds the direction of imports that ARCHITECTURE.md lays down. */
@AnalyzeClasses(packages = "org.wsoa", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  private static final String MODEL = "org.wsoa.model..";
  private static final String FACADE = "org.wsoa.extract";
  private static final String READ = "org.wsoa.extract.read..";
  private static final String TABLE = "org.wsoa.extract.table..";
  private static final String PLAN = "org.wsoa.extract.plan..";
  private static final String OVERLAY = "org.wsoa.extract.overlay..";
  private static final String NORMALISE = "org.wsoa.extract.normalise..";
  private static final String CLI = "org.wsoa.cli..";
  private static final String DIFF = "org.wsoa.cli.diff..";
  private static final String EXPORT = "org.wsoa.cli.export..";
  private static final String COLLECT = "org.wsoa.cli.collect..";
  private static final String CORRECT = "org.wsoa.cli.correct..";
  private static final String PLAIN = "org.wsoa.cli.plain..";

  @ArchTest
  static final ArchRule MODEL_KNOWS_NOTHING_ELSE_OF_OURS =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat(resideInAPackage("org.wsoa..").and(not(resideInAPackage(MODEL))));

  @ArchTest
  static final ArchRule MODEL_KNOWS_OF_OTHERS_ONLY_JACKSON_AND_ANNOTATIONS =
      noClasses()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              MODEL,
              "com.fasterxml.jackson.annotation..",
              "tools.jackson..",
              "org.erdtman.jcs..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule READ_KNOWS_NO_LATER_ROOM =
      noClasses()
          .that()
          .resideInAPackage(READ)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FACADE, TABLE, PLAN, OVERLAY, NORMALISE, CLI)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule TABLE_KNOWS_NO_LATER_ROOM =
      noClasses()
          .that()
          .resideInAPackage(TABLE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FACADE, PLAN, OVERLAY, CLI)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule PLAN_KNOWS_NO_LATER_ROOM =
      noClasses()
          .that()
          .resideInAPackage(PLAN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FACADE, OVERLAY, CLI)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule OVERLAY_KNOWS_NO_LATER_ROOM =
      noClasses()
          .that()
          .resideInAPackage(OVERLAY)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(FACADE, CLI)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NORMALISE_KNOWS_ONLY_THE_MODEL =
      noClasses()
          .that()
          .resideInAPackage(NORMALISE)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.wsoa..").and(not(resideInAnyPackage(MODEL, NORMALISE))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule THE_COMMAND_LINE_KNOWS_ONLY_THE_FACADE_AND_THE_MODEL =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.wsoa.extract..")
                  .and(not(resideInAPackage(FACADE)))
                  .and(not(equivalentTo(OcrMode.class)))
                  .and(not(equivalentTo(RejectedException.class)))
                  .and(not(equivalentTo(RejectedException.Code.class))));

  @ArchTest
  static final ArchRule WHAT_COMMANDS_MAKE_OF_PLANS_KNOWS_ONLY_THE_MODEL =
      noClasses()
          .that()
          .resideInAnyPackage(DIFF, EXPORT, COLLECT, PLAIN)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.wsoa..")
                  .and(not(resideInAnyPackage(MODEL, DIFF, EXPORT, COLLECT, PLAIN))));

  @ArchTest
  static final ArchRule CORRECTIONS_KNOW_ONLY_THE_FACADE_AND_THE_MODEL =
      noClasses()
          .that()
          .resideInAPackage(CORRECT)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.wsoa..")
                  .and(not(resideInAnyPackage(MODEL, FACADE, PLAIN, CORRECT))));

  @ArchTest
  static final ArchRule PATCHES_ARE_MADE_IN_ONE_ROOM =
      noClasses()
          .that()
          .resideOutsideOfPackage(CORRECT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.flipkart.zjsonpatch..");

  @ArchTest
  static final ArchRule NO_COMMAND_KNOWS_WHAT_IS_ANOTHERS =
      slices()
          .matching("org.wsoa.cli.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage(PLAIN));

  /** A start would take half as long again: see {@link Options}. */
  @ArchTest
  static final ArchRule NO_COMMAND_IS_TOLD_BY_ANNOTATIONS =
      noClasses()
          .that()
          .resideInAPackage(CLI)
          .should()
          .dependOnClassesThat(resideInAPackage("picocli..").and(assignableTo(Annotation.class)));

  @ArchTest
  static final ArchRule THE_LIBRARIES_OF_EXPORTS_STAY_THERE =
      noClasses()
          .that()
          .resideOutsideOfPackage(EXPORT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.dhatim..", "biweekly..");

  @ArchTest
  static final ArchRule THE_LIBRARIES_OF_FORMATS_STAY_IN_READ =
      noClasses()
          .that()
          .resideOutsideOfPackage(READ)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.pdfbox..",
              "org.apache.fontbox..",
              "org.apache.poi..",
              "org.apache.xmlbeans..",
              "org.openxmlformats..",
              "org.apache.tika..",
              "org.apache.commons.compress..",
              "com.ctc.wstx..",
              "org.codehaus.stax2..",
              "org.apache.james..");

  @ArchTest
  static final ArchRule OPENNLP_STAYS_IN_NORMALISE =
      noClasses()
          .that()
          .resideOutsideOfPackage(NORMALISE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule NO_ROOM_LEADS_BACK_TO_ITSELF =
      slices().matching("org.wsoa.extract.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_FORMAT_KNOWS_ANOTHER =
      slices()
          .matching("org.wsoa.extract.read.(*)..")
          .should()
          .notDependOnEachOther()
          // reading pictures is no format
          .ignoreDependency(alwaysTrue(), resideInAPackage("org.wsoa.extract.read.ocr.."))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule NO_STATE_IS_SHARED_BY_THREADS_UNSEEN =
      noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);

  @ArchTest
  static final ArchRule NOTHING_REACHES_FOR_THE_NETWORK =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net.http..", "javax.net..")
                  .or(assignableTo(URLConnection.class))
                  .or(assignableTo(Socket.class))
                  .or(assignableTo(ServerSocket.class))
                  .or(assignableTo(NetworkChannel.class))
                  .or(assignableTo(InetAddress.class)))
          .orShould()
          .callMethod(URL.class, "openStream");

  @ArchTest
  static final ArchRule NO_STATIC_FIELD_CHANGES =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.wsoa..")
          .should()
          .beFinal();
}
