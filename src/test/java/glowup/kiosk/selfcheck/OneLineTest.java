package glowup.kiosk.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneLineTest {
  /** HAPI refuses a line break in the answer to a question of the type string. */
  @Test
  void aStringHasOneLine(@TempDir Path folder) {
    var items = "{\"linkId\": \"word\", \"type\": \"string\", \"text\": \"A word?\"}";
    var check = new SelfCheck(Sources.questionnaire(Sources.file(folder, items)));
    var question = (Question) check.questionnaire().find("word").orElseThrow();
    var answers = check.typed(question, Entry.NONE, new Entry("one\ntwo", 0), Answers.NONE);
    assertEquals(List.of(), answers.of("word"));
  }
}
