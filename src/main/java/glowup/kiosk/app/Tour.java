package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.delivery.OutboxFolder;
import glowup.kiosk.explainer.view.Paper;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import glowup.kiosk.visit.Comfort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.application.Platform;

/**
 * Plays whole visits through the real screens, by their own buttons and with no display, and leaves
 * a picture of each screen, the page and the message.
 */
public final class Tour {
  private static final Pattern OUTBOX = Pattern.compile("(page|message)-\\d.*");

  /** A visit on one kind of screen; the suffix tells its page from those of other languages. */
  private record Leg(
      String name, int width, int height, Comfort comfort, String suffix, boolean brief) {
    /** Every explainer is shown upright, at the first and the largest size, but on a brief leg. */
    boolean readsEverything() {
      return !brief && height > width && comfort.theme() == Theme.LIGHT;
    }
  }

  private Tour() {}

  /**
   * What a tour came to.
   *
   * @param pictures how many it left
   * @param notes what it measured, in sentences
   * @param faults words cut short, parts off the glass, buttons that overlap; none on a good day
   */
  public record Report(int pictures, List<String> notes, List<String> faults) {}

  /** Plays the visits. */
  public static Report play(ContentPack content, Path folder, InstantSource clock) {
    Platform.startup(() -> KioskStage.loadFonts(content));
    Platform.setImplicitExit(false);
    int pictures = 0;
    var notes = new ArrayList<String>();
    var faults = new ArrayList<String>();
    var demo = content.asDemo();
    var paper = Lazy.of(Paper::new);
    for (var leg : legs(content)) {
      var outbox = new OutboxFolder(folder, clock);
      try (var glass = new TourGlass(demo, paper, outbox, clock, leg.width(), leg.height())) {
        var camera = new TourCamera(folder, leg.name(), glass);
        new TourVisit(glass, camera, demo, leg.comfort(), leg.readsEverything()).play();
        pictures += camera.taken();
        notes.addAll(camera.notes());
        faults.addAll(camera.faults());
      }
      keep(folder, "page-", "summary" + leg.suffix() + ".pdf");
      keep(folder, "message-", "message" + leg.suffix() + ".eml");
    }
    Platform.exit();
    return new Report(pictures, notes, faults);
  }

  private static List<Leg> legs(ContentPack content) {
    var usual = Comfort.of(content.clinicLanguage());
    var largest = usual.withTextSize(TextSize.LARGEST);
    var legs = new ArrayList<Leg>();
    legs.add(new Leg("portrait", 1080, 1920, usual, "", false));
    legs.add(new Leg("landscape", 1920, 1080, usual, "", false));
    legs.add(new Leg("largest", 1080, 1920, largest, "", false));
    legs.add(new Leg("largest-landscape", 1920, 1080, largest, "", false));
    legs.add(new Leg("contrast", 1080, 1920, usual.withTheme(Theme.CONTRAST), "", false));
    legs.add(new Leg("dark-landscape", 1920, 1080, usual.withTheme(Theme.DARK), "", false));
    content.languages().stream().skip(1).limit(1).forEach(tag -> add(legs, tag, largest, false));
    content.languages().stream().skip(2).forEach(tag -> add(legs, tag, largest, true));
    return legs;
  }

  /** Two languages are read whole; of more, each screen is seen once in every shape. */
  private static void add(List<Leg> legs, String language, Comfort largest, boolean brief) {
    var grown = largest.withLanguage(language);
    var usual = grown.withTextSize(TextSize.NORMAL);
    var suffix = "-" + language;
    legs.add(new Leg(language, 1080, 1920, usual, suffix, brief));
    legs.add(new Leg(language + "-largest", 1080, 1920, grown, suffix, brief));
    if (brief) {
      legs.add(new Leg(language + "-landscape", 1920, 1080, usual, suffix, true));
    }
  }

  /** Legs in one language make the same page and message: the last of each stays. */
  private static void keep(Path folder, String beginning, String name) {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        if (OUTBOX.matcher(file.getFileName().toString()).matches()
            && file.getFileName().toString().startsWith(beginning)) {
          Files.move(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
