package org.wsoa.spark;

/**
 * What came of one document; all other tables are made of these.
 *
 * @param file the file that was read
 * @param fileSha256 digest of its bytes; empty where they could not be read
 * @param path the same as the file or, of a document in a container, followed by a slash and the
 *     way to it
 * @param sha256 digest of the document's bytes; empty where they could not be read
 * @param code why it was rejected; empty when it was not
 * @param message the same in words
 * @param json canonical; empty when it was rejected
 * @param program what read it, to the byte, and how
 * @param unchanged only between runs: whether the file is as it was when an earlier run read it,
 *     whose rows are to be kept
 */
record ReadingRow(
    String file,
    String fileSha256,
    String path,
    String sha256,
    String code,
    String message,
    String json,
    String program,
    boolean unchanged) {}
