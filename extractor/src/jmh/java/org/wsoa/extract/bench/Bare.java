package org.wsoa.extract.bench;

/** The least that a Java program can do. */
public final class Bare {
  private Bare() {}

  /** Prints one line. */
  public static void main(String[] arguments) {
    System.out.println("done");
  }
}
