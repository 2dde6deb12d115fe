package glowup.kiosk.content.check;

import java.util.Locale;

/** Who a report is written for: people and their editors, or programs. */
public enum ReportFormat {
  TEXT,
  JSON;

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
