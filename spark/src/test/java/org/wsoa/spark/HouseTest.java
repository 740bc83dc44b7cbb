package org.wsoa.spark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.wsoa.extract.read.OcrMode;
import org.wsoa.extract.read.RejectedException;

/** Holds the direction of imports that ARCHITECTURE.md lays down. */
@AnalyzeClasses(packages = "org.wsoa.spark", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  @ArchTest
  static final ArchRule SPARK_KNOWS_ONLY_THE_FACADE_AND_THE_MODEL =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.wsoa.extract..")
                  .and(not(resideInAPackage("org.wsoa.extract")))
                  .and(not(equivalentTo(OcrMode.class)))
                  .and(not(equivalentTo(RejectedException.class)))
                  .and(not(equivalentTo(RejectedException.Code.class))));

  @ArchTest
  static final ArchRule WHAT_WORKERS_LOAD_KNOWS_NO_SPARK =
      noClasses()
          .that()
          .haveSimpleName("WorkerMain")
          .or()
          .haveSimpleName("Frames")
          .or()
          .haveSimpleName("Faults")
          .or()
          .haveSimpleName("HereSource")
          .or()
          .haveSimpleName("PlanReader")
          .or()
          .haveSimpleName("Recipe")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..");

  @ArchTest
  static final ArchRule NO_STATIC_FIELD_CHANGES = fields().that().areStatic().should().beFinal();
}
