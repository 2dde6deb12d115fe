package glowup.kiosk.app;

import glowup.kiosk.alert.Alert;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.Delivery;
import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintFailure;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.selfcheck.Answers;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.SelfCheck;
import glowup.kiosk.summary.SummaryDocument;
import glowup.kiosk.visit.Comfort;
import glowup.kiosk.visit.Overlay;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A visit for each thing that the kiosk can show but the pages of an explainer, by its name. */
final class Sights {
  private static final Overlay STILL_THERE = new Overlay.StillThere(Instant.MAX, 30);

  private final Map<String, Visit> sights = new LinkedHashMap<>();
  private final ContentPack content;
  private final Comfort comfort;
  private final Optional<SummaryDocument> document;

  private Sights(ContentPack content, Comfort comfort, SummaryDocument document) {
    this.content = content;
    this.comfort = comfort;
    this.document = Optional.of(document);
  }

  /** All of them, as a visitor who reads in that way sees them. */
  static Map<String, Visit> of(ContentPack content, Comfort comfort, SummaryDocument document) {
    var sights = new Sights(content, comfort, document);
    sights.welcome();
    sights.reading();
    content
        .questionnaire(comfort.language())
        .ifPresent(questions -> sights.check(new SelfCheck(questions)));
    sights.summary();
    sights.delivery();
    sights.end();
    return sights.sights;
  }

  private Visit at(Screen screen) {
    return Visit.fresh(1, comfort.language()).with(comfort).at(screen);
  }

  private void see(Screen screen) {
    sights.put(screen.toString(), at(screen));
  }

  private void welcome() {
    see(new Screen.Attract());
    see(new Screen.Closed());
    see(new Screen.Home());
    var home = at(new Screen.Home());
    sights.put("languages", home.under(new Overlay.Languages()));
    sights.put("still there", home.under(STILL_THERE));
    sights.put("start fresh?", home.under(new Overlay.ConfirmFresh()));
    sights.put("hidden", home.under(new Overlay.Hidden()));
  }

  private void reading() {
    see(new Screen.Shelf());
    for (var explainer : content.library(comfort.language()).explainers()) {
      see(new Screen.QuestionsToAsk(explainer.id()));
    }
  }

  private void check(SelfCheck check) {
    var answers = check.initial();
    for (var question : check.questionnaire().questions()) {
      see(new Screen.Question(question.linkId(), false));
      answers = chosen(check, question, answers);
    }
    var first = (Question) check.first(check.initial()).orElseThrow();
    var sign = check.toggle(first, first.options().getFirst(), check.initial());
    var urgent = at(new Screen.Urgent(new Screen.Question(first.linkId(), false))).with(sign);
    sights.put("urgent", urgent);
    sights.put("urgent, desk asked", urgent.with((Alert) new Alert.Raising()));
    sights.put("review", at(new Screen.Review()).with(answers));
    sights.put("review of nothing", at(new Screen.Review()));
  }

  private static Answers chosen(SelfCheck check, Question question, Answers answers) {
    return question.options().isEmpty()
        ? answers
        : check.toggle(question, question.options().getLast(), answers);
  }

  private void summary() {
    sights.put("summary being made", at(new Screen.Summary()));
    sights.put("summary", at(new Screen.Summary()).with(document));
    sights.put("no address", at(new Screen.Address(false)).with(typed("")));
    sights.put("address", at(new Screen.Address(false)).with(typed("somebody@example.org")));
    sights.put("address refused", at(new Screen.Address(true)).with(typed("somebody@example")));
    sights.put("meant?", at(new Screen.MeantAddress()).with(typed("somebody@gmial.com")));
    sights.put("confirm", at(new Screen.ConfirmAddress()).with(typed("somebody@example.org")));
  }

  private static Delivery typed(String address) {
    return Delivery.nothing().addressTyped(address);
  }

  private void delivery() {
    var saved = Path.of("page.pdf");
    states(new PrintState.Sending(), new MailState.NotAsked());
    states(new PrintState.Printed(), new MailState.Sending());
    states(new PrintState.Saved(saved), new MailState.Saved(saved));
    states(new PrintState.Failed(PrintFailure.JOB_LOST), new MailState.NotAsked());
    states(new PrintState.NotAsked(), new MailState.Failed(MailFailure.TOO_MANY));
  }

  private void states(PrintState print, MailState mail) {
    var delivery = new Delivery(print, mail, 1, "somebody@example.org");
    sights.put(delivery.toString(), at(new Screen.Delivering()).with(document).with(delivery));
  }

  private void end() {
    see(new Screen.Goodbye());
    see(new Screen.Sorry("K-0000"));
    sights.put("pin", at(new Screen.Pin(new Screen.Home(), "0000", Optional.empty())));
  }
}
