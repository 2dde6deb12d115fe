package glowup.kiosk.clinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** A file with one password in it that nobody but the kiosk's user can read or replace. */
final class PasswordFile {
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final int MOST_BYTES = 4_000;

  private PasswordFile() {}

  /**
   * The password.
   *
   * @throws IllegalArgumentException where others could read or replace it, or it is none; the
   *     message says what to do and never what is in the file
   */
  static String read(Path file) {
    try {
      // What a link leads to is what is read, so that is what must be private.
      var real = file.toRealPath();
      if (Files.isDirectory(real)) {
        throw new IllegalArgumentException(file + " is a folder. Name the file in it.");
      }
      refuseWhereOthersCanReach(real);
      if (Files.size(real) > MOST_BYTES) {
        throw new IllegalArgumentException(file + " is too large to be a password.");
      }
      return oneLine(file, Files.readString(real).strip());
    } catch (NoSuchFileException _) {
      throw new IllegalArgumentException(
          file + " cannot be read: there is no such file. Name one, with its whole path.");
    } catch (IOException _) {
      throw new IllegalArgumentException(
          file + " cannot be read. It must be text that the kiosk's user may read.");
    }
  }

  private static void refuseWhereOthersCanReach(Path real) throws IOException {
    if (!OWNER.containsAll(Files.getPosixFilePermissions(real))) {
      throw new IllegalArgumentException(
          "Others can read " + real + ". Run `chmod 600` on it, then restart.");
    }
    var folder = real.getParent();
    var rights = Files.getPosixFilePermissions(folder);
    if (rights.contains(PosixFilePermission.GROUP_WRITE)
        || rights.contains(PosixFilePermission.OTHERS_WRITE)) {
      throw new IllegalArgumentException(
          "Others can replace the file in " + folder + ". Run `chmod go-w` on it, then restart.");
    }
  }

  private static String oneLine(Path file, String password) {
    if (password.isEmpty()) {
      throw new IllegalArgumentException(file + " is empty. Put the password in.");
    }
    if (password.lines().count() > 1) {
      throw new IllegalArgumentException(file + " has several lines. Leave only the password.");
    }
    return password;
  }
}
