package glowup.kiosk.staff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the front desk takes a file away from: the first USB stick that is plugged in, else the
 * kiosk's own folder.
 *
 * @param mounts the folders in which this machine shows what is plugged in, one deeper by user
 * @param otherwise the folder where nothing is
 */
public record Keeping(List<Path> mounts, Path otherwise) {

  /** As Linux desktops do it. */
  public static Keeping onSticks(Path otherwise) {
    return new Keeping(List.of(Path.of("/media"), Path.of("/run/media")), otherwise);
  }

  /** The file that was written; nothing where no disk took it. */
  public Optional<Path> keep(String name, String text) {
    return stick()
        .flatMap(folder -> write(folder, name, text))
        .or(() -> write(otherwise, name, text));
  }

  private Optional<Path> stick() {
    return mounts.stream()
        .flatMap(mount -> inside(mount).stream())
        .flatMap(user -> inside(user).stream())
        .filter(Files::isWritable)
        .findFirst();
  }

  private static List<Path> inside(Path folder) {
    try (var all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private static Optional<Path> write(Path folder, String name, String text) {
    try {
      Files.createDirectories(folder);
      return Optional.of(Files.writeString(folder.resolve(name), text));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
