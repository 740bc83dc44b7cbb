@NullMarked
package org.wsoa.spark;

import org.jspecify.annotations.NullMarked;
