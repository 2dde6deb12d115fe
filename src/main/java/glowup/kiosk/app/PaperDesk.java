package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.staff.DailyCounts;
import glowup.kiosk.staff.Keeping;
import glowup.kiosk.staff.Panel.Paper;
import glowup.kiosk.staff.ReadinessReport;
import glowup.kiosk.staff.StateFile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** What the front desk takes away as a file. Slow: it looks at every part, and writes to a disk. */
final class PaperDesk {
  private final ContentPack content;
  private final ReadinessLook look;
  private final StateFile counts;
  private final Keeping keeping;
  private final InstantSource clock;

  PaperDesk(
      ContentPack content,
      ReadinessLook look,
      StateFile counts,
      Keeping keeping,
      InstantSource clock) {
    this.content = content;
    this.look = look;
    this.counts = counts;
    this.keeping = keeping;
    this.clock = clock;
  }

  DailyCounts counts() {
    return counts.read().map(DailyCounts::parse).orElseGet(DailyCounts::none);
  }

  /** The file that was written; nothing where no disk took it. */
  Optional<Path> keep(Paper paper) {
    var day = content.settings().hours().day(clock.instant());
    return switch (paper) {
      case COUNTS -> keeping.keep("glowup-kiosk-counts-" + day + ".csv", counts().csv());
      case REPORT ->
          keeping.keep(
              ReadinessReport.name(day),
              ReadinessReport.text(
                  look.readiness(),
                  content.settings().clinic().name(),
                  day,
                  content.words(content.clinicLanguage())));
    };
  }
}
