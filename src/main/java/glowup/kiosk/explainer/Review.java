package glowup.kiosk.explainer;

import java.time.LocalDate;

/**
 * Whether a clinician has put their name to a page.
 *
 * @param by who did; blank on a draft
 * @param until the last day on which the page may be shown
 */
public record Review(Status status, String by, LocalDate until) {

  /** How far the page has come. */
  public enum Status {
    DRAFT,
    APPROVED
  }

  public boolean isDraft() {
    return status == Status.DRAFT;
  }

  public boolean isPast(LocalDate today) {
    return today.isAfter(until);
  }
}
