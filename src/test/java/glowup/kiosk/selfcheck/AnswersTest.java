package glowup.kiosk.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final Answer FACE = new Answer.Coding("https://codes.example", "face");

  @Test
  void changingAnswersLeavesTheOldOnesAsTheyWere() {
    var before = Answers.NONE.with("where", List.of(FACE));
    var after = before.with("where", List.of());
    assertEquals(List.of(FACE), before.of("where"));
    assertTrue(after.isEmpty());
    assertEquals(Answers.NONE, after);
  }

  @Test
  void whatIsPrintedTellsNothing() {
    var printed = Answers.NONE.with("where", List.of(FACE)).toString();
    assertFalse(printed.contains("where") || printed.contains("face"), printed);
  }
}
