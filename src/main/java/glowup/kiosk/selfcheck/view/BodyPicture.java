package glowup.kiosk.selfcheck.view;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.look.Palette;
import glowup.kiosk.look.Zone;
import glowup.kiosk.selfcheck.Answer;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.BodyMap;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.ui.ZonePicture;
import glowup.kiosk.ui.ZonePicture.Touchable;
import glowup.kiosk.visit.Action;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The answers of a question as places on a drawn body; touching one asks as its button does. */
final class BodyPicture {
  private final ContentPack content;
  private final Consumer<Action> dispatch;
  private final ZonePicture picture = new ZonePicture();
  private Optional<BodyMap> map = Optional.empty();
  private List<AnswerOption> options = List.of();

  BodyPicture(ContentPack content, Consumer<Action> dispatch) {
    this.content = content;
    this.dispatch = dispatch;
  }

  ZonePicture region() {
    return picture;
  }

  /** Takes on the zones of a question; none where it wants no picture. */
  void ask(Question question) {
    map = BodyMap.of(question, content.illustrations());
    options = question.options();
    picture.setZones(
        map.stream()
            .flatMap(found -> found.zones().stream())
            .flatMap(zone -> touchable(question, zone).stream())
            .toList());
  }

  private Optional<Touchable> touchable(Question question, Zone zone) {
    return options.stream()
        .filter(option -> BodyMap.is(zone, option))
        .findFirst()
        .map(o -> new Touchable(zone, o.text(), () -> choose(question, o.value())));
  }

  private void choose(Question question, Answer answer) {
    dispatch.accept(new Action.Choose(question.linkId(), answer));
  }

  boolean isUsed() {
    return picture.isUsed();
  }

  void show(List<Answer> given, Palette palette) {
    map.ifPresent(found -> picture.show(found.drawing(), palette));
    picture.select(
        options.stream()
            .map(AnswerOption::value)
            .filter(answer -> given.contains(answer) && !answer.withheld())
            .map(Answer::written)
            .collect(Collectors.toSet()));
  }

  void clear() {
    map = Optional.empty();
    options = List.of();
    picture.setZones(List.of());
  }
}
