package glowup.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import glowup.kiosk.explainer.Pages;
import glowup.kiosk.explainer.Reading;
import glowup.kiosk.look.TextSize;
import glowup.kiosk.look.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisitRulesTest {
  private final Person person = Person.begun();

  @Test
  void theFirstVisitIsEmptyAndInTheClinicsLanguage() {
    assertEquals(Visit.fresh(1, TestContent.OWN), new Person().visit());
  }

  @Test
  void comfortChangesNothingElse() {
    var before = person.visit();

    person.does(new Action.SetTextSize(TextSize.LARGER), new Action.SetTheme(Theme.DARK));

    var wanted = new Comfort(TestContent.OWN, TextSize.LARGER, Theme.DARK);
    assertEquals(before.with(wanted), person.visit());
  }

  @Test
  void buttonsStayLowWhateverElseChangesAndAreUpAgainForTheNextPerson() {
    person.does(new Action.LowerButtons(true), new Action.SetTextSize(TextSize.LARGEST));
    person.does(new Action.SetTheme(Theme.CONTRAST), new Action.SetLanguage(TestContent.OTHER));
    var wanted = new Comfort(TestContent.OTHER, TextSize.LARGEST, Theme.CONTRAST, true);
    assertEquals(wanted, person.visit().comfort());

    person.does(new Action.ConfirmFresh());

    assertEquals(Comfort.of(TestContent.OWN), person.visit().comfort());
  }

  @Test
  void aLanguageClosesTheListItWasChosenFrom() {
    person.does(new Action.OpenLanguages());
    assertEquals(new Overlay.Languages(), person.visit().overlay());

    person.does(new Action.SetLanguage(TestContent.OTHER));

    assertEquals(new Overlay.None(), person.visit().overlay());
    assertEquals(TestContent.OTHER, person.visit().comfort().language());
  }

  @Test
  void anotherLanguageKeepsTheAnswersAndMakesThePageAnew() {
    person.does(new Action.OpenCheck(), new Action.Choose("signs", TestContent.answer("none")));
    person.does(new Action.OpenSummary());
    person.pageMade();
    var answers = person.visit().answers();

    person.does(new Action.SetLanguage(TestContent.OTHER));

    assertEquals(answers, person.visit().answers());
    assertEquals(Optional.empty(), person.visit().summary());
    assertEquals(new Screen.Summary(), person.screen());
  }

  @Test
  void anExplainerOpensAtItsFirstPageAndIsRemembered() {
    person.does(new Action.OpenShelf());
    assertEquals(new Screen.Shelf(), person.screen());

    person.does(new Action.OpenExplainer("botox"));

    assertEquals(Screen.Reader.atTheBeginning("botox"), person.screen());
    assertEquals(List.of("botox"), List.copyOf(person.visit().reading().opened()));
  }

  @Test
  void aTextThatIsNotYetLaidOutTurnsNoPage() {
    person.does(new Action.OpenExplainer("botox"), new Action.TurnPage(1));

    assertEquals(Screen.Reader.atTheBeginning("botox"), person.screen());
  }

  @Test
  void pagesTurnForthAndBack() {
    opened(4);
    person.does(new Action.TurnPage(1), new Action.TurnPage(1), new Action.TurnPage(-1));

    assertEquals(new Screen.Reader("botox", 1, pages(4)), person.screen());
  }

  @Test
  void pastTheLastPageWaitTheQuestions() {
    opened(2);
    person.does(new Action.TurnPage(1), new Action.TurnPage(1));

    assertEquals(new Screen.QuestionsToAsk("botox"), person.screen());
  }

  @Test
  void beforeTheFirstPageStandsTheShelf() {
    opened(2);
    person.does(new Action.TurnPage(-1));

    assertEquals(new Screen.Shelf(), person.screen());
  }

  @Test
  void backFromTheQuestionsIsTheLastPage() {
    opened(3);
    person.does(new Action.OpenQuestions("botox"), new Action.TurnPage(-1));
    person.does(new Action.PagesCounted("botox", Integer.MAX_VALUE, pages(3)));

    assertEquals(new Screen.Reader("botox", 2, pages(3)), person.screen());
  }

  @Test
  void aChunkIsOpenedAtItsPageAndTheContentsAreClosed() {
    opened(3);
    person.does(new Action.OpenContents());
    assertEquals(new Overlay.Contents(), person.visit().overlay());

    person.does(new Action.OpenChunk(2));

    assertEquals(new Screen.Reader("botox", 2, pages(3)), person.screen());
    assertEquals(new Overlay.None(), person.visit().overlay());
  }

  @Test
  void aChunkThatIsNotThereOpensNothing() {
    opened(3);
    person.does(new Action.OpenChunk(3), new Action.OpenChunk(-1));

    assertEquals(new Screen.Reader("botox", 0, pages(3)), person.screen());
  }

  @Test
  void aTermOpensItsMeaningOverThePage() {
    opened(3);
    var before = person.visit();
    person.does(new Action.LookUp(TestContent.TERM));
    assertEquals(new Overlay.Meaning(TestContent.TERM), person.visit().overlay());

    person.does(new Action.CloseOverlay());

    assertEquals(before, person.visit());
  }

  @Test
  void aTermThatTheGlossaryLacksOpensNothing() {
    opened(3);
    var before = person.visit();

    person.does(new Action.LookUp("nothing"));

    assertSame(before, person.visit());
  }

  @Test
  void nothingIsLookedUpWhereNothingIsRead() {
    var before = person.visit();

    person.does(
        new Action.LookUp(TestContent.TERM), new Action.OpenContents(), new Action.OpenSources());

    assertSame(before, person.visit());
  }

  @Test
  void aPageThatTheOtherLanguageLacksGivesWayToItsShelf() {
    person.does(new Action.OpenExplainer(TestContent.ONLY_OWN));

    person.does(new Action.SetLanguage(TestContent.OTHER));

    assertEquals(new Screen.Shelf(), person.screen());
  }

  @Test
  void aPageThatBothLanguagesHaveStaysOpen() {
    opened(3);
    person.does(new Action.TurnPage(1), new Action.SetLanguage(TestContent.OTHER));

    assertEquals(new Screen.Reader("botox", 1, pages(3)), person.screen());
  }

  @Test
  void aPageTurnedWhereNothingIsReadTurnsNothing() {
    var before = person.visit();

    person.does(new Action.TurnPage(1));

    assertSame(before, person.visit());
  }

  @Test
  void pagesCountedForAnotherExplainerAreNotThisOnes() {
    opened(3);
    var before = person.visit();

    person.does(new Action.PagesCounted("acne", 1, pages(9)));

    assertSame(before, person.visit());
  }

  @Test
  void aPlaceIsNeverPastThePagesCounted() {
    opened(3);
    person.does(new Action.PagesCounted("botox", 7, pages(2)));
    assertEquals(new Screen.Reader("botox", 1, pages(2)), person.screen());

    person.does(new Action.PagesCounted("botox", -3, pages(1)));
    assertEquals(new Screen.Reader("botox", 0, pages(1)), person.screen());
  }

  @Test
  void aQuestionIsPutOnThePageAndTakenOff() {
    person.does(new Action.OpenQuestions("botox"), new Action.ToggleQuestion(Person.QUESTION));
    assertEquals(List.of(Person.QUESTION), person.visit().reading().questions());

    person.does(new Action.ToggleQuestion(Person.QUESTION));
    assertEquals(List.of(), person.visit().reading().questions());
    assertEquals(new Screen.QuestionsToAsk("botox"), person.screen());
  }

  @Test
  void aHiddenScreenIsShownAgainAsItWas() {
    person.does(new Action.OpenShelf());
    var before = person.visit();
    person.does(new Action.HideScreen());
    assertEquals(new Overlay.Hidden(), person.visit().overlay());

    person.does(new Action.CloseOverlay());

    assertEquals(before, person.visit());
  }

  @Test
  void staffsKeysDoNothingOutsideTheirScreens() {
    var before = person.visit();

    person.does(new Action.Exit(), new Action.PinEntered(), new Action.PinErased());

    assertSame(before, person.visit());
  }

  @Test
  void aBugEndsTheVisitOnACalmPageWithItsCode() {
    var broken = Person.withEverything();
    var id = broken.visit().id();

    broken.does(new Action.Broke("K-1234"));

    assertInstanceOf(Screen.Sorry.class, broken.screen());
    var wanted = Visit.fresh(id + 1, TestContent.OWN).at(new Screen.Sorry("K-1234"));
    assertEquals(wanted, broken.visit());
  }

  @Test
  void readingHoldsWhatItIsGivenInOrder() {
    person.does(new Action.OpenExplainer("b"), new Action.OpenExplainer("a"));
    person.does(new Action.OpenExplainer("b"));

    assertEquals(List.of("b", "a"), List.copyOf(person.visit().reading().opened()));
    assertEquals(Reading.none().open("b").open("a"), person.visit().reading());
  }

  private void opened(int pages) {
    person.does(
        new Action.OpenExplainer("botox"), new Action.PagesCounted("botox", 0, pages(pages)));
  }

  /** So many pages, with a chunk on each. */
  private static Pages pages(int count) {
    return new Pages(
        count, IntStream.range(0, count).mapToObj(page -> new Pages.Span(page, page)).toList());
  }
}
