package glowup.kiosk.staff;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the front desk's choices across restarts, one a line. */
public final class DeskChoicesFile {
  private final StateFile file;

  public DeskChoicesFile(Path stateFolder) {
    file = new StateFile(stateFolder, "desk-choices");
  }

  /** What was kept. A line that is broken counts as not there. */
  public DeskChoices load() {
    var choices = DeskChoices.none();
    for (var line : file.read().stream().flatMap(String::lines).toList()) {
      choices = with(choices, line);
    }
    return choices;
  }

  private static DeskChoices with(DeskChoices choices, String line) {
    var parts = line.split(" ", -1);
    if (parts.length != 2) {
      return choices;
    }
    var value = parts[1];
    return switch (parts[0]) {
      case "language" -> choices.speaking(value);
      case "volume" ->
          value.matches("\\d{1,3}")
              ? choices.louder(Integer.parseInt(value) - choices.volume())
              : choices;
      case "open", "closed" -> choices.opened(today(parts[0].equals("open"), value));
      default -> choices;
    };
  }

  private static Opening today(boolean open, String day) {
    try {
      return new Opening.Today(open, Optional.of(LocalDate.parse(day)));
    } catch (DateTimeException _) {
      return new Opening.ByHours();
    }
  }

  public void save(DeskChoices choices) {
    file.write(
        Stream.of(
                choices.language().map(tag -> "language " + tag),
                Optional.of("volume " + choices.volume()),
                choices.opening() instanceof Opening.Today(var open, var day)
                    ? day.map(date -> (open ? "open " : "closed ") + date)
                    : Optional.<String>empty())
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n", "", "\n")));
  }
}
