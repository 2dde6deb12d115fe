package glowup.kiosk.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import glowup.kiosk.content.PackCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyMapCheckTest {
  private static final String QUESTIONS = "self-check/en.json";
  private static final String DRAWING = "illustrations/body-map.svg";

  private final PackCopy pack;

  BodyMapCheckTest(@TempDir Path folder) {
    pack = PackCopy.in(folder);
  }

  @Test
  void theShippedDrawingHasAZoneForEachAnswerAndNoOther() {
    assertEquals(List.of(), found());
  }

  @Test
  void anAnswerWithoutAZoneIsNamedWithItsLineAndSoIsAZoneWithoutAnAnswer() throws IOException {
    pack.replace(DRAWING, "id=\"chest\"", "id=\"belly\"");
    assertEquals(
        List.of(
            DRAWING
                + ":"
                + line(DRAWING, "belly")
                + ": \"where\" has no answer with the code \"belly\", so this zone cannot be"
                + " touched. Give it the code of an answer as id, or no id.",
            QUESTIONS
                + ":"
                + line(QUESTIONS, "\"code\": \"chest\"")
                + ": warning: The answer \"chest\" has no zone in illustrations/body-map.svg. Draw"
                + " a path with the id \"chest\", outside of any transform."),
        found());
  }

  @Test
  void aMissingDrawingIsNamedWhereItIsAskedFor() throws IOException {
    Files.delete(pack.path(DRAWING));
    assertEquals(
        List.of(
            QUESTIONS
                + ":"
                + line(QUESTIONS, "\"linkId\": \"where\"")
                + ": There is no picture illustrations/body-map.svg, so \"where\" shows its answers"
                + " as buttons only."),
        found());
  }

  @Test
  void aQuestionMayHaveADrawingOfItsOwn() throws IOException {
    Files.move(pack.path(DRAWING), pack.path("illustrations/body-map-where.svg"));
    assertEquals(List.of(), found());
  }

  private List<String> found() {
    var found = new ArrayList<String>();
    var root = pack.folder().toString().length() + 1;
    new BodyMapCheck(pack.read(), problem -> found.add(problem.toString().substring(root)))
        .check("en");
    return found.stream().sorted().toList();
  }

  private int line(String file, String text) throws IOException {
    var before = Files.readAllLines(pack.path(file)).stream().takeWhile(l -> !l.contains(text));
    return 1 + (int) before.count();
  }
}
