package org.wsoa.spark;

import org.apache.spark.sql.SparkSession;

/** The Spark of this machine, for tests. */
final class Sessions {
  private Sessions() {}

  /**
   * The one that all tests share, since its start takes longer than most of them; a new one where a
   * test has ended it. Tasks are tried three times.
   */
  static SparkSession open() {
    return SparkSession.builder()
        .master("local[2,3]")
        .appName("test")
        .config("spark.ui.enabled", false)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.hadoop.fs.file.impl", PlainFiles.class.getName())
        .config("spark.sql.shuffle.partitions", 1)
        // compiling and planning anew cost more than they gain on a few rows
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.sql.codegen.wholeStage", false)
        .config("spark.sql.adaptive.enabled", false)
        .config("spark.sql.warehouse.dir", "target/warehouse")
        .getOrCreate();
  }
}
