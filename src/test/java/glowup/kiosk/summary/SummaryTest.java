package glowup.kiosk.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import glowup.kiosk.clinic.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void theMostUrgentAdviceComesFirstAndTheRestKeepsItsOrder() {
    assertEquals(
        List.of("today", "first", "first", "mention"),
        Visits.full(Paper.A4).advice().stream().map(AdviceLine::level).toList());
    assertEquals(Visits.ADVICE.subList(2, 4), Visits.full(Paper.A4).advice().subList(1, 3));
  }

  @Test
  void rowsPassedOverAreNamedTogetherAndNotShownAmongTheAnswers() {
    var summary = Visits.full(Paper.A4);
    assertEquals(List.of(Said.alike("Irregular periods")), summary.unanswered());
    assertEquals(4, summary.shown("skin").size());
  }

  @Test
  void unknownLevelsAndSectionsAndAnswersWithoutAnAnswerAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new AdviceLine("soon", Said.alike("text"), Said.alike("")));
    assertThrows(IllegalArgumentException.class, () -> new Section("other", List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new Row.Answered(Said.alike("Where"), List.of()));
  }
}
