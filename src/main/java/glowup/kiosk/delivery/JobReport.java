package glowup.kiosk.delivery;

import java.util.Optional;

/** How a job stands: IPP's {@code job-state} (RFC 8011, 5.3.7), as far as a visitor needs it. */
enum JobReport {
  /** Waiting its turn. */
  WAITING,
  /** Waiting until somebody lets it go on. */
  HELD,
  /** Being worked on. */
  WORKING,
  /** Begun and standing still. */
  STOPPED,
  CANCELLED,
  ABORTED,
  COMPLETED;

  /** The state with IPP's number for it, from 3 to 9. */
  static Optional<JobReport> of(int code) {
    return switch (code) {
      case 3 -> Optional.of(WAITING);
      case 4 -> Optional.of(HELD);
      case 5 -> Optional.of(WORKING);
      case 6 -> Optional.of(STOPPED);
      case 7 -> Optional.of(CANCELLED);
      case 8 -> Optional.of(ABORTED);
      case 9 -> Optional.of(COMPLETED);
      default -> Optional.empty();
    };
  }
}
