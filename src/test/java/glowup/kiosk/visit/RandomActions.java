package glowup.kiosk.visit;

import glowup.kiosk.alert.AlertResult;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.MailFailure;
import glowup.kiosk.delivery.MailState;
import glowup.kiosk.delivery.PrintFailure;
import glowup.kiosk.delivery.PrintState;
import glowup.kiosk.delivery.PrinterTrouble;
import glowup.kiosk.explainer.Explainer;
import glowup.kiosk.explainer.Pages;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import glowup.kiosk.selfcheck.Entry;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.selfcheck.Questionnaire;
import glowup.kiosk.speech.Listening;
import glowup.kiosk.speech.SpeechResult;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.PinResult;
import glowup.kiosk.staff.Readiness;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Anything that can happen to a kiosk, whether or not its screen offers it. */
final class RandomActions {
  private final ContentPack content;
  private final RandomGenerator random;
  private final CheckTaps check;
  private final List<Question> questions;
  private final List<String> explainers;
  private final List<String> terms;
  private Instant now = Instant.parse("2026-11-23T09:00:00Z");

  RandomActions(ContentPack content, RandomGenerator random) {
    this.content = content;
    this.random = random;
    var asked = content.languages().stream().flatMap(it -> content.questionnaire(it).stream());
    var own = content.clinicLanguage();
    this.check = new CheckTaps(asked.toList());
    this.questions =
        content.questionnaire(own).stream()
            .flatMap(Questionnaire::all)
            .filter(Question.class::isInstance)
            .map(Question.class::cast)
            .toList();
    this.explainers =
        Stream.concat(
                content.library(own).explainers().stream().map(Explainer::id),
                Stream.of("none of the shelf"))
            .toList();
    this.terms =
        Stream.concat(content.glossary(own).ids().stream().sorted(), Stream.of("nothing")).toList();
  }

  Action next(Visit visit) {
    boolean atTheDesk =
        switch (visit.screen()) {
          case Screen.Pin _, Screen.ChoosePin _, Screen.Staff _ -> true;
          default -> false;
        };
    return switch (random.nextInt(8)) {
      case 0 -> listening(visit);
      case 1 -> answer(visit);
      case 2, 3 -> atTheDesk ? staff() : any(visit);
      default -> any(visit);
    };
  }

  /** Mostly what the question on the screen takes. */
  private Action answer(Visit visit) {
    var shown =
        visit.screen() instanceof Screen.Question(var linkId, _, _)
            ? check.question(linkId)
            : Optional.<Question>empty();
    var asked = random.nextInt(4) == 0 ? one(questions) : shown.orElse(one(questions));
    var taps = check.answers(asked);
    return switch (random.nextInt(40)) {
      case 0 -> new Action.AddAnother();
      case 1 -> new Action.Enter(asked.linkId(), new Entry(one(List.of("", "7", "-", "beans")), 0));
      default -> taps.isEmpty() ? new Action.NextQuestion() : one(taps);
    };
  }

  private Action listening(Visit visit) {
    return switch (random.nextInt(11)) {
      case 0, 1, 2 -> new Action.ReadToMe();
      case 3 -> new Action.StopReading();
      case 4 -> new Action.PauseReading();
      case 5 -> new Action.ReadAgain();
      case 6 -> new Action.ReadFromStart();
      case 7 -> new Action.ReadFaster(random.nextInt(-2, 3));
      case 8 -> new Action.ReadLouder(random.nextInt(-2, 3));
      case 9 -> random.nextBoolean() ? new Action.FocusWalked() : headphones(visit);
      default -> said(visit);
    };
  }

  private Action headphones(Visit visit) {
    return new Action.HeadphonesSeen(late(visit).id(), random.nextBoolean());
  }

  private Action said(Visit visit) {
    var at =
        visit.listening().state() instanceof Listening.Speaking speaking && random.nextInt(4) > 0
            ? speaking
            : new Listening.Speaking(random.nextInt(5), random.nextInt(5));
    var result = one(List.of(new SpeechResult.Said(), new SpeechResult.Failed()));
    return new Action.SentenceSaid(late(visit).id(), at, result, random.nextBoolean());
  }

  private Pages pages() {
    int count = random.nextInt(1, 9);
    return new Pages(count, List.of(new Pages.Span(0, count - 1)));
  }

