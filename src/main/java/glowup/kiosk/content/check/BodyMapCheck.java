package glowup.kiosk.content.check;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.look.Zone;
import glowup.kiosk.look.ZoneReader;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.BodyMap;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.source.Fields;
import glowup.kiosk.source.Problem;
import glowup.kiosk.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds answers that have no zone in the picture of their question, and zones of no answer. */
final class BodyMapCheck {
  private final ContentPack pack;
  private final PackFiles files;
  private final Consumer<Problem> problems;

  BodyMapCheck(ContentPack pack, Consumer<Problem> problems) {
    this.pack = pack;
    files = new PackFiles(pack.folder());
    this.problems = problems;
  }

  void check(String language) {
    var file = files.selfCheck(language);
    pack.questionnaire(language).stream()
        .flatMap(found -> found.questions().stream())
        .filter(BodyMap::isAskedFor)
        .forEach(question -> check(question, file));
  }

  private void check(Question question, Path file) {
    var id = BodyMap.picture(question, pack.illustrations());
    var drawing = files.illustration(id);
    if (!pack.illustrations().ids().contains(id)) {
      problems.accept(
          Problem.error(
              file,
              line(question, Optional.empty(), file),
              "There is no picture illustrations/%s.svg, so \"%s\" shows its answers as buttons only."
                  .formatted(id, question.linkId())));
    } else if (pack.illustrations().find(id).isPresent()) {
      var zones = new SourceReader(_ -> {}).text(drawing).map(ZoneReader::zones).orElse(List.of());
      zones.stream()
          .filter(zone -> question.options().stream().noneMatch(o -> BodyMap.is(zone, o)))
          .forEach(zone -> problems.accept(noAnswer(question, zone, drawing)));
      question.options().stream()
          .filter(option -> !option.exclusive() && !option.value().withheld())
          .filter(option -> zones.stream().noneMatch(zone -> BodyMap.is(zone, option)))
          .forEach(option -> problems.accept(noZone(question, option, id, file)));
    }
  }

  private static Problem noAnswer(Question question, Zone zone, Path drawing) {
    return Problem.error(
        drawing,
        zone.line(),
        "\"%s\" has no answer with the code \"%s\", so this zone cannot be touched. Give it the code"
                .formatted(question.linkId(), zone.code())
            + " of an answer as id, or no id.");
  }

  private static Problem noZone(Question question, AnswerOption option, String id, Path file) {
    var code = option.value().written();
    return Problem.warning(
        file,
        line(question, Optional.of(code), file),
        "The answer \"%s\" has no zone in illustrations/%s.svg. Draw a path with the id \"%s\", outside"
                .formatted(code, id, code)
            + " of any transform.");
  }

  /** The line of a question, or of one of its answers. */
  private static int line(Question question, Optional<String> code, Path file) {
    return new SourceReader(_ -> {})
        .json(file).stream()
            .flatMap(BodyMapCheck::within)
            .filter(item -> item.text("linkId").filter(question.linkId()::equals).isPresent())
            .mapToInt(item -> code.map(wanted -> line(item, wanted)).orElse(item.line("linkId")))
            .findFirst()
            .orElse(1);
  }

  private static int line(Fields item, String code) {
    return item.tables("answerOption").stream()
        .flatMap(option -> option.table("valueCoding").stream())
        .filter(coding -> coding.text("code").filter(code::equals).isPresent())
        .mapToInt(coding -> coding.line("code"))
        .findFirst()
        .orElse(item.line("linkId"));
  }

  /** An item and all that stand in it, in the order of the file. */
  private static Stream<Fields> within(Fields item) {
    return Stream.concat(
        Stream.of(item), item.tables("item").stream().flatMap(BodyMapCheck::within));
  }
}
