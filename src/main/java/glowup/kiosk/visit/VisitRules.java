package glowup.kiosk.visit;

import glowup.kiosk.content.ContentPack;
import glowup.kiosk.delivery.AddressSlip;
import glowup.kiosk.staff.DeskChoices;
import glowup.kiosk.staff.Panel;
import glowup.kiosk.staff.Readiness;
import java.time.Instant;
import java.util.Optional;

/**
 * What every action makes of a visit: pure, and exhaustive, so that a forgotten action is a compile
 * error. It only routes; each feature owns its slice of the visit and the rule for it.
 */
public final class VisitRules {
  private final ContentPack content;
  private final IdleRules idle;
  private final ReadingRules reading;
  private final CheckRules check;
  private final TakingRules taking;
  private final OpeningRules opening;
  private final DeskChoices kept;

  /** The rules of a kiosk whose desk chose nothing. */
  public VisitRules(ContentPack content) {
    this(content, DeskChoices.none());
  }

  /**
   * The rules.
   *
   * @param kept what the front desk chose before the kiosk was last switched off
   */
  public VisitRules(ContentPack content, DeskChoices kept) {
    this.content = content;
    this.kept = kept;
    this.opening = new OpeningRules(content.settings().hours());
    this.idle = new IdleRules(content.settings().times());
    this.reading = new ReadingRules(content);
    this.check = new CheckRules(content);
    this.taking = new TakingRules(new AddressSlip(content.settings().mailDomains()));
  }

  /** The visit of the first person of the day. */
  public Visit first() {
    return fresh(1, kept);
  }

  public Visit after(Visit visit, Action action) {
    return ListeningRules.following(visit, routed(visit, action));
  }

  private Visit routed(Visit visit, Action action) {
    return switch (action) {
      case Action.Begin _, Action.GoHome _ -> visit.at(new Screen.Home());
      case Action.StartFresh _ ->
          wouldLose(visit) ? visit.under(new Overlay.ConfirmFresh()) : fresh(visit);
      case Action.ConfirmFresh _, Action.ResetVisit _ -> fresh(visit);
      case Action.CloseOverlay _ ->
          visit.overlay() instanceof Overlay.StillThere ? visit.withWholeTime() : visit.uncovered();
      case Action.HideScreen _ -> visit.under(new Overlay.Hidden());
      case Action.Done _ -> goodbye(visit);

      case Action.SetTextSize(var size) -> visit.with(visit.comfort().withTextSize(size));
      case Action.SetTheme(var theme) -> visit.with(visit.comfort().withTheme(theme));
      case Action.LowerButtons(var low) -> visit.with(visit.comfort().withLowered(low));
      case Action.OpenLanguages _ -> visit.under(new Overlay.Languages());
      case Action.SetLanguage(var language) -> speaking(visit, language);

      case Action.ReadToMe _ -> ListeningRules.begun(visit);
      case Action.StopReading _ -> visit.with(visit.listening().stopped());
      case Action.PauseReading _ -> visit.with(visit.listening().paused());
      case Action.FocusWalked _ -> visit.with(visit.listening().walkedOver());
      case Action.ReadAgain _ -> visit.with(visit.listening().again());
      case Action.ReadFromStart _ -> visit.with(visit.listening().moved());
      case Action.ReadFaster(var steps) -> visit.with(visit.listening().faster(steps));
      case Action.ReadLouder(var steps) -> visit.with(visit.listening().louder(steps));
      case Action.SentenceSaid said -> ListeningRules.said(visit, said);
      case Action.HeadphonesSeen(var id, var in) -> ListeningRules.heardAlone(visit, id, in);

      case Action.OpenShelf _ -> visit.at(new Screen.Shelf());
      case Action.OpenExplainer(var id) -> reading.opened(visit, id);
      case Action.TurnPage(var by) -> reading.turned(visit, by);
      case Action.PagesCounted(var explainer, var page, var pages) ->
          reading.counted(visit, explainer, page, pages);
      case Action.OpenContents _ -> reading.lookedUp(visit, new Overlay.Contents());
      case Action.OpenChunk(var chunk) -> reading.atChunk(visit, chunk);
      case Action.LookUp(var term) -> reading.lookedUp(visit, term);
      case Action.OpenSources _ -> reading.lookedUp(visit, new Overlay.Sources());
      case Action.OpenQuestions(var explainer) -> visit.at(new Screen.QuestionsToAsk(explainer));
      case Action.ToggleQuestion(var question) -> visit.with(visit.reading().toggle(question));

      case Action.OpenCheck _ -> check.opened(visit);
      case Action.Choose(var linkId, var answer) -> check.chosen(visit, linkId, answer);
      case Action.NextQuestion _ -> check.next(visit);
      case Action.PreviousQuestion _ -> check.previous(visit);
      case Action.OpenReview _ -> visit.at(new Screen.Review());
      case Action.ChangeAnswer(var linkId) -> check.changing(visit, linkId);
      case Action.AddAnother _ -> check.added(visit);
      case Action.Enter(var linkId, var entry) -> check.entered(visit, linkId, entry);

      case Action.RaiseAlert _ -> AlertRules.asked(visit);
      case Action.AlertReported(var id, var result) -> AlertRules.reported(visit, id, result);

      case Action.OpenSummary _ -> TakingRules.opened(visit);
      case Action.SummaryMade(var of, var document) -> TakingRules.made(visit, of, document);
      case Action.Print _ -> TakingRules.printed(visit);
      case Action.TypeAddress _ -> visit.at(new Screen.Address(false));
      case Action.Typed(var text) -> TakingRules.typed(visit, text);
      case Action.Erased _ -> TakingRules.erased(visit);
      case Action.EndWith(var domain) -> TakingRules.endedWith(visit, domain);
      case Action.OfferAddress _ -> taking.offered(visit);
      case Action.UseMeant _ -> taking.meant(visit);
      case Action.KeepTyped _ -> TakingRules.kept(visit);
      case Action.SendMail _ -> TakingRules.sent(visit);
      case Action.PageMissing _ -> visit.with(visit.delivery().pageMissing());
      case Action.OpenDelivery _ -> visit.at(new Screen.Delivering());
      case Action.PrintReported(var id, var state) -> TakingRules.reported(visit, id, state);
      case Action.MailReported(var id, var state) -> TakingRules.reported(visit, id, state);

      case Action.Touched(var now) -> touched(visit, now);
      case Action.Tick(var now) -> opening.at(StaffRules.cleaned(ticked(visit, now), now), now);

      case Action.OpenStaff _ -> StaffRules.asked(visit);
      case Action.PinTyped(var digit) -> StaffRules.typed(visit, digit);
      case Action.PinErased _ -> StaffRules.erased(visit);
      case Action.PinEntered _ -> StaffRules.entered(visit);
      case Action.ChoosePin _ -> StaffRules.choosing(visit);
      case Action.PinNotKept _ -> StaffRules.notKept(visit);
      case Action.PinAnswered(var answer) -> StaffRules.answered(visit, answer);
      case Action.OpenPanel(var panel) -> StaffRules.opened(visit, panel);
      case Action.PanelKnown(var panel) -> StaffRules.known(visit, panel);
      case Action.ReloadContent _ -> StaffRules.opened(visit, new Panel.Ready(Readiness.unknown()));
      case Action.Reprint _ -> StaffRules.reprinted(visit);
      case Action.SetOpen(var open) -> StaffRules.opened(visit, open);
      case Action.SetDefaultLanguage(var language) -> StaffRules.speaking(visit, language);
      case Action.ChangeVolume(var by) -> StaffRules.louder(visit, by);
      case Action.LeaveStaff _ -> StaffRules.left(visit);
      case Action.Exit _ -> visit;
      case Action.Broke(var code) -> fresh(visit).at(new Screen.Sorry(code));
    };
  }

