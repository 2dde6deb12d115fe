package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.Mailer;
import glowup.kiosk.delivery.PartReadiness;
import glowup.kiosk.delivery.Printer;
import glowup.kiosk.delivery.PrinterTrouble;
import glowup.kiosk.delivery.Reason;
import glowup.kiosk.source.Problem;
import glowup.kiosk.speech.VoiceReadiness;
import glowup.kiosk.speech.Voices;
import glowup.kiosk.staff.Machine;
import glowup.kiosk.staff.PinFile;
import glowup.kiosk.staff.Readiness;
import glowup.kiosk.staff.Readiness.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks what is ready. Slow: it asks the printer and the mail server, and reads all content. */
final class ReadinessLook {
  private final ContentPack content;
  private final Parts parts;
  private final Voices voices;
  private final ContentReload reload;
  private final InstantSource clock;

  ReadinessLook(
      ContentPack content, Parts parts, Voices voices, ContentReload reload, InstantSource clock) {
    this.content = content;
    this.parts = parts;
    this.voices = voices;
    this.reload = reload;
    this.clock = clock;
  }

  /** What became of the new content first, then the rest as it stands. */
  Readiness reloaded() {
    var errors = reload.read();
    var check =
        errors.isEmpty()
            ? new Check("reload", true, "waiting", "")
            : new Check("reload", false, "refused", Integer.toString(errors.size()));
    var rest = readiness();
    return new Readiness(
        Stream.concat(Stream.of(check), rest.checks().stream()).toList(),
        errors.isEmpty() ? rest.problems() : errors);
  }

  Readiness readiness() {
    var checks = new ArrayList<Check>();
    checks.addAll(printer());
    checks.add(part("mail", "mailTrouble", parts.mailer().map(Mailer::readiness)));
    checks.addAll(alert());
    checks.add(speech());
    checks.add(pin());
    var errors = content.problems().stream().filter(Problem::isError).toList();
    checks.add(contents(errors.size()));
    checks.add(selfCheck());
    checks.addAll(drafts());
    checks.addAll(machine().checks(Locale.forLanguageTag(content.clinicLanguage())));
    return new Readiness(checks, errors);
  }

  /** The paper has a line of its own: it is what runs out, and anybody can mend it. */
  private List<Check> printer() {
    var found = parts.printer().map(Printer::readiness);
    var printer = part("printer", "printerTrouble", found);
    if (content.settings().demo() || found.isEmpty()) {
      return List.of(printer);
    }
    return switch (found.get()) {
      case PartReadiness.Ready _ -> List.of(printer, new Check("paper", true, "paperThere", ""));
      case PartReadiness.NotReady(var name, var reason) ->
          reason == PrinterTrouble.NO_PAPER
              ? List.of(
                  new Check("printer", true, "ready", name),
                  new Check("paper", false, "paperOut", reason.code()))
              : List.of(printer);
    };
  }

  private Check part(String part, String trouble, Optional<PartReadiness> found) {
    if (content.settings().demo()) {
      return new Check(part, false, "demo", content.settings().outbox().toString());
    }
    return switch (found.orElse(null)) {
      case null -> new Check(part, false, "notSet", "");
      case PartReadiness.Ready(var name) -> new Check(part, true, "ready", name);
      case PartReadiness.NotReady(var name, Reason reason) ->
          new Check(part, false, trouble, reason.code() + ", " + name, Optional.of(reason));
    };
  }

  /** A line for each way to the desk. */
  private List<Check> alert() {
    var ways = parts.alert().readiness();
    return ways.isEmpty() || content.settings().demo()
        ? List.of(part("alert", "mailTrouble", Optional.empty()))
        : ways.stream().map(way -> part("alert", "mailTrouble", Optional.of(way))).toList();
  }

  private Check speech() {
    try {
      return switch (voices.look()) {
        case VoiceReadiness.Ready(var voice, _) -> new Check("speech", true, "ready", voice);
        case VoiceReadiness.Missing(var voice, var languages) ->
            new Check(
                "speech", false, "noVoice", String.join(", ", languages) + " (" + voice + ")");
        case VoiceReadiness.NoSound _ -> new Check("speech", false, "noSound", "");
        case VoiceReadiness.NotWanted _ -> new Check("speech", false, "notWanted", "");
      };
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Check("speech", false, "notSet", "");
    }
  }

  private boolean isPinSet() {
    var settings = content.settings();
    return settings.staff().pinHash().isPresent()
        || (!settings.demo() && new PinFile(settings.state()).isThere());
  }

  private Check pin() {
    if (isPinSet()) {
      return new Check("pin", true, "set", "");
    }
    return new Check("pin", false, content.settings().demo() ? "demoPin" : "notSet", "");
  }

  private static Check contents(int errors) {
    return new Check(
        "content", errors == 0, errors == 0 ? "ready" : "errors", errors == 0 ? "" : "" + errors);
  }

  private Check selfCheck() {
    boolean there = content.questionnaire(content.clinicLanguage()).isPresent();
    return new Check("selfCheck", there, there ? "ready" : "leftOut", "");
  }

  private List<Check> drafts() {
    var drafts =
        content.library(content.clinicLanguage()).explainers().stream()
            .filter(explainer -> explainer.review().isDraft())
            .count();
    return drafts == 0
        ? List.of()
        : List.of(new Check("drafts", false, "drafts", Long.toString(drafts)));
  }

  private Machine machine() {
    var runtime = Runtime.getRuntime();
    long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    return new Machine(
        diskFree(content.settings().state()), free, clock.instant(), ZoneId.systemDefault());
  }

  /** The disk of the folder, or of the nearest one above that is there. */
  private static long diskFree(Path folder) {
    for (var there = folder.toAbsolutePath(); there != null; there = there.getParent()) {
      if (Files.isDirectory(there)) {
        try {
          return Files.getFileStore(there).getUsableSpace();
        } catch (IOException _) {
          return 0;
        }
      }
    }
    return 0;
  }
}
