package glowup.kiosk.staff;

import java.nio.file.Path;
import java.util.Optional;

/** Keeps the PIN that was chosen at the kiosk, as its hash and for the kiosk's user only. */
public final class PinFile {
  private final StateFile file;

  public PinFile(Path stateFolder) {
    file = new StateFile(stateFolder, "pin-hash");
  }

  /** Whether one was ever chosen, readable or not: then nobody may choose another. */
  public boolean isThere() {
    return file.isThere();
  }

  /** The PIN; nothing where none was chosen, or somebody meddled with the file. */
  Optional<StaffPin> load() {
    try {
      return file.read().map(String::strip).map(StaffPin::parse);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** Whether the disk took it. */
  boolean save(StaffPin pin) {
    return file.write(pin + "\n");
  }
}
