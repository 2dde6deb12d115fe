package glowup.kiosk.explainer;

import glowup.kiosk.explainer.Review.Status;
import glowup.kiosk.source.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** Reads who signed a page off, and until when: the same four fields on every page. */
final class ReviewReader {
  private ReviewReader() {}

  static Optional<Review> read(Fields fields) {
    var status = fields.choice("status", Status.class);
    var by = fields.text("reviewed_by").orElse("");
    var reviewed = day(fields, "reviewed");
    var until = fields.parsed("review_by", LocalDate::parse);
    if (status.isEmpty() && !fields.has("status")) {
      fields.error("status", "`status` is missing. Write `draft` or `approved`.");
    }
    if (until.isEmpty() && !fields.has("review_by")) {
      fields.error("review_by", "`review_by` is missing. Write the day the page expires.");
    }
    if (status.equals(Optional.of(Status.APPROVED)) && (by.isBlank() || reviewed.isEmpty())) {
      fields.error("status", "An approved page needs `reviewed_by` and `reviewed`.");
    }
    return status.flatMap(known -> until.map(day -> new Review(known, by, day)));
  }

  /** A day that may be left blank. */
  private static Optional<LocalDate> day(Fields fields, String name) {
    return fields.text(name).filter(String::isBlank).isPresent()
        ? Optional.empty()
        : fields.parsed(name, LocalDate::parse);
  }
}
