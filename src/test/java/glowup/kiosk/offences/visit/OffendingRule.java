package glowup.kiosk.offences.visit;

import java.nio.file.Files;
import java.nio.file.Path;

/** A rule of the visit that reads a file. */
record OffendingRule(Path file) {
  boolean reads() {
    return Files.exists(file);
  }
}
