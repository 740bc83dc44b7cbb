/**
 * One SQLite file over many plans: its tables ({@code schema.sql}), what a plan puts into them
 * ({@code PlanRows}), and what a run does ({@code Database}).
 */
@NullMarked
package org.wsoa.cli.collect;

import org.jspecify.annotations.NullMarked;
