/** Rows of understood tables to issues, actions and outcomes; people, keys and front matter. */
@NullMarked
package org.wsoa.extract.plan;

import org.jspecify.annotations.NullMarked;
