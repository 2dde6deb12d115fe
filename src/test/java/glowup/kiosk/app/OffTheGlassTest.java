package glowup.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import glowup.kiosk.app.KioskOnGlass.Way;
import glowup.kiosk.selfcheck.Question;
import glowup.kiosk.staff.PinResult;
import glowup.kiosk.ui.View;
import glowup.kiosk.visit.Action;
import glowup.kiosk.visit.Screen;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that left the glass is as it was made: it cannot even say that somebody was there. */
class OffTheGlassTest {
  private final Path folder;

  OffTheGlassTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyPageHoldsTheWordsOfAKioskJustStartedOnceAVisitIsOver() {
    try (var kiosk = KioskOnGlass.shipped(folder, Way.UPRIGHT)) {
      var fresh = words(kiosk);
      walk(kiosk);
      kiosk.does(new Action.ConfirmFresh());
      assertInstanceOf(Screen.Attract.class, kiosk.screen());

      assertEquals(List.of(), more(words(kiosk), fresh));
    }
  }

  private static void walk(KioskOnGlass kiosk) {
    var topic = kiosk.content().library("en").explainers().getFirst();
    kiosk.does(new Action.Begin(), new Action.OpenShelf(), new Action.OpenExplainer(topic.id()));
    kiosk.await(
        "the pages to be counted",
        () -> kiosk.screen() instanceof Screen.Reader reader && reader.pages().known());
    kiosk.does(new Action.OpenQuestions(topic.id()), new Action.OpenShelf(), new Action.GoHome());
    kiosk.does(new Action.OpenCheck());
    while (kiosk.screen() instanceof Screen.Question(var linkId, _, _)) {
      answer(kiosk, linkId);
    }
    kiosk.does(new Action.OpenReview(), new Action.OpenSummary());
    kiosk.await("the page", () -> kiosk.visit().summary().isPresent());
    kiosk.does(new Action.TypeAddress(), new Action.Typed("visitor@gmial.com"));
    kiosk.does(new Action.OfferAddress());
    assertInstanceOf(Screen.MeantAddress.class, kiosk.screen());
    kiosk.does(new Action.UseMeant(), new Action.SendMail());
    kiosk.await("the mail", () -> !kiosk.visit().delivery().underWay());
    kiosk.does(new Action.OpenSummary(), new Action.GoHome());
    kiosk.does(new Action.OpenStaff(), new Action.PinAnswered(new PinResult.Right()));
    kiosk.does(new Action.LeaveStaff(), new Action.Done());
  }

  private static void answer(KioskOnGlass kiosk, String linkId) {
    var check = kiosk.content().questionnaire("en").orElseThrow();
    if (check.find(linkId).orElseThrow() instanceof Question question
        && !question.options().isEmpty()) {
      kiosk.does(new Action.Choose(linkId, question.options().getLast().value()));
    }
    if (kiosk.screen() instanceof Screen.Question(var now, _, _) && now.equals(linkId)) {
      kiosk.does(new Action.NextQuestion());
    }
  }

  private static List<String> more(
      SortedMap<String, Set<String>> held, SortedMap<String, Set<String>> fresh) {
    return held.entrySet().stream()
        .flatMap(
            page ->
                page.getValue().stream()
                    .filter(words -> !fresh.getOrDefault(page.getKey(), Set.of()).contains(words))
                    .map(words -> page.getKey() + ": " + words))
        .toList();
  }

  /** All words of each page, whether or not it ever stood on the glass. */
  private static SortedMap<String, Set<String>> words(KioskOnGlass kiosk) {
    return KioskOnGlass.onScene(
        () -> {
          var words = new TreeMap<String, Set<String>>();
          pages()
              .forEach(
                  field ->
                      words.put(
                          field.getName(),
                          new TreeSet<>(
                              Glass.words(view(field, kiosk.host()).region()).lines().toList())));
          assertTrue(words.size() > 10, words::toString);
          return words;
        });
  }

  private static Stream<Field> pages() {
    return Arrays.stream(ScreenHost.class.getDeclaredFields())
        .filter(field -> field.getType().equals(View.class) && !field.getName().equals("shown"));
  }

  private static View view(Field field, ScreenHost host) {
    try {
      field.setAccessible(true);
      return (View) field.get(host);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
