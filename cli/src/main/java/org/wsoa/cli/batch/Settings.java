package org.wsoa.cli.batch;

import java.time.Duration;

/**
 * How a batch goes about its work; nothing of it shapes an output.
 *
 * @param jobs how many documents are read at the same time
 * @param timeout how long one may take
 * @param maxMemory how much heap one may take, in bytes, where it is read in a process of its own
 * @param inProcess whether all are read in this process
 * @param force whether those are read again that have not changed
 * @param quiet whether only what was rejected is told
 * @param terminal whether standard error is a terminal that can show progress
 * @param globs which files of a folder are read
 */
public record Settings(
    int jobs,
    Duration timeout,
    long maxMemory,
    boolean inProcess,
    boolean force,
    boolean quiet,
    boolean terminal,
    Globs globs) {}