  private Action any(Visit visit) {
    return switch (random.nextInt(55)) {
      case 0, 1 -> new Action.Begin();
      case 2 -> new Action.GoHome();
      case 3 -> new Action.StartFresh();
      case 4 -> random.nextInt(4) == 0 ? new Action.ConfirmFresh() : new Action.CloseOverlay();
      case 5 -> new Action.CloseOverlay();
      case 6 -> new Action.HideScreen();
      case 7 -> random.nextInt(4) == 0 ? new Action.Done() : new Action.OpenDelivery();
      case 8 -> new Action.SetTextSize(one(List.of(TextSize.values())));
      case 9 -> new Action.SetTheme(one(List.of(Theme.values())));
      case 10 ->
          random.nextBoolean()
              ? new Action.OpenLanguages()
              : new Action.LowerButtons(random.nextBoolean());
      case 11 -> new Action.SetLanguage(one(content.languages()));
      case 12 -> new Action.OpenShelf();
      case 13, 14 -> new Action.OpenExplainer(explainer());
      case 15, 16 -> new Action.TurnPage(random.nextInt(-2, 3));
      case 17, 18 -> new Action.PagesCounted(explainer(), random.nextInt(-2, 9), pages());
      case 19 -> new Action.OpenQuestions(explainer());
      case 20 -> new Action.ToggleQuestion(new Reading.Question(explainer(), random.nextInt(3)));
      case 21 -> new Action.OpenCheck();
      case 22, 23, 24 -> answer(visit);
      case 25, 26 -> new Action.NextQuestion();
      case 27 -> new Action.PreviousQuestion();
      case 28 -> new Action.OpenReview();
      case 29 -> new Action.ChangeAnswer(random.nextInt(9) == 0 ? "?" : one(questions).linkId());
      case 30 -> new Action.OpenSummary();
      case 31, 32 -> new Action.SummaryMade(late(visit), TestContent.PAGE);
      case 33 -> new Action.Print();
      case 34 -> new Action.TypeAddress();
      case 35, 36 -> new Action.Typed(one(List.of("a", "a@b.org", "a@gmial.com", "@", "😀", " ")));
      case 37 -> random.nextBoolean() ? new Action.Erased() : new Action.OfferAddress();
      case 38 -> random.nextBoolean() ? new Action.SendMail() : address();
      case 39 -> new Action.PrintReported(late(visit).id(), printed());
      case 40 -> new Action.MailReported(late(visit).id(), mailed());
      case 41 -> new Action.Touched(later());
      case 42, 43 -> new Action.Tick(later());
      case 48 -> new Action.OpenContents();
      case 49 -> new Action.OpenChunk(random.nextInt(-1, 9));
      case 50 -> new Action.LookUp(one(terms));
      case 51 -> new Action.OpenSources();
      case 52 -> new Action.RaiseAlert();
      case 53 -> new Action.AlertReported(late(visit).id(), told());
      case 44 -> staff();
      case 54 -> new Action.SetOpen(random.nextInt(4) == 0);
      case 45 -> new Action.OpenStaff();
      case 46 -> random.nextInt(4) == 0 ? new Action.ResetVisit() : new Action.LeaveStaff();
      default -> random.nextInt(20) == 0 ? new Action.Broke("K-0001") : new Action.Exit();
    };
  }

  private Action address() {
    return one(
        List.of(
            new Action.EndWith("gmail.com"),
            new Action.EndWith("gmial.com"),
            new Action.UseMeant(),
            new Action.KeepTyped(),
            new Action.PageMissing()));
  }

  private Action staff() {
    return switch (random.nextInt(8)) {
      case 0 -> new Action.PinTyped((char) random.nextInt('0', '9' + 1));
      case 1 -> new Action.PinErased();
      case 2 -> new Action.PinEntered();
      case 3 -> random.nextBoolean() ? new Action.OpenPanel(panel()) : new Action.Reprint();
      case 5 -> new Action.PanelKnown(panel());
      case 6 -> setUp();
      case 4 -> new Action.PinAnswered(new PinResult.Right());
      default ->
          new Action.PinAnswered(
              one(
                  List.of(
                      new PinResult.Wrong(3),
                      new PinResult.Wait(Duration.ofSeconds(15)),
                      new PinResult.NotSet())));
    };
  }

  private Action setUp() {
    return switch (random.nextInt(5)) {
      case 0 -> new Action.ReloadContent();
      case 1 -> new Action.PinNotKept();
      case 2 -> new Action.SetDefaultLanguage(one(content.languages()));
      case 3 -> new Action.ChangeVolume(random.nextInt(-2, 3));
      default -> new Action.ChoosePin();
    };
  }

  private Panel panel() {
    return one(
        List.of(
            new Panel.Tiles(),
            new Panel.Ready(Readiness.unknown()),
            new Panel.TestPage(printed()),
            new Panel.TestMail(mailed()),
            new Panel.Reprint(),
            Panel.Cleaning.begins(),
            new Panel.Defaults(),
            new Panel.Counts(Optional.empty()),
            Panel.Kept.begun(Panel.Paper.REPORT),
            new Panel.Printers(Optional.empty())));
  }

  private PrintState printed() {
    return one(
        List.of(
            new PrintState.NotAsked(),
            new PrintState.Queued(),
            new PrintState.Printing(),
            new PrintState.NeedsStaff(PrinterTrouble.JAM),
            new PrintState.Printed(),
            new PrintState.Failed(PrintFailure.BUSY)));
  }

  private MailState.Ended mailed() {
    return one(List.of(new MailState.Sent(), new MailState.Failed(MailFailure.TIMED_OUT)));
  }

  private AlertResult told() {
    return one(
        List.of(
            new AlertResult.Told(AlertResult.Way.PRINTED),
            new AlertResult.NoWay(),
            new AlertResult.Failed(List.of(PrintFailure.BUSY))));
  }

  /** This visit, or now and then the one before. */
  private Visit late(Visit visit) {
    return random.nextInt(4) == 0 ? Visit.fresh(visit.id() - 1, content.clinicLanguage()) : visit;
  }

  /** Mostly a second or some, sometimes hours, and sometimes the clock is set back. */
  private Instant later() {
    now =
        now.plusMillis(
            switch (random.nextInt(10)) {
              case 0 -> random.nextLong(-4_000_000, 0);
              case 1 -> random.nextLong(0, 8_000_000);
              default -> random.nextLong(0, 60_000);
            });
    return now;
  }

  private String explainer() {
    return one(explainers);
  }

  private <T> T one(List<? extends T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