  private Visit fresh(Visit visit) {
    return fresh(visit.id() + 1, visit.desk());
  }

  /** A language that the clinic took away since counts as not chosen. */
  private Visit fresh(long id, DeskChoices desk) {
    var language =
        desk.language().filter(content.languages()::contains).orElseGet(content::clinicLanguage);
    return Visit.fresh(id, language, desk);
  }

  /** The answers are gone before the farewell is read; only how it is read stays a moment. */
  private Visit goodbye(Visit visit) {
    return fresh(visit).with(visit.comfort()).at(new Screen.Goodbye());
  }

  /** A page under way is lost as well: it is called off when the visit ends. */
  private static boolean wouldLose(Visit visit) {
    return visit.hasSomethingToLose() || visit.delivery().underWay();
  }

  /** The page is made anew in the language now spoken. */
  private Visit speaking(Visit visit, String language) {
    return reading.speaking(
        visit.with(visit.comfort().withLanguage(language)).with(Optional.empty()).uncovered());
  }

  private static Visit touched(Visit visit, Instant now) {
    var stays = visit.overlay() instanceof Overlay.StillThere ? visit.uncovered() : visit;
    // To the second is enough for the clock, and spares the views a redraw at every touch.
    return now.getEpochSecond() == visit.lastInput().getEpochSecond() ? stays : stays.touched(now);
  }

  private Visit ticked(Visit visit, Instant now) {
    return switch (idle.at(visit, now)) {
      case IdleRules.Verdict.Stay _ -> visit;
      case IdleRules.Verdict.Start _ -> touched(visit, now);
      case IdleRules.Verdict.Ask(var until, var secondsLeft) ->
          visit.under(new Overlay.StillThere(until, secondsLeft));
      case IdleRules.Verdict.LeaveStaff _ -> touched(StaffRules.left(visit), now);
      case IdleRules.Verdict.End _ -> fresh(visit);
    };
  }
}
