/** Tests of the records, their JSON and its schema. */
@NullMarked
package org.wsoa.model;

import org.jspecify.annotations.NullMarked;
