/** Delimited text: tabs, commas, semicolons or pipes, with a little Markdown and HTML. */
@NullMarked
package org.wsoa.extract.read.text;

import org.jspecify.annotations.NullMarked;
