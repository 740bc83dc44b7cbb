/** Measures wsoa beside its peers; see {@code extractor/bench/README.md}. */
@NullMarked
package org.wsoa.extract.bench;

import org.jspecify.annotations.NullMarked;
