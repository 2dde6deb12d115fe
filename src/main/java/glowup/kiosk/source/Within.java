package glowup.kiosk.source;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Whether a file really lies in a folder. A link may lead out of it, to what nobody meant to show;
 * the folder itself may be reached by one.
 */
public final class Within {
  private Within() {}

  /** Where there is no such file, its name decides. */
  public static boolean holds(Path folder, Path file) {
    try {
      return file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException _) {
      return file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }
  }
}
