package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import glowup.kiosk.clinic.SettingsReader;
import glowup.kiosk.content.ContentPack;
import glowup.kiosk.content.LanguagePart;
import glowup.kiosk.content.Lazy;
import glowup.kiosk.explainer.ExplainerLibrary;
import glowup.kiosk.explainer.Glossary;
import glowup.kiosk.look.Illustrations;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import glowup.kiosk.visit.Visit;
import glowup.kiosk.visit.VisitRules;
import glowup.kiosk.words.WordsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitLoopTest {
  private static final Action BEGIN = new Action.Begin();
  private static final Action SHELF = new Action.OpenShelf();
  private static final Action HIDE = new Action.HideScreen();

  private final VisitLoop loop = new VisitLoop(new VisitRules(content()));
  private final List<String> heard = new ArrayList<>();

  @Test
  void theFirstVisitIsThereBeforeAnythingHappens() {
    assertEquals(Visit.fresh(1, "en"), loop.visit());
  }

  @Test
  void followersHearTheVisitBeforeTheActionAndTheVisitAfter() {
    var first = loop.visit();
    loop.follow(
        (before, action, after) -> {
          assertSame(first, before);
          assertSame(BEGIN, action);
          assertSame(loop.visit(), after);
          assertEquals(new Screen.Home(), after.screen());
          heard.add("once");
        });

    loop.dispatch(BEGIN);

    assertEquals(List.of("once"), heard);
  }

  @Test
  void followersHearInTheOrderTheyCame() {
    follow("view");
    follow("desk");

    loop.dispatch(BEGIN);

    assertEquals(List.of("view Begin[]", "desk Begin[]"), heard);
  }

  @Test
  void anActionFromAFollowerWaitsUntilAllHaveHeardThisOne() {
    loop.follow(
        (_, action, _) -> {
          if (action.equals(BEGIN)) {
            loop.dispatch(SHELF);
            loop.dispatch(HIDE);
          }
        });
    follow("view");
    follow("desk");

    loop.dispatch(BEGIN);

    assertEquals(
        List.of(
            "view Begin[]",
            "desk Begin[]",
            "view OpenShelf[]",
            "desk OpenShelf[]",
            "view HideScreen[]",
            "desk HideScreen[]"),
        heard);
    assertEquals(new Screen.Shelf(), loop.visit().screen());
  }

  @Test
  void aBugInOneFollowerComesOutAndDoesNotWedgeTheLoop() {
    var bug = new IllegalStateException("once");
    loop.follow(
        (_, action, _) -> {
          if (action.equals(BEGIN)) {
            throw bug;
          }
        });
    follow("view");
    assertSame(bug, assertThrows(IllegalStateException.class, () -> loop.dispatch(BEGIN)));

    loop.dispatch(SHELF);

    assertEquals(new Screen.Shelf(), loop.visit().screen());
    assertEquals("view OpenShelf[]", heard.getLast());
  }

  @Test
  void aBugInTheViewDoesNotKeepTheDeskFromCallingThePageOff() {
    loop.follow(
        (_, _, _) -> {
          throw new IllegalStateException("drawing");
        });
    follow("desk");

    assertThrows(IllegalStateException.class, () -> loop.dispatch(new Action.ConfirmFresh()));

    assertEquals(List.of("desk ConfirmFresh[]"), heard);
    assertEquals(2, loop.visit().id());
  }

  @Test
  void severalBugsAtOnceAreToldTogether() {
    for (var what : List.of("one", "two")) {
      loop.follow(
          (_, _, _) -> {
            throw new IllegalStateException(what);
          });
    }

    var bug = assertThrows(IllegalStateException.class, () -> loop.dispatch(BEGIN));

    assertEquals("one", bug.getMessage());
    assertEquals("two", bug.getSuppressed()[0].getMessage());
  }

  @Test
  void whatWaitedBehindABugIsDroppedWithTheVisitItBelongedTo() {
    loop.follow(
        (_, action, _) -> {
          if (action.equals(BEGIN)) {
            loop.dispatch(SHELF);
            throw new IllegalStateException("after asking for more");
          }
        });
    follow("view");
    assertThrows(IllegalStateException.class, () -> loop.dispatch(BEGIN));

    loop.dispatch(HIDE);

    assertEquals(List.of("view Begin[]", "view HideScreen[]"), heard);
  }

  private void follow(String name) {
    loop.follow((_, action, _) -> heard.add(name + " " + action));
  }

  private static ContentPack content() {
    return new ContentPack(
        Path.of("assets"),
        SettingsReader.defaults(),
        new LinkedHashMap<>(Map.of("en", part())),
        new Illustrations(Map.of()),
        Map.of(),
        Lazy.ready(Optional.empty()),
        List::of);
  }

  private static LanguagePart part() {
    return LanguagePart.of(
        WordsReader.builtIn(), Glossary.NONE, new ExplainerLibrary(List.of()), Optional.empty());
  }
}
