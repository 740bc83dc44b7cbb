/**
 * What has changed between two readings of a plan: who is who ({@code Matching} and what scores
 * pairs for it), what is different ({@code PlanDiff} and the classes beside it), and the report.
 * Only the content of plans is looked at, never where it stood in a file.
 */
@NullMarked
package org.wsoa.cli.diff;

import org.jspecify.annotations.NullMarked;
