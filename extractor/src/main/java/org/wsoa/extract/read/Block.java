package org.wsoa.extract.read;

/** A thing that stands in the body of a document: text, or a table. */
public sealed interface Block permits TextBlock, RawTable {}
