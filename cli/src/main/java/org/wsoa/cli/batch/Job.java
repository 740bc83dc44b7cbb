package org.wsoa.cli.batch;

/**
 * What is done to each document of a batch.
 *
 * @param task makes something of a document
 * @param containers opens those files that hold documents
 */
public record Job(Task task, Containers containers) {}
