package glowup.kiosk.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the count of wrong PINs across restarts, as a number and an instant and nothing more. */
final class PinTriesFile {
  private static final Logger LOG = LoggerFactory.getLogger(PinTriesFile.class);

  private final Path file;

  PinTriesFile(Path stateFolder) {
    file = stateFolder.resolve("pin-tries");
  }

  /** What was kept. A file that was meddled with counts as all free tries spent just now. */
  PinTries load(Instant now) {
    try {
      var parts = Files.readString(file).strip().split(" ", -1);
      int wrong = Integer.parseInt(parts[0]);
      if (parts.length == 2 && wrong > 0) {
        return new PinTries(wrong, Instant.parse(parts[1]));
      }
    } catch (NoSuchFileException _) {
      return PinTries.none();
    } catch (IOException | NumberFormatException | DateTimeException _) {
      // The same as a count below one.
    }
    return new PinTries(PinTries.FREE, now);
  }

  /** Where the disk refuses, the count still holds until the next restart. */
  void save(PinTries tries) {
    try {
      if (tries.wrong() == 0) {
        Files.deleteIfExists(file);
        return;
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      var fresh = file.resolveSibling("pin-tries.new");
      Files.writeString(
          fresh,
          tries.wrong() + " " + tries.last() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("the count of wrong PINs cannot be kept: file={}", file, e);
    }
  }
}
