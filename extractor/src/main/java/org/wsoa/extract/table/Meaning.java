package org.wsoa.extract.table;

import java.util.Locale;
import java.util.Optional;
import org.wsoa.model.Responsibility;

/** What a column is about. The names are those of the vocabulary's first column, in lower case. */
public enum Meaning {
  /** The action's own number or code. */
  REF,
  /** The priority, theme or area of weakness. */
  PRIORITY,
  /** What is to be addressed: an issue, a finding. */
  ISSUE,
  /** A recommendation: an issue where there are actions beside it, else the action itself. */
  RECOMMENDATION,
  /** What is to be achieved; an issue where a column holds it. */
  OBJECTIVE,
  /** Strategies that the issue is linked to. */
  STRATEGY,
  /** What is to be done. */
  ACTION,
  /** Who does it. */
  OWNER,
  /** Who answers for it. */
  ACCOUNTABLE,
  /** Who helps. */
  SUPPORTING,
  /** When it begins. */
  START,
  /** When it is due. */
  DUE,
  /** When it was first due. */
  ORIGINAL_DUE,
  /** When it is due now, beside an original date. */
  CURRENT_DUE,
  /** A product that shows it is done. */
  OUTPUT,
  /** What it is to bring about. */
  OUTCOME,
  /** Where the outcome starts from. */
  BASELINE,
  /** Where the outcome should get to. */
  TARGET,
  /** How the action stands. */
  STATUS,
  /** How the outcome stands. */
  IMPACT,
  /** What was said of the action's progress. */
  PROGRESS,
  /** When that was said. */
  UPDATED,
  /** What it costs or needs. */
  RESOURCES,
  /** What will show that it is done. */
  EVIDENCE,
  /** Understood, but the plan has no field for it. */
  EXTRA,
  /** A person's name, in a roster. */
  NAME,
  /** A person's role, in a roster. */
  ROLE,
  /** A person's organisation, in a roster. */
  ORGANISATION,
  /** Initials, in a roster or key. */
  INITIALS,
  /** A board or group, in a monitoring schedule. */
  FORUM,
  /** How often it meets. */
  FREQUENCY,
  /** What it watches over. */
  PURPOSE,
  /** A version number, in a version table. */
  VERSION,
  /** A page number, in a contents table. */
  PAGE,
  /** A term or abbreviation, in a glossary. */
  TERM,
  /** What a term means. */
  DEFINITION,
  /** A risk, in a risk register. */
  RISK,
  /** How likely or bad a risk is. */
  RISK_SCORE,
  /** A figure of a data set. */
  FIGURE,
  /** A colour or letter of a rating key. */
  KEY_RATING,
  /** No wording of the vocabulary fits. */
  UNKNOWN;

  /** The constant that the vocabulary spells so: lower case, words joined by a hyphen. */
  static Meaning ofSpelling(String spelling) {
    return valueOf(spelling.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** How those whom it names answer for an action; empty where it does not say who does. */
  public Optional<Responsibility> responsibility() {
    return switch (this) {
      case ACCOUNTABLE -> Optional.of(Responsibility.ACCOUNTABLE);
      case OWNER -> Optional.of(Responsibility.RESPONSIBLE);
      case SUPPORTING -> Optional.of(Responsibility.SUPPORTING);
      default -> Optional.empty();
    };
  }

  /** As the vocabulary spells it: lower case, words joined by a hyphen. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
