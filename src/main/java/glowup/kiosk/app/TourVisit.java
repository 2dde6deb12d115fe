package glowup.kiosk.app;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.selfcheck.AnswerOption;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Comfort;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One whole visit, from the first touch to the farewell, with a picture of each screen. */
final class TourVisit {

  /** From the home screen to the review. */
  private static final int MOST_TAPS = 16;

  private static final int MOST_SECONDS = 120;

  private final TourGlass glass;
  private final TourCamera camera;
  private final ContentPack content;
  private final Comfort comfort;
  private final boolean everything;
  private final Words words;

  TourVisit(
      TourGlass glass,
      TourCamera camera,
      ContentPack content,
      Comfort comfort,
      boolean everything) {
    this.everything = everything;
    this.glass = glass;
    this.camera = camera;
    this.content = content;
    this.comfort = comfort;
    this.words = content.words(comfort.language());
  }

  void play() {
    dress();
    camera.take("attract");
    press("attract.begin");
    camera.take("home");
    content.library(comfort.language()).explainers().stream()
        .findFirst()
        .ifPresent(first -> new TourListening(glass, camera, words).play(first.id()));
    dispatch(new Action.OpenLanguages());
    camera.take("languages");
    dispatch(new Action.CloseOverlay());
    if (everything) {
      ways();
    }
    new TourReading(glass, camera, content, comfort).read(everything);
    check();
    take();
    desk();
    waiting();
    content
        .questionnaire(comfort.language())
        .map(SelfCheck::new)
        .ifPresent(check -> new TourAlert(glass, camera, content, comfort).play(check));
    new TourDelivery(glass, camera, content, comfort).play(everything);
  }

  private void dress() {
    dispatch(new Action.SetTextSize(comfort.textSize()));
    dispatch(new Action.SetTheme(comfort.theme()));
    dispatch(new Action.SetLanguage(comfort.language()));
  }

  /** Each way through the self-check is a visit of its own. */
  private void ways() {
    var check = content.questionnaire(comfort.language()).map(SelfCheck::new);
    for (var way : check.isPresent() ? TourCheck.Way.values() : new TourCheck.Way[0]) {
      var effort = new TourCheck(glass, camera, check.get(), words).walk(way);
      if (way == TourCheck.Way.CALM) {
        judge(effort);
      }
      dispatch(new Action.StartFresh());
      dispatch(new Action.ConfirmFresh());
      dress();
      press("attract.begin");
    }
  }

  private void judge(TourCheck.Effort effort) {
    var said =
        "the calm way through the self-check: %d taps, %d words, about %d seconds"
            .formatted(effort.taps(), effort.words(), effort.seconds());
    if (effort.taps() > MOST_TAPS || effort.seconds() > MOST_SECONDS) {
      camera.fault(said);
    } else {
      camera.note(said);
    }
  }

  private void check() {
    var check = content.questionnaire(comfort.language()).map(SelfCheck::new);
    if (check.isEmpty()) {
      return;
    }
    press("home.check.title");
    while (visit().screen() instanceof Screen.Question(var id, _, _)) {
      var question = (Question) check.get().questionnaire().find(id).orElseThrow();
      answer(question, check.get());
    }
    camera.take("review");
    press("nav.home");
  }

  /** As an adult with long-standing acne would; the warning signs first by a slip of the finger. */
  private void answer(Question question, SelfCheck check) {
    var options = new ArrayList<>(question.options());
    options.removeIf(option -> option.value().withheld());
    if (check.first(visit().answers()).orElseThrow().equals(question)) {
      slip(options.getFirst());
    }
    var exclusive = options.stream().filter(AnswerOption::exclusive).findFirst();
    var chosen =
        (question.required() && exclusive.isPresent()) || !question.repeats()
            ? List.of(exclusive.orElse(options.getLast()))
            : options.stream().filter(option -> !option.exclusive()).limit(2).toList();
    var last = chosen.getLast();
    chosen.subList(0, chosen.size() - 1).forEach(option -> glass.press(option.text()));
    boolean leadsOn = !question.repeats() || last.exclusive();
    if (leadsOn) {
      camera.take("check-" + question.linkId());
    }
    glass.press(last.text());
    if (!leadsOn) {
      camera.take("check-" + question.linkId());
      press("nav.next");
    }
  }

  private void slip(AnswerOption sign) {
    glass.press(sign.text());
    press("nav.next");
    camera.take("urgent");
    press("urgent.back");
    glass.press(sign.text());
  }

  private void take() {
    press("home.summary.title");
    glass.waitFor("the page to be made", () -> visit().summary().isPresent());
    camera.take("summary");
    press("paper.print");
    waitForDelivery();
    camera.take("printed");
    press("delivery.another");
    glass.waitFor("the page to be made", () -> visit().summary().isPresent());
    press("paper.mail");
    dispatch(new Action.Typed("visitor@example"));
    press("address.use");
    camera.take("address-refused");
    glass.press(".");
    dispatch(new Action.Typed("org"));
    camera.take("address");
    press("address.use");
    camera.take("confirm");
    press("confirm.send");
    waitForDelivery();
    camera.take("sent");
  }

  private void waitForDelivery() {
    glass.waitFor("the delivery to end", () -> !visit().delivery().underWay());
  }

  private void desk() {
    press("nav.hide");
    camera.take("hidden");
    press("hidden.show");
    press("nav.fresh");
    camera.take("fresh");
    press("fresh.keep");
    press("nav.staff");
    "000000".chars().forEach(digit -> glass.press(Character.toString(digit)));
    camera.take("pin");
    press("pin.open");
    glass.waitFor("the staff screen", () -> visit().screen() instanceof Screen.Staff);
    camera.take("staff");
    press("staff.back");
  }

  /** Nobody touches the kiosk any more, as its clock would see it. */
  private void waiting() {
    var touched = Instant.EPOCH.plus(Duration.ofDays(1));
    dispatch(new Action.Touched(touched));
    dispatch(
        new Action.Tick(
            touched.plus(content.settings().times().idle()).plus(Duration.ofSeconds(5))));
    glass.waitFor("the question", () -> visit().overlay() instanceof Overlay.StillThere);
    camera.take("still-there");
    press("still.stay");
    press("delivery.end");
    camera.take("goodbye");
    dispatch(new Action.Broke("K-0000"));
    camera.take("sorry");
  }

  private Visit visit() {
    return glass.session().loop().visit();
  }

  private void press(String key) {
    glass.press(words.text(key));
  }

  private void dispatch(Action action) {
    glass.dispatch(action);
  }
}
